// How far is this lifter off when telling what is left in reserve? A set to failure on a day with an earlier set whose
// reserve was told shows it: b moves 0.3 of the way, between -1 and +2. Science 4.1; most people have more left (halperin2022).
import { MOST_REPS_OF_CURVE } from "../estimates/load-rep-curve.ts";
import type { EvidenceSet } from "./evidence.ts";
import { type KnownInTheMorning, reserveOf } from "./lift-of.ts";
import type { ReserveBias } from "./lifter-knowledge.ts";

/** Science 4.1. */
const STEP = 0.3;
const BIAS = { least: -1, most: 2 };
/** Repetitions that each set from the told one on costs the set to failure, at some two minutes of rest. Science 4.2. */
const TIRED_PER_SET = 1;
/** Log load between the two sets up to which the curve may bridge it. Design choice. */
const LIKE_LOAD = 0.1;

/** Repetitions done beyond what the told reserve promised; null where the day holds no such test. */
export function reserveError(sets: readonly EvidenceSet[], known: KnownInTheMorning): number | null {
  const test = sets.findIndex(({ toFailure }) => toFailure);
  const done = sets[test];
  if (done === undefined || done.reps < 1 || done.reps > MOST_REPS_OF_CURVE) return null;
  const told = sets.findLastIndex(({ told: rir }, at) => at < test && rir !== null);
  const promise = sets[told];
  if (promise === undefined || promise.reps < 1) return null;
  const lighter = promise.lnKg - done.lnKg;
  const promised = promise.reps + reserveOf(promise, known);
  if (Math.abs(lighter) > LIKE_LOAD || promised > MOST_REPS_OF_CURVE) return null;
  return done.reps - (promised + lighter / known.slope - TIRED_PER_SET * (test - told));
}

export function learnReserve({ reps, sets }: ReserveBias, error: number): ReserveBias {
  const moved = reps + STEP * error;
  return { reps: Math.min(BIAS.most, Math.max(BIAS.least, moved)), sets: sets + 1 };
}
