// Does the search's quick arithmetic agree with slow and plain sums, for any week of anybody?
import { expect, test } from "vitest";
import { draftSessionS } from "../periodise/draft.ts";
import { plainCost } from "../testing/plain-score.ts";
import { brokenHardRules, credit, drafted, plainItems, sum } from "../testing/plain-week.ts";
import { SOAK } from "../testing/random-lifter.ts";
import { forAnyWeek } from "../testing/random-week.ts";
import { GROUPS } from "../volume/demand.ts";
import { quartersOf } from "./credits.ts";
import { addsUp, blankDay, growsTo, kept, sumDay } from "./day-sums.ts";
import { priceTables } from "./price-tables.ts";
import { putDay, runningWeek } from "./running-week.ts";
import { priceOf, priceWith } from "./week-price.ts";
import { costOfWeek } from "./week-score.ts";

const WEEKS = SOAK ? 150 : 60;

test("the sums of a day are what its items add up to", () => {
  forAnyWeek(WEEKS, ({ planning, days }) => {
    const week = drafted(days, planning);
    days.forEach((day, at) => {
      const items = plainItems(week).filter((item) => item.day === at);
      expect(day.sets).toBe(sum(items, ({ sets }) => sets));
      expect(day.spine).toBe(sum(items, ({ exercise, sets }) => exercise.spineLoad * sets));
      expect(day.seconds).toBeCloseTo(draftSessionS(week[at] ?? { dayKind: "moderate", items: [] }), 6);
      expect(GROUPS.map((_, g) => quartersOf(day.credits, g) / 4)).toEqual(
        GROUPS.map((group) => credit(items, group)),
      );
    });
  });
});

test("a day adds up to the same portion by portion as all at once, over whatever stood there, and is refused alike", () => {
  forAnyWeek(WEEKS, ({ planning: { problem }, days }) => {
    const written = blankDay();
    days.forEach((sums, day) => {
      let base = sumDay(problem, day, []);
      for (const at of sums.portions.keys()) {
        const portions = sums.portions.slice(0, at + 1);
        const asked = sumDay(problem, day, portions);
        for (const write of [addsUp, growsTo]) {
          expect(write(written, problem, { day, base, portions })).toBe(asked.feasible);
          if (asked.feasible) expect(kept(written)).toEqual(asked);
        }
        base = asked;
      }
    });
  });
});

test("a week is refused exactly where an item, a day or the week breaks a hard rule", () => {
  forAnyWeek(WEEKS, ({ planning, days }) => {
    const week = runningWeek(planning.problem, priceTables(planning.problem), days);
    const allowed = days.every(({ feasible }) => feasible) && Number.isFinite(priceOf(week, Infinity));
    expect(brokenHardRules(drafted(days, planning), planning).length === 0).toBe(allowed);
  });
});

test("partners are a pull and a push with equal sets, and name each other", () => {
  forAnyWeek(WEEKS, ({ planning, days }) => {
    const pulls = ["vertical_pull", "horizontal_pull", "horizontal_abduction", "rear_delt_er"];
    const pushes = ["horizontal_push", "scapular_protraction"];
    for (const session of drafted(days, planning)) {
      const paired = session.items.filter(({ partner }) => partner !== null);
      for (const one of paired) {
        const other = paired.find(({ candidate }) => candidate.exercise.id === one.partner);
        expect(other?.partner).toBe(one.candidate.exercise.id);
        expect(other?.sets).toBe(one.sets);
        const patterns = [one, other].map((item) => item?.candidate.exercise.pattern ?? "");
        expect(patterns.filter((pattern) => pulls.includes(pattern))).toHaveLength(1);
        expect(patterns.filter((pattern) => pushes.includes(pattern))).toHaveLength(1);
      }
    }
  });
});

test("the cost of a week is the definition's, term by term", () => {
  forAnyWeek(WEEKS, ({ planning, days }) => {
    const quick = costOfWeek(planning.problem, days);
    const slow = plainCost(plainItems(drafted(days, planning)), planning);
    expect(Object.keys(quick)).toEqual(expect.arrayContaining(Object.keys(slow)));
    for (const [term, price] of Object.entries(slow))
      expect(quick[term as keyof typeof quick], term).toBeCloseTo(price, 6);
  });
});

test("the search adds up the same prices as the bill, also after days were put in and back", () => {
  forAnyWeek(WEEKS, ({ planning: { problem }, days }) => {
    const tables = priceTables(problem);
    const total = Object.values(costOfWeek(problem, days)).reduce((a, b) => a + b, 0);
    const week = runningWeek(problem, tables, days);
    const price = priceOf(week, 0);
    const keepsRules = days.every(({ feasible }) => feasible) && Number.isFinite(price);
    if (keepsRules) expect(price).toBeCloseTo(total, 6);
    const empty = days.map((_, day) => sumDay(problem, day, []));
    const grown = runningWeek(problem, tables, empty);
    for (const [day, sums] of days.entries()) expect(putDay(grown, day, sums)).toBe(empty[day]);
    expect(grown.credits).toEqual(week.credits);
    if (keepsRules) expect(priceOf(grown, 0)).toBeCloseTo(price, 6);
    for (const [day, sums] of empty.entries()) putDay(grown, day, sums);
    expect(priceOf(grown, 0)).toBeCloseTo(priceOf(runningWeek(problem, tables, empty), 0), 6);
  });
});

test("a day asked for costs what the week costs once it is put in, whichever days changed before", () => {
  forAnyWeek(WEEKS, ({ planning: { problem }, days }) => {
    const tables = priceTables(problem);
    const empty = days.map((_, day) => sumDay(problem, day, []));
    const week = runningWeek(problem, tables, empty);
    for (const [day, sums] of days.entries()) {
      for (const other of days.keys()) priceWith(week, { day: other, sums: blankDay(), press: 0 });
      const asked = priceWith(week, { day, sums, press: 2 });
      putDay(week, day, sums);
      const anew = priceOf(runningWeek(problem, tables, week.days), 2);
      if (Number.isFinite(anew)) expect(asked).toBeCloseTo(anew, 6);
      else expect(asked).toBe(anew);
    }
  });
});
