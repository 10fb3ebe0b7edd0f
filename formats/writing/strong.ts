// How does a history look as Strong exports it? The dialect with a unit for each load, which holds the most.
import type { ImportedSet } from "@dorsal/engine";
import type { PerformedEntry, PerformedWorkout } from "../history/performed-workout.ts";
import { clockText, secondsBetween } from "./clock.ts";
import { csvLines, numberCell, textCell } from "./csv-text.ts";
import type { HistoryWriter } from "./history-writer.ts";

const HEADER =
  "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration";

const MARKS: Readonly<Partial<Record<ImportedSet["setType"], string>>> = {
  warmup: "W",
  drop: "D",
  failure: "F",
  rest: "Rest Timer",
};

export const STRONG_WRITER: HistoryWriter = {
  mime: "text/csv",
  ending: "csv",
  holds: new Set([
    "local_clock",
    "two_measures",
    "set_without_reps",
    "workout_name",
    "workout_note",
    "time_of_day",
    "clock_seconds",
    "end_time",
    "warmup_mark",
    "drop_mark",
    "failure_mark",
    "rest_timer",
    "rpe",
    "seconds",
    "metres",
    "assistance",
    "set_note",
    "unit_as_written",
  ]),
  write: (history) => csvLines(";", [[HEADER], ...rowsOf(history)]),
};

function* rowsOf(history: readonly PerformedWorkout[]): Generator<readonly string[]> {
  for (const workout of history) {
    let first = true;
    for (const entry of workout.entries) {
      let number = 0;
      for (const set of entry.sets) {
        if (set.setType === "working") number += 1;
        yield rowOf({ workout, entry, set, number, first });
        first = false;
      }
    }
  }
}

interface Written {
  readonly workout: PerformedWorkout;
  readonly entry: PerformedEntry;
  readonly set: ImportedSet;
  readonly number: number;
  /** The first row of a workout carries its note. */
  readonly first: boolean;
}

function rowOf({ workout, entry, set, number, first }: Written): readonly string[] {
  const [load, unit] = loadOf(set);
  const lasted = secondsBetween(workout.startedAt, workout.endedAt);
  return [
    clockText(workout.startedAt),
    textCell(workout.name),
    textCell(entry.name),
    MARKS[set.setType] ?? String(number),
    numberCell(load),
    load === undefined ? "" : unit,
    numberCell(set.reps),
    numberCell(set.rpe),
    numberCell(set.metres),
    set.metres === undefined ? "" : "m",
    numberCell(set.seconds),
    textCell(set.note),
    first ? textCell(workout.note) : '""',
    lasted === null ? "" : durationText(lasted),
  ];
}

/** As it was first written; help is a negative load. */
export function loadOf({ loadKg, assistanceKg, asWritten }: ImportedSet): [number | undefined, "kg" | "lbs"] {
  if (asWritten) return [asWritten.load, asWritten.unit === "lb" ? "lbs" : "kg"];
  return [assistanceKg === undefined ? loadKg : -assistanceKg, "kg"];
}

/** "2h 15m 20s": whole units, none that is zero. */
function durationText(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 3600), "h"],
    [Math.floor(seconds / 60) % 60, "m"],
    [Math.round(seconds) % 60, "s"],
  ] as const;
  const shown = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount}${unit}`);
  return shown.length === 0 ? "0s" : shown.join(" ");
}
