// What does a format not hold? One phrase for each detail that stays behind, said before the file is written.
import type { Detail, Loss } from "@dorsal/formats";
import { counted } from "./amounts.ts";

const DETAILS: Readonly<Record<Detail, string>> = {
  workout_name: "name of a workout",
  workout_note: "note on a workout",
  time_of_day: "time of day",
  clock_seconds: "start to the second",
  day_only: "day without a clock, written as midnight",
  end_time: "end of a workout",
  utc_offset: "time zone",
  local_clock: "clock time without a zone, written as if it were UTC",
  exercise_note: "note on an exercise",
  superset: "superset",
  warmup_mark: "warm-up mark",
  drop_mark: "drop-set mark",
  failure_mark: "failure mark",
  rest_timer: "rest timer",
  rir: "count of repetitions in reserve",
  rpe: "RPE",
  side: "side",
  hands: "number of hands",
  seconds: "time of a set",
  metres: "distance",
  assistance: "assistance",
  set_note: "note on a set",
  set_time: "time of a single set",
  unit_as_written: "load as first written, now in kilograms",
  app_words: "word of another app",
  formula_text: "text that a spreadsheet would run, written with an apostrophe",
  two_measures: "second measure of a set",
  set_without_reps: "set without repetitions",
  empty_workout: "workout without sets",
  rounded_number: "number finer than the format counts",
  cut_name: "name that is cut",
};

export function lossPhrase({ detail, count }: Loss): string {
  return `${DETAILS[detail]}: ${counted(count, "time")}`;
}
