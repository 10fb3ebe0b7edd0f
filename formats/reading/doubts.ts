// Can this be true? What hardly can is kept, and shown: typing errors are the person's to correct.
import type { Reading } from "./format.ts";
import type { WrittenSet } from "./written-set.ts";

// Beyond what people lift, hold and log; design choices.
const VERY_HEAVY_KG = 500;
const VERY_HEAVY_UNKNOWN = 1_100;
const VERY_MANY_REPS = 500;
const VERY_LONG_SET_S = 4 * 3600;
const VERY_LONG_WORKOUT_S = 12 * 3600;
const FIRST_YEAR = "1990";

export function doubtSet({ sink, options }: Reading, set: WrittenSet): void {
  const { line } = set;
  const heavy = set.loadKg ?? Math.abs(set.rawLoad ?? 0);
  if (heavy > (set.loadKg === null ? VERY_HEAVY_UNKNOWN : VERY_HEAVY_KG)) {
    sink.suspect({ line, why: "very_heavy", found: `${set.rawLoad} ${set.unit ?? ""}`.trim() });
  }
  if ((set.reps ?? 0) > VERY_MANY_REPS)
    sink.suspect({ line, why: "very_many_reps", found: String(set.reps) });
  if ((set.seconds ?? 0) > VERY_LONG_SET_S) {
    sink.suspect({ line, why: "very_long_set", found: `${set.seconds} s` });
  }
  // An instant of today comes after today's bare date: only then is its day looked at.
  if (set.at > options.today && set.at.slice(0, 10) > options.today)
    sink.suspect({ line, why: "in_the_future", found: set.at });
  if (set.at < FIRST_YEAR) sink.suspect({ line, why: "long_ago", found: set.at });
}

/** Said once a workout, by who sees where one begins. */
export function isVeryLong(seconds: number): boolean {
  return seconds > VERY_LONG_WORKOUT_S;
}
