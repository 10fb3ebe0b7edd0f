// What must hold for every history, lifter and rack? Laws of the next set over random ones.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dialOf, harderSetting } from "../dial.ts";
import { doubleProgression } from "./double-progression.ts";
import { prescribeSet } from "./prescribe.ts";
import { adjustByRir } from "./rir-adjustment.ts";
import { isOnTheWayBack } from "./telling-visits.ts";
import { anyGiven, everyAsk, loadedGiven, reps, settingOf, systemOf } from "./testing/random-ask.ts";

/** Reasons that stand for one owned step. */
const RISES = ["all_sets_at_top", "less_help", "reserve_to_spare"] as const;

describe("the next set, for every history", () => {
  test("has reasons, a number to aim for, and nothing negative", () => {
    everyAsk(
      anyGiven,
      (ask) => {
        const set = prescribeSet(ask);
        if (set === null) {
          expect(ask.doneToday.length).toBeGreaterThan(0);
          return;
        }
        expect(set.reasons.length).toBeGreaterThan(0);
        expect(set.targetReps ?? set.seconds ?? set.metres).toBeGreaterThan(0);
        expect(set.loadKg ?? 0).toBeGreaterThanOrEqual(0);
        expect(set.assistanceKg ?? 0).toBeGreaterThanOrEqual(0);
        if (set.reps !== undefined) expect(set.targetReps).toBeLessThanOrEqual(set.reps[1]);
      },
      2000,
    );
  });

  test("is set with loads that the lifter owns, or repeats what the lifter used", () => {
    everyAsk(loadedGiven, (ask) => {
      const setting = settingOf(ask);
      if (setting === undefined) return;
      const used = [...ask.exposures.flatMap(({ sets }) => sets), ...ask.doneToday];
      const owned = dialOf(ask.exercise, ask.profile)?.ownedKg ?? [];
      expect([...owned, ...used.map((set) => set.loadKg ?? set.assistanceKg)]).toContain(setting);
    });
  });

  test("is the same when it is asked again", () => {
    everyAsk(
      anyGiven,
      (ask) => {
        expect(prescribeSet(structuredClone(ask))).toEqual(prescribeSet(ask));
      },
      50,
    );
  });

  test("does not depend on the order of the rack", () => {
    everyAsk(loadedGiven, (ask) => {
      const turned = Object.entries(ask.profile.loadsKg).map(([id, rack]) => [
        id,
        [...(rack as number[])].reverse(),
      ]);
      const profile = { ...ask.profile, loadsKg: Object.fromEntries(turned) };
      expect(prescribeSet({ ...ask, profile })).toEqual(prescribeSet(ask));
    });
  });

  test("is not moved by a visit of a lighter week", () => {
    everyAsk(loadedGiven, (ask) => {
      const exposures = ask.exposures.filter(({ deload }) => !deload);
      const last = exposures.at(-1);
      if (last === undefined || isOnTheWayBack(exposures, ask.today)) return;
      const easy = { ...last, deload: true, sets: last.sets.map((set) => ({ ...set, reps: 30, rir: 5 })) };
      const withEasy = [...exposures, easy];
      expect(settingOf({ ...ask, exposures: withEasy })).toBe(settingOf({ ...ask, exposures }));
    });
  });

  test("is never heavier than anything before while the light is amber", () => {
    everyAsk(loadedGiven, (ask) => {
      if (ask.exposures.length === 0) return;
      const done = ask.exposures.flatMap(({ sets }) => sets).map((set) => set.loadKg ?? set.assistanceKg);
      const lightest = dialOf(ask.exercise, ask.profile)?.ownedKg.map((kg) => systemOf(ask, kg)) ?? [];
      const held = { ...ask, pain: "amber" as const, doneToday: [] };
      const limit = Math.max(Math.min(...lightest), ...done.map((kg) => systemOf(ask, kg)));
      expect(systemOf(held, settingOf(held))).toBeLessThanOrEqual(limit);
    });
  });

  test("is not heavier after a miss, and one owned step heavier after a full range", () => {
    everyAsk(loadedGiven, (asked) => {
      const ask = { ...asked, doneToday: [] };
      const set = prescribeSet(ask);
      const dial = dialOf(ask.exercise, ask.profile);
      const setting = set?.loadKg ?? set?.assistanceKg;
      if (set === null || dial === null || setting === undefined) return;
      const whys = set.reasons.map(({ why }) => why);
      const used = ask.exposures
        .flatMap(({ sets }) => sets)
        .map((done) => done.loadKg ?? done.assistanceKg ?? 0);
      if (whys.includes("reps_short") || whys.includes("more_help")) {
        expect(used.some((kg) => systemOf(ask, setting) <= systemOf(ask, kg))).toBe(true);
      }
      if (RISES.some((why) => whys.includes(why))) {
        expect(used.map((kg) => harderSetting(dial, kg))).toContain(setting);
      }
    });
  });

  test("ends with a red light", () => {
    everyAsk(anyGiven, (ask) => {
      expect(prescribeSet({ ...ask, pain: "red" })).toBeNull();
    });
  });
});

