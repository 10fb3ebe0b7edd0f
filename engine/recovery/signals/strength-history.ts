// How did strength move, visit by visit? One e1RM for each visit that can honestly have one: the best clean set of at most
// twelve repetitions, as a system load. Bands, holds, carries, deloads and flagged sets say nothing, and visits that were far
// from hard only say "at least so much": nobody is stuck or gets weaker by them. Science 4.1.
import { bodyMassOn } from "../../journal/body-mass-on.ts";
import { oneRepMaxByCurve } from "../../progression/estimates/load-rep-curve.ts";
import { KNOWS_NOTHING, slopeOf, trueReserve } from "../../progression/learned/lifter-knowledge.ts";
import { type LoadModel, loadModelOf, systemLoadOf } from "../../progression/learned/system-load.ts";
import { daysBetween } from "../../training/calendar.ts";
import type { Exposure, SetFacts } from "../../training/set.ts";
import { BREAK_DAYS, type Reading } from "./reading.ts";

export interface StrengthPoint {
  readonly date: string;
  readonly e1rmKg: number;
}

/** Visits looked back on: more than twelve weeks of daily ones, and a day costs as much in the tenth year as in the first. */
const VISITS_READ = 100;

/** Oldest first. */
export function strengthHistory(reading: Reading, exercise: string): readonly StrengthPoint[] {
  const { catalog, visits } = reading;
  const known = catalog.exercises[exercise];
  const model = known === undefined ? null : loadModelOf(known, catalog.suspensionAngle);
  if (model === null) return [];
  const recent = (visits.get(exercise) ?? []).slice(-VISITS_READ);
  return recent.flatMap((visit) => pointOf(visit, exercise, { model, reading }) ?? []);
}

/** Longer sets say little about a maximum. Science 3.8. */
const MOST_REPS = 12;
/** Told reserve from which a set only shows a floor: there it is misjudged by 1.6 repetitions and more (science 4.2). */
const FLOOR_FROM_RIR = 4;

function pointOf(
  { date, sets, deload }: Exposure,
  exercise: string,
  { model, reading }: { readonly model: LoadModel; readonly reading: Reading },
): StrengthPoint | null {
  if (deload || sets.every(isFarFromHard)) return null;
  const { knowledge = KNOWS_NOTHING, state, profile } = reading;
  const bodyMassKg = bodyMassOn(state, date) ?? profile.bodyMassKg;
  const estimates = sets.flatMap((set) => {
    const { reps = 0, rir = 0, toFailure = false, flags = [] } = set;
    const loadKg = systemLoadOf(model, set, bodyMassKg);
    if (loadKg === null || loadKg <= 0 || reps < 1 || reps > MOST_REPS || flags.length > 0) return [];
    const effort = { loadKg, reps, rir: toFailure ? 0 : trueReserve(knowledge, rir) };
    return oneRepMaxByCurve(effort, slopeOf(knowledge, exercise));
  });
  return estimates.length === 0 ? null : { date, e1rmKg: Math.max(...estimates) };
}

function isFarFromHard({ rir = 0, toFailure }: SetFacts): boolean {
  return !toFailure && rir >= FLOOR_FROM_RIR;
}

/** Visits on each side of a comparison. Science 4.4. */
export const VISITS_COMPARED = 4;

/** Percent up to which strength stands still. Science 4.4. */
export const FLAT_PERCENT = 0.5;

/**
 * Percent by which the median of the last four visits moved from that of the four before. Null below eight visits, or where
 * a break lies between them: strength lost and won back is no stall.
 */
export function movementOf(points: readonly StrengthPoint[]): number | null {
  const last = points.slice(-2 * VISITS_COMPARED);
  if (last.length < 2 * VISITS_COMPARED) return null;
  if (last.some(({ date }, i) => isAfterBreak(last[i - 1]?.date, date))) return null;
  const before = median(last.slice(0, VISITS_COMPARED));
  const after = median(last.slice(VISITS_COMPARED));
  return 100 * (after / before - 1);
}

function isAfterBreak(before: string | undefined, date: string): boolean {
  return before !== undefined && daysBetween(before, date) > BREAK_DAYS;
}

function median(points: readonly StrengthPoint[]): number {
  const sorted = points.map(({ e1rmKg }) => e1rmKg).sort((a, b) => a - b);
  const [low = 0, high = low] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}
