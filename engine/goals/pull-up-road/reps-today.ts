// How many pull-ups would it be today? From the system e1RM, with eight of ten lifters as strong within low and high; below
// one, the first is not there yet and `raw` says how far it is. Science 3.13 (bw.pullupReps).
import { pullUpReps } from "../../progression/estimates/bodyweight-load.ts";
import type { Witness } from "./hanging-strength.ts";
import type { StrengthToday } from "./when/strength-today.ts";

export interface PredictedPullUps {
  readonly reps: number;
  readonly lowReps: number;
  readonly highReps: number;
  /** Unrounded; 1 is exactly the first one. */
  readonly raw: number;
  /** Of the whole system: body mass and what hangs on it. */
  readonly e1rmKg: number;
  /** A pulldown tells it more roughly than what hangs from a bar. */
  readonly witness: Witness;
  /** All sets stopped far from their end: it may be more, and nobody knows how much. */
  readonly isFloor: boolean;
}

/** Standard deviations to either side that hold eight of ten. */
const EIGHT_OF_TEN = 1.2816;

export function predictedPullUps(
  { lnKg, sd, witness, isFloor }: StrengthToday,
  { bodyMassKg, slope }: { readonly bodyMassKg: number; readonly slope: number },
): PredictedPullUps {
  const at = (z: number) => pullUpReps(Math.exp(lnKg + z * sd), bodyMassKg, { slope });
  return {
    ...at(0),
    lowReps: at(-EIGHT_OF_TEN).reps,
    highReps: at(EIGHT_OF_TEN).reps,
    e1rmKg: Math.exp(lnKg),
    witness,
    isFloor,
  };
}
