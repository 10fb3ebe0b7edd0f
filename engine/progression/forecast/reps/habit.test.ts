import { describe, expect, test } from "vitest";
import { FITTED_MODEL } from "../forecast-model.ts";
import {
  draftOfHabit,
  draftOfTargets,
  type Habit,
  learnTarget,
  learnVisit,
  lnLoad,
  NO_HABIT,
  NO_TARGETS,
  type Targets,
} from "./habit.ts";
import { repBlur } from "./rep-blur.ts";
import { asShares, likelyReps, noWeights } from "./rep-distribution.ts";
import { repGlances } from "./rep-sources.ts";

/** Visits "60x8 60x7", oldest first; the first set of each is the first working set. */
function habit(...visits: readonly string[]): Habit {
  const learned = draftOfHabit(NO_HABIT);
  for (const visit of visits) {
    const sets = visit.split(" ").map((set) => {
      const [loadKg = 0, reps = 0] = set.split("x").map(Number);
      return { loadKg, reps };
    });
    if (sets[0]) learnVisit(learned, { first: sets[0], sets }, FITTED_MODEL);
  }
  return learned;
}

function favourites(reps: readonly number[]): Targets {
  const targets = draftOfTargets(NO_TARGETS);
  for (const one of reps) learnTarget(targets, one);
  return targets;
}

interface Known {
  readonly habit: Habit;
  /** Reps of first sets in all exercises, oldest first. */
  readonly targets?: readonly number[];
}

function sharesAt(loadKg: number, { habit, targets = [] }: Known): readonly number[] {
  const seen = {
    habit,
    targets: favourites(targets),
    lnKg: lnLoad(loadKg),
    blur: repBlur(FITTED_MODEL.repBlur),
  };
  const weights = noWeights().map((_, reps) => {
    const { habit, target, curve } = repGlances({ ...seen, reps }, FITTED_MODEL);
    return reps === 0 ? 0 : habit.here + target.here + curve.here;
  });
  return asShares(weights);
}

const repsAt = (loadKg: number, known: Known) => likelyReps(sharesAt(loadKg, known));

describe("the habit", () => {
  test("repeats what was done with the load, not what was done last", () => {
    const visits = habit("60x8 60x8", "80x4 80x4", "60x8 60x8", "80x4 80x4");
    expect(repsAt(60, { habit: visits })).toBe(8);
    expect(repsAt(80, { habit: visits })).toBe(4);
  });

  test("keeps the target on a slightly higher load although the curve would allow fewer", () => {
    expect(repsAt(62.5, { habit: habit("60x10 60x10", "60x10 60x10") })).toBe(10);
  });

  test("goes by the favourite number of all exercises on the first visit of one", () => {
    expect(repsAt(40, { habit: NO_HABIT, targets: [12, 12, 12, 10, 12] })).toBe(12);
  });

  test("goes down with the curve on a load far above all visits", () => {
    const far = repsAt(80, { habit: habit("60x10", "60x10", "60x10") });
    expect(far).toBeLessThan(10);
  });

  test("stays defined for a load of nothing", () => {
    expect(repsAt(0, { habit: habit("0x15", "0x15") })).toBe(15);
  });

  test("has a share for each number of reps, which sum to one", () => {
    const shares = sharesAt(61, { habit: habit("60x8 60x7"), targets: [8] });
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(Math.min(...shares.slice(1))).toBeGreaterThan(0);
  });
});

describe("the favourite numbers", () => {
  test("are the newest ones, however long the log: each weighs 95 % of the one after it", () => {
    const after = favourites([...Array.from({ length: 10_000 }, () => 5), 12, 8]);
    const share = (reps: number) => (after.weights[reps] ?? 0) / after.whole;
    expect(share(8)).toBeCloseTo(0.05, 12);
    expect(share(12)).toBeCloseTo(0.05 * 0.95, 12);
    expect(share(5)).toBeCloseTo(0.95 ** 2, 12);
  });
});

describe("the number that is said", () => {
  const shares = (...some: readonly (readonly [number, number])[]) => {
    const all = new Array<number>(31).fill(0);
    for (const [reps, share] of some) all[reps] = share;
    return all;
  };

  test("is the most likely one", () => {
    expect(likelyReps(shares([8, 0.7], [12, 0.3]))).toBe(8);
  });

  test("stands between neighbours, where it is right within one most often", () => {
    expect(likelyReps(shares([8, 0.5], [10, 0.5]))).toBe(9);
  });
});
