// Which lighter sets lead to the first lift of the day? Shares of the work load, rounded down. Science 3.10.

export interface RampSet {
  readonly loadKg: number;
  readonly reps: number;
}

interface RampStep {
  readonly share: number;
  readonly reps: number;
}

/** By how heavy the work load is against the 1RM; the heavier, the longer the ramp. Science 3.10. */
const HEAVY: readonly RampStep[] = [
  { share: 0.4, reps: 8 },
  { share: 0.6, reps: 5 },
  { share: 0.8, reps: 2 },
];
const MODERATE: readonly RampStep[] = [
  { share: 0.5, reps: 8 },
  { share: 0.75, reps: 4 },
];
const LIGHT: readonly RampStep[] = [{ share: 0.5, reps: 8 }];

const HEAVY_FROM = 0.8;
const MODERATE_FROM = 0.6;

export function rampSteps(workKg: number, e1rmKg: number): readonly RampStep[] {
  const share = workKg / e1rmKg;
  if (share >= HEAVY_FROM) return HEAVY;
  return share >= MODERATE_FROM ? MODERATE : LIGHT;
}

/** The ramp of a given length, as a plan asks for it: 1, 2 or 3 sets. */
export function rampOfLength(sets: number): readonly RampStep[] {
  if (sets >= HEAVY.length) return HEAVY;
  return sets === MODERATE.length ? MODERATE : LIGHT;
}

/** Ramp sets that are lighter than the work load and than each other. */
export function rampSets(
  workKg: number,
  steps: readonly RampStep[],
  roundDown: (loadKg: number) => number,
): readonly RampSet[] {
  const sets = steps.map(({ share, reps }) => ({ loadKg: roundDown(share * workKg), reps }));
  return sets.filter(({ loadKg }, i) => loadKg < workKg && loadKg !== sets[i - 1]?.loadKg);
}
