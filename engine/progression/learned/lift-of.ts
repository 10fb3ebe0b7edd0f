// What does a day's work in an exercise say about strength? The best estimate of its sets, y = ln(load) + k (R - 1) with
// R = reps + reserve (science 4.1), and how far it is in doubt.
import { doubtOfReserve } from "../forecast/certainty.ts";
import type { Lift } from "../forecast/lifting-day.ts";
import type { EvidenceSet } from "./evidence.ts";

/** Longer sets say little about a maximum: as in the series on which the forecasts were measured. Science 3.8. */
const MOST_REPS_OF_ESTIMATE = 12;
/** In reserve, as far as the doubt goes, where a lifter who mostly tells it did not. Design choice. */
const UNTOLD_RESERVE = 2;

export interface KnownInTheMorning {
  readonly slope: number;
  /** Added to what is told. */
  readonly reserveBias: number;
  /** A lifter who never tells the reserve is learned from as all others who never do: nothing is in doubt. */
  readonly tellsReserve: boolean;
}

/** `sets` must not be empty. */
export function liftOf(exercise: string, sets: readonly EvidenceSet[], known: KnownInTheMorning): Lift {
  const first = sets[0] ?? null;
  const best = bestSetOf(sets, known);
  if (best === null) return { exercise, e1rmKg: null, first, sets };
  const doubt = doubtOfReserve(leastReserve(sets, known), known.slope);
  return { exercise, e1rmKg: Math.exp(estimateOf(best, known)), doubt, first, sets };
}

/** The set with the highest estimate, the earliest of equals; null where all were too long for one. */
export function bestSetOf(sets: readonly EvidenceSet[], known: KnownInTheMorning): EvidenceSet | null {
  let best: EvidenceSet | null = null;
  for (const set of sets) {
    if (!isEstimated(set)) continue;
    if (best === null || estimateOf(set, known) > estimateOf(best, known)) best = set;
  }
  return best;
}

function isEstimated({ reps, loadKg }: EvidenceSet): boolean {
  return reps >= 1 && reps <= MOST_REPS_OF_ESTIMATE && loadKg > 0;
}

function estimateOf(set: EvidenceSet, known: KnownInTheMorning): number {
  return set.lnKg + known.slope * (set.reps + reserveOf(set, known) - 1);
}

/**
 * Of the estimated set nearest to failure, be it the best one or not: so one more repetition, which may make another set the
 * best, never makes the day count for less.
 */
function leastReserve(sets: readonly EvidenceSet[], { tellsReserve }: KnownInTheMorning): number {
  let least = Number.POSITIVE_INFINITY;
  for (const set of sets) {
    if (isEstimated(set)) least = Math.min(least, set.told ?? (tellsReserve ? UNTOLD_RESERVE : 0));
  }
  return least;
}

/** Repetitions in reserve as they most likely were; none where nothing was told, as in the series. */
export function reserveOf(
  { told, toFailure }: EvidenceSet,
  { reserveBias }: Pick<KnownInTheMorning, "reserveBias">,
): number {
  return told === null || toFailure ? 0 : Math.max(0, told + reserveBias);
}
