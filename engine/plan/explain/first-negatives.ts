// How many slow lowerings at first? Eight repetitions in all, for nothing else makes as sore. Science 3.13.
// A sore elbow keeps to them: its hanging may not grow by more than 10 % a week (science 6.5).
import type { SetDose } from "../volume/dose.ts";

/** Repetitions of slow lowering in the first session that has any. Science 3.13: what one is not used to makes the most sore. */
export const FIRST_NEGATIVES = 8;

/** The range, its upper end cut until all sets together keep to the eight. */
export function firstNegativeReps(
  [lo, hi]: NonNullable<SetDose["reps"]>,
  sets: number,
): NonNullable<SetDose["reps"]> {
  return [lo, Math.max(lo, Math.min(hi, Math.floor(FIRST_NEGATIVES / sets)))];
}
