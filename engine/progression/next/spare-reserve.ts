// Every set left far more than was asked: is more load due, although the range is not full, or the step is a big one? Yes
// where the rep-load curve of these very sets says that the bottom of the range stands with the reserve asked.
// Science 4.4 (autoregulation by the reserve told), 4.7 (rising loads until three or four are left).
import { type Dial, systemKg } from "../dial.ts";
import { loadForReps, MOST_REPS_OF_CURVE, oneRepMaxByCurve } from "../estimates/load-rep-curve.ts";
import { KNOWS_NOTHING, slopeOf, trueReserve } from "../learned/lifter-knowledge.ts";
import type { PrescribeAsk } from "./aim.ts";
import type { Shown, Visit } from "./visit.ts";

/** Repetitions beyond the reserve asked: lifters misjudge it by one (science 3.6), so two are a matter of the load. Design choice. */
export const SPARE_REPS = 2;
/** The end of the scale means "so many or more": one standard deviation of the telling, 0.35 a repetition (science 4.2), is added. */
const END_OF_SCALE = 5;
const BEYOND_THE_SCALE = 0.35 * END_OF_SCALE;

/** Reserve in the set that left least; null where a set did not tell it, or stayed under the range. */
export function leastSpare(
  { item, knowledge = KNOWS_NOTHING }: PrescribeAsk,
  { leastRir, reps }: Visit,
): number | null {
  if (item.rir === undefined || leastRir === null || reps.some((done) => done < (item.reps?.[0] ?? 1)))
    return null;
  return trueReserve(knowledge, leastRir) - item.rir;
}

export function hasReserveToSpare(ask: PrescribeAsk, last: Visit): boolean {
  return (leastSpare(ask, last) ?? 0) >= SPARE_REPS;
}

interface Question {
  readonly shown: Shown;
  /** Where the dial would stand. */
  readonly to: number;
}

/** Would the bottom of the range stand at this setting with the reserve asked, by what a set showed? */
export function standsAt(ask: PrescribeAsk, dial: Dial, { shown, to }: Question): boolean {
  const { knowledge = KNOWS_NOTHING, item, exercise } = ask;
  if (item.rir === undefined || item.reps === undefined || shown.rir === null) return false;
  const slope = slopeOf(knowledge, exercise.id);
  const told = trueReserve(knowledge, shown.rir) + (shown.rir >= END_OF_SCALE ? BEYOND_THE_SCALE : 0);
  const toFailure = Math.min(MOST_REPS_OF_CURVE, shown.reps + told);
  const effort = { loadKg: systemKg(dial, shown.settingKg), reps: toFailure, rir: 0 };
  const asked = { reps: item.reps[0], rir: item.rir };
  return loadForReps(oneRepMaxByCurve(effort, slope), asked, slope) >= systemKg(dial, to);
}

/** The best set of a visit at its load, as if it had left no more than the one that left least. */
export function shownIn({ settingKg, reps, leastRir }: Visit): Shown {
  return { settingKg, reps: Math.max(...reps), rir: leastRir };
}

/** A set of the visit itself was as heavy, in the range, and left what is asked. */
export function stoodAt({ item }: PrescribeAsk, dial: Dial, { hardest }: Visit, to: number): boolean {
  const { settingKg, reps, rir } = hardest;
  if (item.rir === undefined || item.reps === undefined || rir === null) return false;
  return systemKg(dial, settingKg) >= systemKg(dial, to) && reps >= item.reps[0] && rir >= item.rir;
}
