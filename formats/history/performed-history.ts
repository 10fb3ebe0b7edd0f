// What has the lifter done in all? Own sessions and the imported workouts that stand, as one history for every writer.
import {
  appOf,
  compareClocks,
  type ImportedEntry,
  importedWorkouts,
  type JournalState,
  meaningOf,
  type WorkoutImported,
} from "@dorsal/engine";
import { ownWorkouts } from "./own-workouts.ts";
import type { NameOf, PerformedWorkout } from "./performed-workout.ts";

/** Everything that stands, oldest first: finished sessions, and workouts of imports that were not undone. */
export function performedHistory(state: JournalState, nameOf: NameOf): readonly PerformedWorkout[] {
  const imported = importedWorkouts(state).map((workout) => broughtAlong(state, workout));
  return [...imported, ...ownWorkouts(state, nameOf)].sort(
    (a, b) => compareClocks(a.startedAt, b.startedAt) || (a.key < b.key ? -1 : 1),
  );
}

function broughtAlong(state: JournalState, workout: WorkoutImported): PerformedWorkout {
  const { importId: _, workoutKey: key, entries, ...told } = workout;
  const known = (entry: ImportedEntry) => ({
    ...entry,
    exercise: meaningOf(state, entry.name)?.exercise ?? null,
  });
  return { key, ...told, source: appOf(state, workout) ?? "another app", entries: entries.map(known) };
}
