// How many sets of an exercise may one session, or one week, hold? Slow lowering makes sore: its first visit has eight
// repetitions at most, and a set has two at least (science 3.13).
import type { Planning } from "../periodise/draft.ts";

const NEGATIVE = "negative_pull_up";
/** Weekly sets, as in a plan that is made anew. */
export const MOST_NEGATIVES = 4;

export function isNegative(exercise: string): boolean {
  return exercise === NEGATIVE;
}

/** In one session. */
export function mostSetsOf(exercise: string, { problem }: Pick<Planning, "problem">): number {
  return isNegative(exercise) ? Math.min(problem.maxSets, MOST_NEGATIVES) : problem.maxSets;
}
