// What does another app's format not hold? Counted in the history at hand, so that it can be said before writing.
import type { ImportedSet } from "@dorsal/engine";
import type { PerformedEntry, PerformedWorkout } from "../history/performed-workout.ts";
import { isFormula } from "./csv-text.ts";

/** What a history may hold that a format may lack. */
export const DETAILS = [
  "workout_name",
  "workout_note",
  /** The clock time of a workout. */
  "time_of_day",
  /** The seconds of its clock time. */
  "clock_seconds",
  /** A day without a clock: it becomes midnight. */
  "day_only",
  "end_time",
  /** The offset of the lifter's clock from UTC. */
  "utc_offset",
  /** A clock time of which no offset is known: formats that need one take it for UTC. */
  "local_clock",
  "exercise_note",
  "superset",
  "warmup_mark",
  "drop_mark",
  "failure_mark",
  "rest_timer",
  "rir",
  "rpe",
  "side",
  "hands",
  "seconds",
  "metres",
  "assistance",
  "set_note",
  /** When each set was done. */
  "set_time",
  /** The number and unit in which the load was first written. */
  "unit_as_written",
  /** What another app said beyond. */
  "app_words",
  /** Text that a spreadsheet would run as a formula gets an apostrophe before it. */
  "formula_text",
  /** Repetitions, time and distance of one set: only the first of them stays. */
  "two_measures",
  /** A set that counts no repetitions. */
  "set_without_reps",
  /** A workout without a single set. */
  "empty_workout",
  /** A number finer than the format counts. */
  "rounded_number",
  /** A name longer than the format allows. */
  "cut_name",
] as const;

export type Detail = (typeof DETAILS)[number];

export interface Loss {
  readonly detail: Detail;
  /** How often the history has it. */
  readonly count: number;
}

/** What will be missing from the file, in the order of `DETAILS`; nothing where nothing is lost. */
export function lossesOf(history: readonly PerformedWorkout[], holds: ReadonlySet<Detail>): readonly Loss[] {
  const counts = new Map<Detail, number>();
  for (const detail of detailsIn(history)) {
    if (!holds.has(detail)) counts.set(detail, (counts.get(detail) ?? 0) + 1);
  }
  return DETAILS.flatMap((detail) => {
    const count = counts.get(detail);
    return count === undefined ? [] : [{ detail, count }];
  });
}

function* detailsIn(history: readonly PerformedWorkout[]): Generator<Detail> {
  for (const workout of history) {
    yield* ofWorkout(workout);
    for (const entry of workout.entries) {
      yield* ofEntry(entry);
      for (const set of entry.sets) yield* ofSet(set);
    }
  }
}

function* ofWorkout({ startedAt, endedAt, name, note, entries }: PerformedWorkout): Generator<Detail> {
  if (name !== undefined) yield "workout_name";
  if (note !== undefined) yield "workout_note";
  if (startedAt.length === 10) yield "day_only";
  else yield "time_of_day";
  if (hasSeconds(startedAt) || hasSeconds(endedAt)) yield "clock_seconds";
  if (endedAt !== undefined) yield "end_time";
  if (hasOffset(startedAt)) yield "utc_offset";
  else if (startedAt.length > 10) yield "local_clock";
  if (entries.every(({ sets }) => sets.length === 0)) yield "empty_workout";
  for (const text of [name, note]) if (isFormula(text)) yield "formula_text";
}

function hasSeconds(instant: string | undefined): boolean {
  return instant !== undefined && instant.length > 10 && instant.slice(17, 19) !== "00";
}

export function hasOffset(instant: string): boolean {
  return instant.length > 10 && /(Z|[+-]\d{2}:\d{2})$/.test(instant);
}

function* ofEntry({ name, note, superset }: PerformedEntry): Generator<Detail> {
  if (note !== undefined) yield "exercise_note";
  if (superset !== undefined) yield "superset";
  for (const text of [name, note]) if (isFormula(text)) yield "formula_text";
}

function* ofSet(set: ImportedSet): Generator<Detail> {
  if (set.setType === "warmup") yield "warmup_mark";
  if (set.setType === "drop") yield "drop_mark";
  if (set.setType === "failure") yield "failure_mark";
  if (set.setType === "rest") yield "rest_timer";
  if (set.rir !== undefined) yield "rir";
  if (set.rpe !== undefined) yield "rpe";
  if (set.side !== undefined) yield "side";
  if (set.hands !== undefined) yield "hands";
  if (set.seconds !== undefined && set.setType !== "rest") yield "seconds";
  if (set.metres !== undefined) yield "metres";
  if (measures(set) > 1) yield "two_measures";
  if (set.assistanceKg !== undefined) yield "assistance";
  if (set.note !== undefined) yield "set_note";
  if (set.at !== undefined) yield "set_time";
  if (set.asWritten !== undefined) yield "unit_as_written";
  if (set.words !== undefined) yield "app_words";
  if (isFormula(set.note)) yield "formula_text";
  if (set.reps === undefined && set.setType !== "rest") yield "set_without_reps";
}

function measures({ reps, seconds, metres }: ImportedSet): number {
  return [reps, seconds, metres].filter((amount) => amount !== undefined).length;
}
