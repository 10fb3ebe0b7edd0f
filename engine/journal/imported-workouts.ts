// Which workouts from other apps stand? The last version of each that no undone import brought, and what their names mean.
import type { NameMeaning, WorkoutImported } from "./imported.ts";
import type { ImportedHistory, JournalState } from "./state.ts";

type Imports = Pick<JournalState, "imported">;

/** Oldest first. */
export function importedWorkouts({ imported }: Imports): readonly WorkoutImported[] {
  if (imported.workouts.length === 0) return [];
  const undone = new Set(imported.undone);
  return imported.workouts.flatMap(
    ({ versions }) => versions.findLast(({ importId }) => !undone.has(importId)) ?? [],
  );
}

/** What a person said counts before what was guessed; null for a name that nobody has looked at. */
export function meaningOf({ imported }: Imports, name: string): NameMeaning | null {
  return ownEntry(imported.explainedNames, name) ?? ownEntry(imported.guessedNames, name) ?? null;
}

/** Every name in other apps' files that means the exercise. */
export function namesOf(state: Imports, exercise: string): ReadonlySet<string> {
  const { guessedNames, explainedNames } = state.imported;
  const names = new Set([...Object.keys(guessedNames), ...Object.keys(explainedNames)]);
  for (const name of names) if (meaningOf(state, name)?.exercise !== exercise) names.delete(name);
  return names;
}

/** One workout that stands, by its key. */
export function importedWorkout(state: Imports, workoutKey: string): WorkoutImported | null {
  return importedWorkouts(state).find((workout) => workout.workoutKey === workoutKey) ?? null;
}

/** The app that a workout came from; null until its import is closed. */
export function appOf({ imported }: Imports, { importId }: WorkoutImported): string | null {
  return imported.imports.find((record) => record.importId === importId)?.app ?? null;
}

/** A file may call an exercise "constructor". */
function ownEntry(names: ImportedHistory["guessedNames"], name: string): NameMeaning | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}
