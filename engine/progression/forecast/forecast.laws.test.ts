// What must hold for every history? Laws of the forecasts over random ones.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../training/calendar.ts";
import { shownOneRepMax } from "../estimates/one-rep-max.ts";
import { forecast } from "./forecast.ts";
import { FITTED_MODEL } from "./forecast-model.ts";
import { learnDay, learnDays } from "./learn-days.ts";
import { type LifterState, NEW_LIFTER } from "./lifter-state.ts";
import type { Lift, LiftedSet, LiftingDay } from "./lifting-day.ts";
import { repShares } from "./reps/rep-forecast.ts";
import { walkForward } from "./series/walk-forward.ts";
import { doubtOfReserve } from "./strength/certainty.ts";
import { strengthLevel } from "./strength/strength-state.ts";

/** `npm run soak` asks for many more histories. */
const RUNS = { numRuns: process.env.DORSAL_SOAK === "1" ? 2000 : 50 };

const EXERCISES = ["row", "pulldown", "face_pull"] as const;
const set = fc.record({ loadKg: fc.integer({ min: 20, max: 200 }), reps: fc.integer({ min: 1, max: 15 }) });
const session = fc.record({
  gap: fc.integer({ min: 1, max: 60 }),
  sets: fc.array(set, { minLength: 1, maxLength: 5 }),
  exercises: fc.uniqueArray(fc.constantFrom(...EXERCISES), { minLength: 1 }),
});
const rirs = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 7 });
const histories = fc.array(session, { minLength: 1, maxLength: 20 }).map(daysOf);

type Session = {
  readonly gap: number;
  readonly sets: readonly LiftedSet[];
  readonly exercises: readonly string[];
};

function daysOf(sessions: readonly Session[]): readonly LiftingDay[] {
  let date = "2026-01-01";
  return sessions.map(({ gap, sets, exercises }) => {
    date = addDays(date, gap);
    return { date, lifts: exercises.map((exercise) => liftOf(exercise, sets)) };
  });
}

function liftOf(exercise: string, sets: readonly LiftedSet[]): Lift {
  const estimates = sets.flatMap((one) => shownOneRepMax(one) ?? []);
  const e1rmKg = estimates.length === 0 ? null : Math.max(...estimates);
  return { exercise, e1rmKg, first: sets[0] ?? null, sets };
}

function stateAfter(days: readonly LiftingDay[]): LifterState {
  return days.reduce((state, day) => learnDay(state, day), NEW_LIFTER);
}

/** The same with some doubt about each session. */
function doubted(days: readonly LiftingDay[], rirs: readonly number[]): readonly LiftingDay[] {
  return days.map((day, at) => ({
    ...day,
    lifts: day.lifts.map((lift) => ({ ...lift, doubt: doubtOfReserve(rirs[at % rirs.length] ?? 0) })),
  }));
}

/** Exactly twice another estimate is wild or not by the last bit of its logarithm, and that differs in pounds. */
function hasExactDouble(days: readonly LiftingDay[]): boolean {
  const kgs = days.flatMap(({ lifts }) => lifts.flatMap(({ e1rmKg }) => e1rmKg ?? []));
  return kgs.some((one) => kgs.some((other) => Math.abs(one / other - 2) < 1e-9));
}

const said = (days: readonly LiftingDay[]) => [...walkForward(days)].map((one) => one.forecast);

