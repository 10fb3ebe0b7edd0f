import { describe, expect, test } from "vitest";
import { type Leaning, leanedOn, learnLeaning, NO_LEANING, type Sources, togetherOf } from "./leaning.ts";
import { noWeights, type RepWeights } from "./rep-distribution.ts";

const only = (reps: number, weight: number): RepWeights =>
  noWeights().map((_, at) => (at === reps ? weight : 0));

/** The habit says 8, the favourite number 12, the curve 10. */
const SOURCES: Sources = { habit: only(8, 2), target: only(12, 1), curve: only(10, 1) };

function after(...firstSets: readonly number[]): Leaning {
  return firstSets.reduce((leaning, reps) => learnLeaning(leaning, SOURCES, reps), NO_LEANING);
}

const sum = (weights: RepWeights) => weights.reduce((all, weight) => all + weight, 0);

describe("what a lifter leans on", () => {
  test("is nothing before the first set: every source keeps its weight", () => {
    const leaned = leanedOn(SOURCES, { lifter: NO_LEANING, exercise: NO_LEANING });
    expect(leaned).toEqual(SOURCES);
  });

  test("gains weight with each set that it knew, the others lose", () => {
    const lifter = after(12, 12, 12, 12, 12);
    const leaned = leanedOn(SOURCES, { lifter, exercise: NO_LEANING });
    // 20 assumed + 5 explained, over 20 + 5 x its quarter of the weight.
    expect(sum(leaned.target)).toBeCloseTo(25 / 21.25, 12);
    expect(sum(leaned.habit)).toBeCloseTo((2 * 20) / 22.5, 12);
  });

  test("stays as it was while the sources are right as often as they say", () => {
    const leaned = leanedOn(SOURCES, { lifter: after(8, 8, 12, 10), exercise: NO_LEANING });
    for (const [reps, weight] of togetherOf(SOURCES).entries()) {
      expect(togetherOf(leaned)[reps]).toBeCloseTo(weight, 12);
    }
  });

  test("is learned sooner in one exercise than over all of them", () => {
    const same = after(12, 12, 12);
    const inExercise = leanedOn(SOURCES, { lifter: NO_LEANING, exercise: same });
    const overall = leanedOn(SOURCES, { lifter: same, exercise: NO_LEANING });
    expect(sum(inExercise.target)).toBeGreaterThan(sum(overall.target));
  });

  test("is not changed by reps that no source thought of", () => {
    expect(after(3)).toBe(NO_LEANING);
  });
});
