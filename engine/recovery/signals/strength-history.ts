// How did strength move, visit by visit? One e1RM for each visit that can honestly have one: best clean set of at most
// twelve repetitions, as a system load. Bands, holds, carries, deloads and flagged sets say nothing. Science 4.1.
import type { Exercise } from "@dorsal/content";
import { MOST_REPS_OF_CURVE, oneRepMaxByCurve } from "../../progression/estimates/load-rep-curve.ts";
import { KNOWS_NOTHING, slopeOf, trueReserve } from "../../progression/learned/lifter-knowledge.ts";
import { daysBetween } from "../../training/calendar.ts";
import type { Exposure, SetFacts } from "../../training/set.ts";
import { BREAK_DAYS, type Reading } from "./reading.ts";
import { systemKgOf } from "./system-kg.ts";

export interface StrengthPoint {
  readonly date: string;
  readonly e1rmKg: number;
}

/** Above it no e1RM is honest. Science 3.8. */
const MOST_REPS = 12;

/** Oldest first. */
export function strengthHistory(reading: Reading, exercise: string): readonly StrengthPoint[] {
  const known = reading.catalog.exercises[exercise];
  if (known === undefined) return [];
  return (reading.visits.get(exercise) ?? []).flatMap((visit) => pointOf(visit, known, reading) ?? []);
}

function pointOf(
  { date, sets, deload }: Exposure,
  exercise: Exercise,
  reading: Reading,
): StrengthPoint | null {
  if (deload) return null;
  const estimates = sets.flatMap((set) => estimateOf(set, exercise, { date, reading }) ?? []);
  return estimates.length === 0 ? null : { date, e1rmKg: Math.max(...estimates) };
}

function estimateOf(
  set: SetFacts,
  exercise: Exercise,
  { date, reading }: { readonly date: string; readonly reading: Reading },
): number | null {
  const { reps = 0, flags = [] } = set;
  const loadKg = systemKgOf(set, exercise, { ...reading, date });
  const rir = trueReserve(reading.knowledge ?? KNOWS_NOTHING, set.rir ?? 0);
  const isHonest = reps >= 1 && reps <= MOST_REPS && reps + rir <= MOST_REPS_OF_CURVE;
  if (loadKg === null || !isHonest || flags.includes("momentum") || flags.includes("form")) return null;
  return oneRepMaxByCurve({ loadKg, reps, rir }, slopeOf(reading.knowledge ?? KNOWS_NOTHING, exercise.id));
}

/** Visits on each side of a comparison. Science 4.4. */
export const VISITS_COMPARED = 4;

/** Percent up to which strength stands still. Science 4.4. */
export const FLAT_PERCENT = 0.5;

export interface Movement {
  /** Percent by which the median of the last four moved from that of the four before. */
  readonly percent: number;
  /** Days of the eight visits, oldest first. */
  readonly dates: readonly string[];
}

/** Null below eight visits, or where a break lies between them: strength lost and won back is no stall. */
export function movementOf(points: readonly StrengthPoint[]): Movement | null {
  const last = points.slice(-2 * VISITS_COMPARED);
  if (last.length < 2 * VISITS_COMPARED || last.some(({ date }, i) => isAfterBreak(last[i - 1]?.date, date)))
    return null;
  const before = median(last.slice(0, VISITS_COMPARED));
  const after = median(last.slice(VISITS_COMPARED));
  return { percent: 100 * (after / before - 1), dates: last.map(({ date }) => date) };
}

function isAfterBreak(before: string | undefined, date: string): boolean {
  return before !== undefined && daysBetween(before, date) > BREAK_DAYS;
}

function median(points: readonly StrengthPoint[]): number {
  const sorted = points.map(({ e1rmKg }) => e1rmKg).sort((a, b) => a - b);
  const [low = 0, high = low] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}