describe("double progression", () => {
  const visit = fc.record({
    loadKg: fc.integer({ min: 1, max: 200 }),
    reps: fc.array(reps, { minLength: 1, maxLength: 6 }),
    min: fc.integer({ min: 1, max: 12 }),
    lastSetRir: fc.option(fc.integer({ min: 0, max: 5 })),
    incrementKg: fc.integer({ min: 1, max: 10 }),
  });

  test("never raises after a miss, and falls when half of the sets missed", () => {
    fc.assert(
      fc.property(visit, fc.integer({ min: 0, max: 8 }), (given, width) => {
        const step = doubleProgression({ ...given, max: given.min + width });
        const missed = given.reps.filter((done) => done < given.min).length;
        if (missed > 0) expect(step.loadKg).toBeLessThanOrEqual(given.loadKg);
        if (2 * missed >= given.reps.length) expect(step.loadKg).toBeLessThan(given.loadKg);
      }),
    );
  });

  test("always aims inside the range", () => {
    fc.assert(
      fc.property(visit, fc.integer({ min: 0, max: 8 }), (given, width) => {
        const max = given.min + width;
        const { targetReps } = doubleProgression({ ...given, max });
        expect(targetReps).toBeGreaterThanOrEqual(given.min);
        expect(targetReps).toBeLessThanOrEqual(max);
      }),
    );
  });
});

describe("the adjustment within a session", () => {
  const result = fc.record({
    loadKg: fc.integer({ min: 1, max: 200 }),
    reps,
    targetReps: reps,
    targetRir: fc.integer({ min: 0, max: 5 }),
    reportedRir: fc.integer({ min: 0, max: 8 }),
  });

  test("stays within a tenth", () => {
    fc.assert(
      fc.property(result, (set) => {
        const { factor } = adjustByRir(set);
        expect(factor).toBeGreaterThanOrEqual(0.9);
        expect(factor).toBeLessThanOrEqual(1.1);
      }),
    );
  });

  test("never raises after a set that was harder than asked, and never lowers after an easier one", () => {
    fc.assert(
      fc.property(result, (set) => {
        const { delta, factor } = adjustByRir(set);
        if (delta < 0) expect(factor).toBeLessThanOrEqual(1);
        if (delta > 0) expect(factor).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test("does so after rounding to the rack as well", () => {
    everyAsk(
      loadedGiven,
      (ask) => {
        const last = ask.doneToday.at(-1);
        const used = last?.loadKg ?? last?.assistanceKg;
        const set = prescribeSet(ask);
        if (used === undefined || set === null) return;
        const next = systemOf(ask, set.loadKg ?? set.assistanceKg);
        const usedKg = systemOf(ask, used);
        const whys = set.reasons.map(({ why }) => why);
        if (whys.includes("harder_than_asked")) expect(next).toBeLessThanOrEqual(usedKg);
        if (whys.includes("easier_than_asked")) {
          expect(next).toBeGreaterThanOrEqual(usedKg);
          const dial = dialOf(ask.exercise, ask.profile);
          const step = dial === null ? null : harderSetting(dial, used);
          const oneStep = step === null ? 0 : systemOf(ask, step);
          expect(next).toBeLessThanOrEqual(Math.max(usedKg * 1.1, oneStep) + 1e-9);
        }
      },
      1000,
    );
  });
});
