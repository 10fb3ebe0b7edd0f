// How does another app's history join the journal, and leave it again? An import is one act: undone, it is out of every
// count, and the workouts that it had replaced stand again; the log keeps all of it.
import type { DataOf } from "../events.ts";
import type { HistoryImported, NameMeaning, WorkoutImported } from "../imported.ts";
import type { ImportedHistory, JournalState, WorkoutVersions } from "../state.ts";
import { dropImportedBodyMass } from "./body-mass.ts";
import { insertInOrder } from "./in-order.ts";

export function importWorkout(state: JournalState, workout: WorkoutImported): JournalState {
  const { workouts } = state.imported;
  const index = workouts.findLastIndex(({ workoutKey }) => workoutKey === workout.workoutKey);
  const known = workouts[index];
  if (known === undefined) {
    const first: WorkoutVersions = { workoutKey: workout.workoutKey, versions: [workout] };
    return withImported(state, { workouts: insertInOrder(workouts, first, byStart) });
  }
  const versions = withVersion(known.versions, workout);
  return withImported(state, { workouts: workouts.with(index, { ...known, versions }) });
}

/** The same import tells a workout once; told again, it stays where it was. */
function withVersion(versions: WorkoutVersions["versions"], workout: WorkoutImported) {
  const same = versions.findIndex(({ importId }) => importId === workout.importId);
  return same < 0 ? [...versions, workout] : versions.with(same, workout);
}

export function finishImport(state: JournalState, done: HistoryImported): JournalState {
  const { imports } = state.imported;
  const same = imports.findIndex(({ importId }) => importId === done.importId);
  return withGuesses(state, { imports: same < 0 ? [...imports, done] : imports.with(same, done) });
}

export function undoImport(state: JournalState, { importId }: DataOf<"ImportUndone">): JournalState {
  if (state.imported.undone.includes(importId)) return state;
  const undone = [...state.imported.undone, importId];
  return dropImportedBodyMass(withGuesses(state, { undone }), importId);
}

export function explainName(state: JournalState, said: DataOf<"NameExplained">): JournalState {
  return withImported(state, {
    explainedNames: { ...state.imported.explainedNames, [said.name]: { ...said, confidence: 1 } },
  });
}

function withImported(state: JournalState, change: Partial<ImportedHistory>): JournalState {
  return { ...state, imported: { ...state.imported, ...change } };
}

/** What names mean is guessed by the imports that stand, the latest first: undone, an import takes its guesses along. */
function withGuesses(state: JournalState, change: Partial<ImportedHistory>): JournalState {
  const { imports, undone } = { ...state.imported, ...change };
  const standing = imports.filter(({ importId }) => !undone.includes(importId));
  const guessed = standing.flatMap(({ names }) => names.map((meaning) => [meaning.name, meaning] as const));
  const guessedNames: Readonly<Record<string, NameMeaning>> = Object.fromEntries(guessed);
  return withImported(state, { ...change, guessedNames });
}

/** By the first version's start: the key holds it, so versions agree. */
function byStart(a: WorkoutVersions, b: WorkoutVersions): number {
  const [one, other] = [a.versions[0]?.startedAt ?? "", b.versions[0]?.startedAt ?? ""];
  if (one !== other) return one < other ? -1 : 1;
  return a.workoutKey < b.workoutKey ? -1 : a.workoutKey > b.workoutKey ? 1 : 0;
}
