// What may a tired day, pain, a fever, a break or a test change? Laws over random histories: they only ever take off.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBarbellRow, isHinge, isOverhead } from "../../plan/candidates/movement-kinds.ts";
import { addDays } from "../../training/calendar.ts";
import { CONTRAINDICATIONS } from "../../training/equipment.ts";
import type { SetFacts, SetFlag } from "../../training/set.ts";
import { TODAY } from "../cases/case-file.ts";
import { dialOf, systemKg } from "../dial.ts";
import { type PrescribeAsk, prescribeSet, setsAsked } from "./prescribe.ts";
import {
  anyGiven,
  askOf,
  catalog,
  exercises,
  givenFor,
  loadedGiven,
  settingOf,
  systemOf,
  TIMES,
} from "./testing/random-ask.ts";

const RUNS = { numRuns: 150 * TIMES };

const readiness = fc.record({
  loadFactor: fc.double({ min: 0.95, max: 1, noNaN: true }),
  fewerSets: fc.constantFrom(0 as const, 1 as const),
  moreRir: fc.constantFrom(0 as const, 1 as const),
});

function loadOf(ask: PrescribeAsk): number {
  return systemOf(ask, settingOf(ask));
}

describe("a tired day", () => {
  test("never raises a load, nor the sets, and never cancels", () => {
    fc.assert(
      fc.property(loadedGiven, readiness, (given, tired) => {
        const ask = askOf(given);
        const trimmed = { ...ask, readiness: tired };
        if (prescribeSet(trimmed) !== null) expect(loadOf(trimmed)).toBeLessThanOrEqual(loadOf(ask) + 1e-9);
        expect(setsAsked(trimmed)).toBeLessThanOrEqual(setsAsked(ask));
        expect(setsAsked(trimmed)).toBeGreaterThanOrEqual(1);
        expect(prescribeSet({ ...trimmed, doneToday: [] })).not.toBeNull();
      }),
      RUNS,
    );
  });

  test("takes off no more than 5 % or one owned step, and never more than a tenth", () => {
    fc.assert(
      fc.property(loadedGiven, readiness, (given, tired) => {
        const ask = { ...askOf(given), doneToday: [] };
        const dial = dialOf(ask.exercise, ask.profile);
        const [full, trimmed] = [settingOf(ask), settingOf({ ...ask, readiness: tired })];
        if (dial === null || full === undefined || trimmed === undefined) return;
        const [fullKg, lessKg] = [systemKg(dial, full), systemKg(dial, trimmed)];
        const between = dial.ownedKg.filter(
          (kg) => systemKg(dial, kg) > lessKg && systemKg(dial, kg) < fullKg,
        );
        expect(1 - lessKg / fullKg).toBeLessThanOrEqual(0.1 + 1e-9);
        if (between.length > 0) expect(1 - lessKg / fullKg).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
      RUNS,
    );
  });

  test("takes nothing off where the ramp went well", () => {
    fc.assert(
      fc.property(loadedGiven, readiness, (given, tired) => {
        const ask = { ...askOf({ ...given, rir: 2 }), doneToday: [] };
        const asked = prescribeSet(ask);
        if (ask.item.rir === undefined || asked === null || settingOf(ask) === undefined) return;
        const { loadKg, assistanceKg } = asked;
        const ramped = { exercise: ask.exercise.id, setType: "warmup", reps: 4, rir: 4 } as const;
        const easy: SetFacts = {
          ...ramped,
          ...(loadKg === undefined ? {} : { loadKg }),
          ...(assistanceKg === undefined ? {} : { assistanceKg }),
        };
        const warm = { ...ask, readiness: tired, rampToday: [easy] };
        expect(settingOf(warm)).toBe(settingOf(ask));
        expect(setsAsked(warm)).toBe(setsAsked(ask));
      }),
      { numRuns: 60 * TIMES },
    );
  });
});

describe("pain, fever and illness", () => {
  const worse: fc.Arbitrary<Partial<PrescribeAsk>> = fc.constantFrom(
    { pain: "amber" as const },
    { illness: { days: 3, feverFreeDays: 0 } },
    { illness: { days: 8 } },
  );

  test("never raise a load", () => {
    fc.assert(
      fc.property(loadedGiven, worse, (given, ill) => {
        const ask = askOf({ ...given, pain: undefined });
        const held = { ...ask, ...ill };
        const last = ask.doneToday.at(-1);
        if (prescribeSet(held) === null) return;
        const most = last === undefined ? loadOf(ask) : systemOf(ask, last.loadKg ?? last.assistanceKg);
        const isHeld = ask.exposures.length > 0 && (ill.pain === "amber" || ill.illness?.feverFreeDays === 0);
        if (last === undefined || isHeld) expect(loadOf(held)).toBeLessThanOrEqual(most + 1e-9);
      }),
      RUNS,
    );
  });
});

describe("a break", () => {
  test("costs no less after 65", () => {
    fc.assert(
      fc.property(loadedGiven, (given) => {
        const ask = { ...askOf(given), doneToday: [] };
        if (ask.exposures.length === 0) return;
        const aged = (ageYears: number) => ({
          ...ask,
          profile: { ...ask.profile, level: 2 as const, ageYears },
        });
        expect(loadOf(aged(80))).toBeLessThanOrEqual(loadOf(aged(40)) + 1e-9);
      }),
      RUNS,
    );
  });

  test("is followed by two sessions without slow lowering, whatever the history", () => {
    const negatives = catalog.exercises.negative_pull_up;
    if (negatives === undefined) throw new Error("the ladder has its negatives");
    fc.assert(
      fc.property(givenFor(negatives), fc.constantFrom(0, 1, 2), (given, sessionsSinceBreak) => {
        const set = prescribeSet({ ...askOf(given), doneToday: [], sessionsSinceBreak });
        if (sessionsSinceBreak < 2) expect(set?.exercise).not.toBe("negative_pull_up");
        else expect(set?.exercise).toBe("negative_pull_up");
      }),
      RUNS,
    );
  });

  test("or none: the first slow lowering is eight repetitions at most", () => {
    const negatives = catalog.exercises.negative_pull_up;
    if (negatives === undefined) throw new Error("the ladder has its negatives");
    fc.assert(
      fc.property(givenFor(negatives), fc.integer({ min: 1, max: 6 }), (given, sets) => {
        const ask = askOf({ ...given, history: [], done: [] });
        const first = { ...ask, item: { ...ask.item, sets } };
        expect(setsAsked(first) * (prescribeSet(first)?.reps?.[1] ?? 0)).toBeLessThanOrEqual(8);
      }),
      RUNS,
    );
  });
});

describe("a flagged set", () => {
  test("is followed by less, unless nothing lighter is owned", () => {
    fc.assert(
      fc.property(loadedGiven, fc.constantFrom<SetFlag>("momentum", "form"), (given, flag) => {
        const ask = { ...askOf(given), doneToday: [] };
        const last = ask.exposures.at(-1);
        const dial = dialOf(ask.exercise, ask.profile);
        if (last === undefined || dial === null || last.deload || ask.item.reps === undefined) return;
        const sets = last.sets.map((set) => ({ ...set, flags: [flag] }));
        const spoiled = { ...ask, exposures: [...ask.exposures.slice(0, -1), { ...last, sets }] };
        const set = prescribeSet(spoiled);
        if (!set?.reasons.some(({ why }) => why === "flagged_set")) return;
        const next = systemOf(spoiled, set.loadKg ?? set.assistanceKg);
        const hardest = Math.max(...last.sets.map((done) => systemOf(ask, done.loadKg ?? done.assistanceKg)));
        const lightest = Math.min(...dial.ownedKg.map((kg) => systemKg(dial, kg)));
        expect(next <= lightest || next < hardest).toBe(true);
      }),
      { numRuns: 400 * TIMES },
    );
  });
});

describe("a set to failure", () => {
  const anyone = fc.record({
    level: fc.constantFrom(1 as const, 2 as const, 3 as const, 5 as const),
    ageYears: fc.option(fc.integer({ min: 13, max: 90 }), { nil: undefined }),
    flags: fc.oneof(fc.constant([]), fc.subarray([...CONTRAINDICATIONS], { maxLength: 2 })),
    isLast: fc.boolean(),
  });

  const supported = exercises.filter(
    ({ category, spineLoad, loadType }) => category === "main" && spineLoad === 0 && loadType === "external",
  );
  const supportedGiven = fc.constantFrom(...supported).chain(givenFor);

  test("is asked of nobody for whom it is not safe, and only as the last one", () => {
    let asked = 0;
    fc.assert(
      fc.property(fc.oneof(anyGiven, supportedGiven), anyone, (given, who) => {
        const last = given.history.at(-1);
        const history = last === undefined ? [] : [{ ...last, deload: false, date: addDays(TODAY, -3) }];
        const fresh = askOf({ ...given, history, done: [] });
        const { ageYears: _, ...base } = fresh.profile;
        const { ageYears } = who;
        const profile = {
          ...base,
          level: who.level,
          contraindications: who.flags,
          ...(ageYears !== undefined && { ageYears }),
        };
        const ask = { ...fresh, profile, calibrate: true };
        const done = Math.max(0, setsAsked(ask) - (who.isLast ? 1 : 2));
        const [first] = last?.sets ?? [];
        const doneToday = first === undefined ? [] : Array.from({ length: done }, () => first);
        const set = prescribeSet({ ...ask, doneToday });
        if (set?.toFailure === undefined) return;
        asked++;
        expect(set.setNumber).toBe(setsAsked(ask));
        expect(who.level).toBeGreaterThanOrEqual(2);
        expect(who.flags).toEqual([]);
        expect(ageYears ?? 30).toBeGreaterThanOrEqual(18);
        expect(ageYears ?? 30).toBeLessThanOrEqual(69);
        expect(isHinge(ask.exercise) || isBarbellRow(ask.exercise) || isOverhead(ask.exercise)).toBe(false);
        expect(ask.pain === "amber" || given.isDeload).toBe(false);
      }),
      { numRuns: 800 * TIMES },
    );
    expect(asked).toBeGreaterThan(0);
  });

  test("is never asked where a pull hangs on the household", () => {
    for (const exercise of exercises) {
      const atHome = exercise.equipmentAnyOf
        .flat()
        .some((thing) => ["door", "table", "towel"].includes(thing));
      if (!atHome) continue;
      fc.assert(
        fc.property(givenFor(exercise), (given) => {
          const ask = askOf({ ...given, level: 4, ageYears: 30 });
          const home = { ...ask.profile, equipment: ["band", "pullup_bar"] as const };
          for (const profile of [ask.profile, home]) {
            const set = prescribeSet({ ...ask, profile, doneToday: [], calibrate: true });
            expect(set?.toFailure).toBeUndefined();
          }
        }),
        { numRuns: 10 * TIMES },
      );
    }
  });
});
