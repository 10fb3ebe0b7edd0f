import { describe, expect, test } from "vitest";
import {
  draftOfLeaning,
  type Glances,
  type Leaning,
  leanedOn,
  leanGlances,
  learnLeaning,
  NO_LEANING,
  type Sources,
} from "./leaning.ts";
import { noWeights, type RepWeights, sumOf } from "./rep-distribution.ts";

const only = (reps: number, weight: number): RepWeights =>
  noWeights().map((_, at) => (at === reps ? weight : 0));

/** The habit says 8, the favourite number 12, the curve 10. */
const SOURCES: Sources = { habit: only(8, 2), target: only(12, 1), curve: only(10, 1) };

/** What each of them says of one number, and in all. */
function glancesAt(reps: number): Glances {
  const glance = (weights: RepWeights) => ({ here: weights[reps] ?? 0, whole: sumOf(weights) });
  return { habit: glance(SOURCES.habit), target: glance(SOURCES.target), curve: glance(SOURCES.curve) };
}

function after(...firstSets: readonly number[]): Leaning {
  const leaning = draftOfLeaning(NO_LEANING);
  for (const reps of firstSets) learnLeaning(leaning, glancesAt(reps));
  return leaning;
}

const NOBODY = { lifter: NO_LEANING, exercise: NO_LEANING };

describe("what a lifter leans on", () => {
  test("is nothing before the first set: every source keeps its weight", () => {
    const leaned = leanedOn(SOURCES, NOBODY);
    expect([leaned[8], leaned[12], leaned[10], sumOf(leaned)]).toEqual([2, 1, 1, 4]);
  });

  test("gains weight with each set that it knew, the others lose", () => {
    const leaned = leanedOn(SOURCES, { ...NOBODY, lifter: after(12, 12, 12, 12, 12) });
    // 20 assumed + 5 explained, over 20 + 5 x its quarter of the weight.
    expect(leaned[12]).toBeCloseTo(25 / 21.25, 12);
    expect(leaned[8]).toBeCloseTo((2 * 20) / 22.5, 12);
  });

  test("stays as it was while the sources are right as often as they say", () => {
    const leaned = leanedOn(SOURCES, { ...NOBODY, lifter: after(8, 8, 12, 10) });
    for (const [reps, weight] of leanedOn(SOURCES, NOBODY).entries()) {
      expect(leaned[reps]).toBeCloseTo(weight, 12);
    }
  });

  test("is learned sooner in one exercise than over all of them", () => {
    const same = after(12, 12, 12);
    const inExercise = leanedOn(SOURCES, { ...NOBODY, exercise: same });
    const overall = leanedOn(SOURCES, { ...NOBODY, lifter: same });
    expect(inExercise[12]).toBeGreaterThan(overall[12] ?? 0);
  });

  test("is not changed by reps that no source thought of", () => {
    expect(after(3)).toEqual(NO_LEANING);
  });

  test("weighs one number of reps as it weighs all of them", () => {
    const known = { lifter: after(12, 12), exercise: after(8, 10, 12) };
    const weighed = leanedOn(SOURCES, known);
    const glances = glancesAt(12);
    leanGlances(glances, known);
    expect(glances.target.here).toBeCloseTo(weighed[12] ?? 0, 12);
    expect(glances.habit.whole + glances.target.whole + glances.curve.whole).toBeCloseTo(sumOf(weighed), 12);
  });
});
