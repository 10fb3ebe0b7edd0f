import { describe, expect, test } from "vitest";
import { draftSession } from "../testing/draft-session.ts";
import { GYM, lifter, type ProfileFile } from "../testing/lifter.ts";
import { draftedWeeks, planningOf } from "../testing/stages.ts";
import { type DraftedWeek, periodise } from "./periodise.ts";

const AT_GYM = { level: 3, goal: "size", minutes: 60, equipment: GYM, maxPullUps: 8 };

function course(days: readonly string[], changes: ProfileFile = {}): readonly DraftedWeek[] {
  const profile = lifter({ ...AT_GYM, ...changes });
  return periodise(
    days.map((text) => draftSession(text, profile)),
    planningOf(profile),
  );
}

const sets = ({ week }: DraftedWeek) => week.map(({ items }) => items.map((item) => item.sets));
const exercises = ({ week }: DraftedWeek) =>
  week.flatMap(({ items }) => items.map(({ candidate }) => candidate.exercise.id));

describe("a lighter week", () => {
  const light = course(["pulldown_neutral 3, dumbbell_curl 3", "seated_cable_row 4"], { weeks: 6 });

  test("keeps every exercise and halves its sets, the odd ones in turn", () => {
    const [before, deload] = [light[4], light[5]];
    if (!before || !deload) throw new Error("six weeks expected");
    expect(deload.rhythm.deload).toBe(true);
    expect(exercises(deload)).toEqual(exercises(before));
    const total = (week: DraftedWeek) =>
      sets(week)
        .flat()
        .reduce((sum, one) => sum + one, 0);
    expect(Math.abs(total(deload) - total(before) / 2)).toBeLessThanOrEqual(1);
    expect(Math.min(...sets(deload).flat())).toBeGreaterThanOrEqual(1);
  });

  test("keeps two more repetitions in reserve", () => {
    const reserve = (week: DraftedWeek | undefined) =>
      week?.week.flatMap(({ items }) => items.map((item) => week.rir(item)));
    expect(reserve(light[4])).toEqual([1, 1, 1]);
    expect(reserve(light[5])).toEqual([3, 3, 3]);
  });

  test("is followed by the load of before, not by its half", () => {
    const weeks = course(["pulldown_neutral 3", "seated_cable_row 3"], { weeks: 8 });
    const total = (at: number) =>
      (weeks[at] ? sets(weeks[at]).flat() : []).reduce((sum, one) => sum + one, 0);
    expect(total(6)).toBeGreaterThanOrEqual(total(4));
  });

  test("keeps the sets of partners equal", () => {
    const [row, press] =
      course(["seated_cable_row 3 + push_up 3", "dumbbell_curl 2"])[5]?.week[0]?.items ?? [];
    expect(row?.sets).toBe(press?.sets);
  });
});

describe("over the weeks", () => {
  test("sets go up where they are missing", () => {
    const weeks = course(["pulldown_neutral 2, seated_cable_row 2", "pulldown_neutral 2"], { weeks: 5 });
    const totals = weeks.map((week) =>
      sets(week)
        .flat()
        .reduce((sum, one) => sum + one, 0),
    );
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
    expect(totals.at(-1)).toBeGreaterThan(totals[0] ?? 0);
  });

  test("the core stays, and one or two accessories change after four weeks", () => {
    const weeks = draftedWeeks(planningOf(lifter({ ...AT_GYM, weeks: 5 })));
    const [fourth, fifth] = [weeks[3], weeks[4]];
    if (!fourth || !fifth) throw new Error("five weeks expected");
    const fresh = exercises(fifth).filter((id) => !exercises(fourth).includes(id));
    expect(new Set(fresh).size).toBeGreaterThanOrEqual(1);
    expect(new Set(fresh).size).toBeLessThanOrEqual(2);
    const swapped = fifth.week.flatMap(({ items }) => items).filter(({ replaces }) => replaces !== null);
    expect(swapped.map(({ candidate }) => candidate.exercise.id).sort()).toEqual([...fresh].sort());
    expect(swapped.every(({ candidate }) => candidate.exercise.category !== "main")).toBe(true);
  });

  test("novices and preferred accessories keep what they practise", () => {
    const curls = ["pulldown_neutral 2, dumbbell_curl 2", "seated_cable_row 2"];
    const inWeek5 = (changes: ProfileFile) => new Set(course(curls, changes).slice(0, 5).flatMap(exercises));
    expect(inWeek5({ level: 1, maxPullUps: 0 }).size).toBe(3);
    expect(inWeek5({ prefer: ["dumbbell_curl"] }).size).toBe(3);
    expect(inWeek5({}).size).toBe(4);
  });

  test("an accessory that is paired on one day stays on all, and so does its pair", () => {
    const days = ["reverse_pec_deck 2 + push_up 2", "reverse_pec_deck 3, seated_cable_row 2"];
    const weeks = course(days, { level: 2, weeks: 11, minutes: 30 });
    const partners = ({ week }: DraftedWeek) =>
      week[0]?.items.map(({ candidate, partner }) => `${candidate.exercise.id} with ${partner}`);
    const pair = ["push_up with reverse_pec_deck", "reverse_pec_deck with push_up"];
    for (const week of weeks) expect(partners(week)?.sort()).toEqual(pair);
  });
});
