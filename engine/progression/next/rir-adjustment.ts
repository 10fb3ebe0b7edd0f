// Was the last set easier or harder than asked, and what follows for the next one today? Science 4.4.
// delta = (reps + RIR done) - (reps + RIR asked), in repetitions; half a rep is noise; one set moves the load by 10 % at most.
import { DEFAULT_SLOPE } from "../estimates/load-rep-curve.ts";

export interface SetResult {
  readonly loadKg: number;
  readonly reps: number;
  readonly targetReps: number;
  readonly targetRir: number;
  readonly reportedRir: number;
}

export interface Adjustment {
  /** Positive: easier than asked. */
  readonly delta: number;
  readonly factor: number;
  /** Before rounding to what is owned. */
  readonly loadKg: number;
}

/** Repetitions within which a set counts as asked. Science 4.4. */
const NOISE_REPS = 0.5;
/** Least and greatest factor of one adjustment. Science 4.4. */
const FACTOR = { least: 0.9, greatest: 1.1 };

export function adjustByRir(set: SetResult, slope = DEFAULT_SLOPE): Adjustment {
  const delta = set.reps + set.reportedRir - (set.targetReps + set.targetRir);
  const factor = factorOf(delta, slope);
  return { delta, factor, loadKg: set.loadKg * factor };
}

export function factorOf(delta: number, slope = DEFAULT_SLOPE): number {
  if (Math.abs(delta) <= NOISE_REPS) return 1;
  return Math.min(FACTOR.greatest, Math.max(FACTOR.least, Math.exp(slope * delta)));
}

/** Repetitions outside the asked range, where the reserve was not told: inside it the set went as asked. */
export function repsOutsideRange(reps: number, [lo, hi]: readonly [number, number]): number {
  return reps - Math.min(hi, Math.max(lo, reps));
}

/** Load share per RPE point that the set was harder than asked: 2 % per half point (helms2018; the exact rule is unverified). */
const HELMS_PER_RPE = 0.04;

export function helmsLoadKg(loadKg: number, rpeAboveTarget: number): number {
  return loadKg * (1 - HELMS_PER_RPE * rpeAboveTarget);
}