describe("every forecast", () => {
  test("is the same to the bit when the history is replayed", () => {
    fc.assert(
      fc.property(histories, (days) => {
        expect(said(days)).toEqual(said(days));
        expect(stateAfter(days)).toEqual(stateAfter(days));
      }),
      RUNS,
    );
  });

  test("is the same to the bit whether days were learned at once, in two parts or one by one", () => {
    fc.assert(
      fc.property(histories, rirs, fc.nat(20), (plain, doubts, until) => {
        const days = doubted(plain, doubts);
        expect(learnDays(days)).toEqual(stateAfter(days));
        expect(learnDays(days.slice(until), learnDays(days.slice(0, until)))).toEqual(stateAfter(days));
      }),
      RUNS,
    );
  });

  test("is the same to the bit in whatever order the exercises of a day were written down", () => {
    fc.assert(
      fc.property(histories, rirs, (plain, doubts) => {
        const days = doubted(plain, doubts);
        const turned = days.map((day) => ({ ...day, lifts: day.lifts.toReversed() }));
        expect(learnDays(turned)).toEqual(learnDays(days));
      }),
      RUNS,
    );
  });

  test("leaves the state that it was made from as it was", () => {
    fc.assert(
      fc.property(histories, fc.nat(20), (days, until) => {
        const early = learnDays(days.slice(0, until));
        const kept = structuredClone(early);
        learnDays(days.slice(until), early);
        expect(early).toEqual(kept);
      }),
      RUNS,
    );
  });

  test("is the same to the bit whatever comes later", () => {
    fc.assert(
      fc.property(histories, fc.nat(20), (days, until) => {
        const early = said(days.slice(0, until));
        expect(said(days).slice(0, early.length)).toEqual(early);
      }),
      RUNS,
    );
  });

  test("is the same to the bit whatever is done on its own day, but for the load of the first set", () => {
    fc.assert(
      fc.property(histories, fc.array(set, { minLength: 1 }), (days, otherSets) => {
        const last = days.at(-1);
        if (last === undefined) return;
        const changed = last.lifts.map((lift) => {
          const { e1rmKg, sets } = liftOf(lift.exercise, otherSets);
          const first = lift.first && { loadKg: lift.first.loadKg, reps: 1 + (lift.first.reps % 15) };
          return { ...lift, e1rmKg, sets, first };
        });
        expect(said([...days.slice(0, -1), { ...last, lifts: changed }])).toEqual(said(days));
      }),
      RUNS,
    );
  });

  test("lies inside its own interval", () => {
    fc.assert(
      fc.property(histories, (days) => {
        for (const { e1rmKg, lo80Kg, hi80Kg } of said(days)) {
          if (e1rmKg === null) continue;
          expect(lo80Kg).toBeLessThan(e1rmKg);
          expect(hi80Kg).toBeGreaterThan(e1rmKg);
        }
      }),
      RUNS,
    );
  });

  test("is the same in pounds as in kilograms", () => {
    const LB = 2.20462;
    const inPounds = (day: LiftingDay): LiftingDay => ({
      ...day,
      lifts: day.lifts.map(({ exercise, sets }) =>
        liftOf(
          exercise,
          sets.map(({ loadKg, reps }) => ({ loadKg: LB * loadKg, reps })),
        ),
      ),
    });
    fc.assert(
      fc.property(histories, fc.integer({ min: 20, max: 200 }), (days, loadKg) => {
        fc.pre(!hasExactDouble(days));
        const [kg, lb] = [stateAfter(days), stateAfter(days.map(inPounds))];
        for (const exercise of EXERCISES) {
          const ask = { exercise, date: addDays(days.at(-1)?.date ?? "", 3), firstLoadKg: null };
          const [inKg, inLb] = [forecast(kg, ask), forecast(lb, ask)];
          expect((inLb.e1rmKg ?? 0) / LB).toBeCloseTo(inKg.e1rmKg ?? 0, 6);
          expect((inLb.lo80Kg ?? 0) / LB).toBeCloseTo(inKg.lo80Kg ?? 0, 4);
          expect((inLb.hi80Kg ?? 0) / LB).toBeCloseTo(inKg.hi80Kg ?? 0, 4);
          const shares = (state: LifterState, firstLoadKg: number) =>
            repShares(state, { exercise, firstLoadKg }, FITTED_MODEL) ?? [];
          const pounds = shares(lb, LB * loadKg);
          for (const [reps, share] of shares(kg, loadKg).entries()) {
            expect(pounds[reps]).toBeCloseTo(share, 9);
          }
        }
      }),
      RUNS,
    );
  });
});

describe("the strength level", () => {
  /** Near enough to each other that none looks like a slip. */
  const reps = fc.integer({ min: 1, max: 12 });
  const kg = fc.integer({ min: 70, max: 90 });

  test("is never lowered by more reps at the same load and with as many in reserve", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ loadKg: kg, reps }), { minLength: 1, maxLength: 20 }),
        fc.nat(19),
        reps,
        rirs,
        (sets, at, moreReps, doubts) => {
          const better = sets.map((one, index) =>
            index === at % sets.length ? { ...one, reps: Math.max(one.reps, moreReps) } : one,
          );
          const level = (done: readonly LiftedSet[]) => {
            const plain = daysOf(done.map((one) => ({ gap: 3, sets: [one], exercises: ["row"] })));
            const days = doubted(plain, doubts);
            const known = stateAfter(days).exercises.get("row");
            return known ? strengthLevel(known.strength, FITTED_MODEL) : null;
          };
          expect(level(better)).toBeGreaterThanOrEqual(level(sets) ?? 0);
        },
      ),
      RUNS,
    );
  });
});

describe("the interval", () => {
  test("never narrows when days pass without a session", () => {
    const weekly = daysOf(
      [80, 82, 81, 84].map((loadKg) => ({ gap: 7, sets: [{ loadKg, reps: 5 }], exercises: ["row"] })),
    );
    const state = stateAfter(weekly);
    const widths = [1, 7, 30, 120].map((days) => {
      const ask = { exercise: "row", date: addDays(weekly.at(-1)?.date ?? "", days), firstLoadKg: null };
      const { lo80Kg, hi80Kg } = forecast(state, ask);
      return Math.log((hi80Kg ?? 0) / (lo80Kg ?? 1));
    });
    expect(widths).toEqual([...widths].sort((one, other) => one - other));
    expect(widths[3]).toBeGreaterThan((widths[0] ?? 0) * 1.2);
  });
});
