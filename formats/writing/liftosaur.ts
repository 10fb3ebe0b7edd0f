// How does a history look as Liftosaur exports it? Twenty columns whose order matters, instants in UTC.
import type { ImportedSet } from "@dorsal/engine";
import type { PerformedEntry, PerformedWorkout } from "../history/performed-workout.ts";
import { inUtc } from "./clock.ts";
import { csvLines, numberCell, textCell } from "./csv-text.ts";
import type { HistoryWriter } from "./history-writer.ts";

const HEADER =
  "Workout DateTime,Program,Day Name,Exercise,Is Warmup Set?,Required Reps,Completed Reps,Is AMRAP?,Required RPE,Completed RPE,Log RPE?,Required Weight Value,Required Weight Unit,Completed Weight Value,Completed Weight Unit,Ask Weight?,Completed Reps Time,Target Muscles,Synergist Muscles,Notes";

export const LIFTOSAUR_WRITER: HistoryWriter = {
  mime: "text/csv",
  ending: "csv",
  holds: new Set([
    "workout_name",
    "time_of_day",
    "clock_seconds",
    "exercise_note",
    "warmup_mark",
    "rpe",
    "assistance",
    "unit_as_written",
  ]),
  write: (history) => csvLines(",", [[HEADER], ...rowsOf(history)]),
};

function* rowsOf(history: readonly PerformedWorkout[]): Generator<readonly string[]> {
  for (const workout of history) {
    for (const entry of workout.entries) {
      // Without repetitions a row says "planned, not done".
      const done = entry.sets.filter(({ setType, reps }) => setType !== "rest" && reps !== undefined);
      for (const [index, set] of done.entries()) yield rowOf(workout, entry, { set, first: index === 0 });
    }
  }
}

function rowOf(
  workout: PerformedWorkout,
  { name, note }: PerformedEntry,
  { set, first }: { readonly set: ImportedSet; readonly first: boolean },
): readonly string[] {
  const { load, unit } = loadOf(set);
  return [
    instant(workout.startedAt),
    '""',
    textCell(workout.name),
    textCell(name),
    set.setType === "warmup" ? "1" : "0",
    "",
    numberCell(set.reps),
    "0",
    "",
    numberCell(set.rpe),
    "0",
    "",
    "",
    numberCell(load),
    load === undefined ? "" : unit,
    "0",
    "",
    '""',
    '""',
    first ? textCell(note) : '""',
  ];
}

function loadOf({ loadKg, assistanceKg, asWritten }: ImportedSet) {
  if (asWritten) return { load: asWritten.load, unit: asWritten.unit };
  return { load: assistanceKg === undefined ? loadKg : -assistanceKg, unit: "kg" };
}

/** "2026-06-29T04:56:39.000Z": a day without a clock is its midnight, a clock without an offset is taken for UTC. */
function instant(startedAt: string): string {
  const clock = startedAt.length === 10 ? `${startedAt}T00:00:00` : startedAt;
  return new Date(inUtc(clock)).toISOString();
}
