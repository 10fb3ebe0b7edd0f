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
  const { slope, tellsReserve } = known;
  let best: number | null = null;
  let leastReserve = Number.POSITIVE_INFINITY;
  for (const set of sets) {
    if (set.reps < 1 || set.reps > MOST_REPS_OF_ESTIMATE || set.loadKg <= 0) continue;
    const estimate = set.lnKg + slope * (set.reps + reserveOf(set, known) - 1);
    if (best === null || estimate > best) best = estimate;
    leastReserve = Math.min(leastReserve, set.told ?? (tellsReserve ? UNTOLD_RESERVE : 0));
  }
  const first = sets[0] ?? null;
  if (best === null) return { exercise, e1rmKg: null, first, sets };
  // The doubt of the set nearest to failure, be it the best or not: so one more repetition never makes a day count for less.
  const doubt = doubtOfReserve(leastReserve, slope);
  return { exercise, e1rmKg: Math.exp(best), doubt, first, sets };
}

/** Repetitions in reserve as they most likely were; none where nothing was told, as in the series. */
export function reserveOf(
  { told, toFailure }: EvidenceSet,
  { reserveBias }: Pick<KnownInTheMorning, "reserveBias">,
): number {
  return told === null || toFailure ? 0 : Math.max(0, told + reserveBias);
}
