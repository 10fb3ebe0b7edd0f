// How does a history look as Hevy exports it? Loads in kilograms, supersets numbered within the workout.
import type { ImportedSet } from "@dorsal/engine";
import type { PerformedEntry, PerformedWorkout } from "../history/performed-workout.ts";
import { namedMonthText } from "./clock.ts";
import { csvLines, numberCell, textCell } from "./csv-text.ts";
import type { HistoryWriter } from "./history-writer.ts";

const HEADER = [
  "title",
  "start_time",
  "end_time",
  "description",
  "exercise_title",
  "superset_id",
  "exercise_notes",
  "set_index",
  "set_type",
  "weight_kg",
  "reps",
  "distance_km",
  "duration_seconds",
  "rpe",
].map((name) => `"${name}"`);

const TYPES: Readonly<Record<Exclude<ImportedSet["setType"], "rest">, string>> = {
  working: "normal",
  warmup: "warmup",
  drop: "dropset",
  failure: "failure",
};

export const HEVY_WRITER: HistoryWriter = {
  mime: "text/csv",
  ending: "csv",
  holds: new Set([
    "local_clock",
    "two_measures",
    "set_without_reps",
    "workout_name",
    "workout_note",
    "time_of_day",
    "end_time",
    "exercise_note",
    "superset",
    "warmup_mark",
    "drop_mark",
    "failure_mark",
    "rpe",
    "seconds",
    "metres",
    "assistance",
  ]),
  write: (history) => csvLines(",", [HEADER, ...history.flatMap(rowsOf)]),
};

function rowsOf(workout: PerformedWorkout): readonly (readonly string[])[] {
  const numbers = new Map<string, number>();
  return workout.entries.flatMap((entry) => {
    if (entry.superset !== undefined && !numbers.has(entry.superset))
      numbers.set(entry.superset, numbers.size);
    const superset = entry.superset === undefined ? "" : String(numbers.get(entry.superset));
    return entry.sets
      .filter(({ setType }) => setType !== "rest")
      .map((set, index) => rowOf({ workout, entry, superset, set, index }));
  });
}

interface Written {
  readonly workout: PerformedWorkout;
  readonly entry: PerformedEntry;
  readonly superset: string;
  readonly set: ImportedSet;
  readonly index: number;
}

function rowOf({ workout, entry, superset, set, index }: Written): readonly string[] {
  const { loadKg, assistanceKg, setType } = set;
  return [
    textCell(workout.name),
    textCell(namedMonthText(workout.startedAt)),
    workout.endedAt === undefined ? '""' : textCell(namedMonthText(workout.endedAt)),
    textCell(workout.note),
    textCell(entry.name),
    superset,
    textCell(entry.note),
    String(index),
    `"${setType === "rest" ? "normal" : TYPES[setType]}"`,
    numberCell(assistanceKg === undefined ? loadKg : -assistanceKg),
    numberCell(set.reps),
    numberCell(set.metres === undefined ? undefined : set.metres / 1000),
    numberCell(set.seconds),
    numberCell(set.rpe),
  ];
}
