// How many repetitions does a load allow? One exponential curve: load(R) = 1RM * e^(-k (R - 1)), R = reps + RIR.
// Science 3.8, recommended core; k is the slope of the log load per repetition.

/** Per repetition. Fits 952 tests of 7,289 people: 5 reps at 90 %, 9.5 at 80 %, 14.6 at 70 % (nuzzo2024). */
export const DEFAULT_SLOPE = 0.0262;

/** Reps to failure and beyond which the curve says nothing; science 3.8. */
export const MOST_REPS_OF_CURVE = 20;

export interface Effort {
  readonly loadKg: number;
  readonly reps: number;
  readonly rir: number;
}

/** Reps to failure as far as the lifter could tell. */
export function repsToFailure({ reps, rir }: { readonly reps: number; readonly rir: number }): number {
  return reps + rir;
}

export function oneRepMaxByCurve(effort: Effort, slope = DEFAULT_SLOPE): number {
  return effort.loadKg * Math.exp(slope * (repsToFailure(effort) - 1));
}

export function loadForReps(
  e1rmKg: number,
  asked: { readonly reps: number; readonly rir: number },
  slope = DEFAULT_SLOPE,
): number {
  return e1rmKg * Math.exp(-slope * (repsToFailure(asked) - 1));
}

/** Unrounded reps to failure at a fraction of the 1RM, 0 to 1. */
export function repsAtFraction(fraction: number, slope = DEFAULT_SLOPE): number {
  return 1 - Math.log(fraction) / slope;
}

/** Spread between people, repetitions: linear through 2.51 at 80 % and 4.36 at 60 % of the 1RM (nuzzo2024). */
export function spreadOfRepsAtPercent(percent: number): number {
  const [heavy, light] = [
    { percent: 80, sd: 2.51 },
    { percent: 60, sd: 4.36 },
  ];
  return heavy.sd + ((percent - heavy.percent) * (light.sd - heavy.sd)) / (light.percent - heavy.percent);
}
