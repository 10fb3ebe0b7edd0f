// How does a history look as FitNotes exports it? A day, an exercise, a set; the day is the workout.
import type { ImportedSet } from "@dorsal/engine";
import type { PerformedEntry, PerformedWorkout } from "../history/performed-workout.ts";
import { csvLines, numberCell, textCell } from "./csv-text.ts";
import type { HistoryWriter } from "./history-writer.ts";
import { loadOf } from "./strong.ts";

const HEADER = "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment";

export const FITNOTES_WRITER: HistoryWriter = {
  mime: "text/csv",
  ending: "csv",
  holds: new Set([
    "local_clock",
    "two_measures",
    "set_without_reps",
    "day_only",
    "seconds",
    "metres",
    "assistance",
    "set_note",
    "unit_as_written",
  ]),
  write: (history) => csvLines(",", [[HEADER], ...rowsOf(history)]),
};

function* rowsOf(history: readonly PerformedWorkout[]): Generator<readonly string[]> {
  for (const { startedAt, entries } of history) {
    for (const entry of entries) {
      for (const set of entry.sets) {
        if (set.setType !== "rest") yield rowOf(startedAt.slice(0, 10), entry, set);
      }
    }
  }
}

function rowOf(day: string, { name }: PerformedEntry, set: ImportedSet): readonly string[] {
  const [load, unit] = loadOf(set);
  return [
    day,
    nameCell(name),
    "",
    numberCell(load),
    load === undefined ? "" : unit === "kg" ? "kgs" : "lbs",
    numberCell(set.reps),
    numberCell(set.metres),
    set.metres === undefined ? "" : "m",
    set.seconds === undefined ? "" : clock(set.seconds),
    textCell(set.note),
  ];
}

/** FitNotes writes plain names without quotes; a name with a comma needs them. */
function nameCell(name: string): string {
  const quoted = textCell(name);
  return /[",\n]/.test(name) || quoted !== `"${name}"` ? quoted : name;
}

/** "0:09:21". */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}
