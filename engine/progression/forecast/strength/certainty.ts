// How far does an estimate count? Its own doubt beside what a test varies from day to day anyway (science 4.2):
// a set that ended with repetitions in reserve says less than one to failure.
import { DEFAULT_SLOPE } from "../../estimates/load-rep-curve.ts";

/** Standard deviation of the log of a maximum from one day to the next, of which tests vary by 4.2 % (grgic2020; science 4.2). */
const DAY_SD = 0.03;
/** Repetitions that a lifter errs for each one that is said to be in reserve (science 4.2). */
const REPS_OFF_PER_RIR = 0.35;

/** 1 for no doubt; `doubt` is a variance of the log estimate. */
export function certaintyOf(doubt: number): number {
  return DAY_SD ** 2 / (DAY_SD ** 2 + doubt);
}

/**
 * Variance of the log estimate from a set with so many repetitions in reserve, beyond that from a set to failure.
 * Science 4.2 lets it grow with the repetitions too. Here it does not: within the 12 that are estimated from, one more
 * repetition must not make a session count for less, or it could lower the level. Design choice.
 */
export function doubtOfReserve(rir: number, slope = DEFAULT_SLOPE): number {
  return (slope * REPS_OFF_PER_RIR * rir) ** 2;
}
