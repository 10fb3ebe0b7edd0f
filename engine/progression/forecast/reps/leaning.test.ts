import { describe, expect, test } from "vitest";
import type { Draft } from "../draft.ts";
import {
  draftOfLeaning,
  type Glances,
  type Leaning,
  type Leanings,
  leanGlances,
  learnLeaning,
  NO_LEANING,
} from "./leaning.ts";

/** The habit says 8, the favourite number 12, the curve 10. */
const SAID = [
  ["habit", 8, 2],
  ["target", 12, 1],
  ["curve", 10, 1],
] as const;

/** What each of them says of one number, and in all. */
function glancesAt(asked: number): Draft<Glances> {
  const [habit, target, curve] = SAID.map(([, reps, whole]) => ({ here: reps === asked ? whole : 0, whole }));
  if (!habit || !target || !curve) throw new Error("There are three sources.");
  return { habit, target, curve };
}

/** What all of them say of one number, weighed by how much they are leaned on. */
function weighed(reps: number, { lifter = NO_LEANING, exercise = NO_LEANING }: Partial<Leanings>): number {
  const glances = glancesAt(reps);
  leanGlances(glances, { lifter, exercise });
  return glances.habit.here + glances.target.here + glances.curve.here;
}

function after(...firstSets: readonly number[]): Leaning {
  const leaning = draftOfLeaning(NO_LEANING);
  for (const reps of firstSets) learnLeaning(leaning, glancesAt(reps));
  return leaning;
}

describe("what a lifter leans on", () => {
  test("is nothing before the first set: every source keeps its weight", () => {
    expect([8, 12, 10].map((reps) => weighed(reps, {}))).toEqual([2, 1, 1]);
  });

  test("gains weight with each set that it knew, the others lose", () => {
    const lifter = after(12, 12, 12, 12, 12);
    // 20 assumed + 5 explained, over 20 + 5 x its quarter of the weight.
    expect(weighed(12, { lifter })).toBeCloseTo(25 / 21.25, 12);
    expect(weighed(8, { lifter })).toBeCloseTo((2 * 20) / 22.5, 12);
  });

  test("stays as it was while the sources are right as often as they say", () => {
    const lifter = after(8, 8, 12, 10);
    for (const reps of [8, 12, 10]) expect(weighed(reps, { lifter })).toBeCloseTo(weighed(reps, {}), 12);
  });

  test("is learned sooner in one exercise than over all of them", () => {
    const same = after(12, 12, 12);
    expect(weighed(12, { exercise: same })).toBeGreaterThan(weighed(12, { lifter: same }));
  });

  test("is not changed by reps that no source thought of", () => {
    expect(after(3)).toEqual(NO_LEANING);
  });
});
