// How far is this lifter off when telling what is left in reserve? A set to failure on a day with an earlier set whose
// reserve was told shows it: b moves 0.3 of the way, between -1 and +2. Science 4.1; most people have more left (halperin2022).
import { MOST_REPS_OF_CURVE } from "../estimates/load-rep-curve.ts";
import type { Evidence } from "./evidence.ts";
import type { ReserveBias } from "./lifter-knowledge.ts";

/** Science 4.1. */
const STEP = 0.3;
const BIAS = { least: -1, most: 2 };
/** Repetitions that each set from the told one on costs the set to failure, at some two minutes of rest. Science 4.2. */
const TIRED_PER_SET = 1;
/** Log load between the two sets up to which the curve may bridge it. Design choice. */
const LIKE_LOAD = 0.1;

/** Repetitions done beyond what the told reserve promised; null where the day holds no such test. */
export function reserveError({ sets, failureAt }: Evidence, slope: number): number | null {
  const test = sets[failureAt];
  if (test === undefined || test.reps < 1 || test.reps > MOST_REPS_OF_CURVE) return null;
  const toldAt = sets.findLastIndex(({ told }, at) => at < failureAt && told !== null);
  const promise = sets[toldAt];
  if (promise === undefined || promise.reps < 1 || promise.toFailure > MOST_REPS_OF_CURVE) return null;
  const lighter = promise.loadKg === test.loadKg ? 0 : Math.log(promise.loadKg / test.loadKg);
  if (Math.abs(lighter) > LIKE_LOAD) return null;
  return test.reps - (promise.toFailure + lighter / slope - TIRED_PER_SET * (failureAt - toldAt));
}

export function learnReserve({ reps, sets }: ReserveBias, error: number): ReserveBias {
  const moved = reps + STEP * error;
  return { reps: Math.min(BIAS.most, Math.max(BIAS.least, moved)), sets: sets + 1 };
}
