// How did strength move, visit by visit? One e1RM for each visit that can honestly have one: the best clean set of at most
// twelve repetitions, as a system load. Bands, holds, carries, deloads and flagged sets say nothing. Science 4.1.
import { bodyMassOn } from "../../journal/body-mass-on.ts";
import { evidenceOf } from "../../progression/learned/evidence.ts";
import { liftOf } from "../../progression/learned/lift-of.ts";
import { KNOWS_NOTHING, slopeOf } from "../../progression/learned/lifter-knowledge.ts";
import { type LoadModel, loadModelOf } from "../../progression/learned/system-load.ts";
import { daysBetween } from "../../training/calendar.ts";
import type { Exposure } from "../../training/set.ts";
import { BREAK_DAYS, type Reading } from "./reading.ts";

export interface StrengthPoint {
  readonly date: string;
  readonly e1rmKg: number;
}

/** Oldest first. */
export function strengthHistory(reading: Reading, exercise: string): readonly StrengthPoint[] {
  const { catalog, visits } = reading;
  const known = catalog.exercises[exercise];
  const model = known === undefined ? null : loadModelOf(known, catalog.suspensionAngle);
  if (model === null) return [];
  return (visits.get(exercise) ?? []).flatMap((visit) => pointOf(visit, exercise, { model, reading }) ?? []);
}

function pointOf(
  { date, sets, deload }: Exposure,
  exercise: string,
  { model, reading }: { readonly model: LoadModel; readonly reading: Reading },
): StrengthPoint | null {
  const { knowledge = KNOWS_NOTHING } = reading;
  const evidence = deload
    ? []
    : evidenceOf(sets, model, bodyMassOn(reading.state, date) ?? reading.profile.bodyMassKg);
  if (evidence.length === 0) return null;
  const known = {
    slope: slopeOf(knowledge, exercise),
    reserveBias: knowledge.reserve.reps,
    tellsReserve: true,
  };
  const { e1rmKg } = liftOf(exercise, evidence, known);
  return e1rmKg === null ? null : { date, e1rmKg };
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
