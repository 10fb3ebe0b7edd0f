// How does another app's history join the journal, and leave it again? An import is one act: undone, it is out of every
// count, and the workouts that it had replaced stand again; the log keeps all of it.
import type { DataOf } from "../events.ts";
import type { HistoryImported, NameMeaning, WorkoutImported } from "../imported.ts";
import type { ImportedHistory, JournalState, WorkoutVersions } from "../state.ts";
import { insertInOrder } from "./in-order.ts";

export function importWorkout(state: JournalState, workout: WorkoutImported): JournalState {
  const { workouts } = state.imported;
  const index = workouts.findLastIndex(({ workoutKey }) => workoutKey === workout.workoutKey);
  const known = workouts[index];
  if (known === undefined) {
    const first: WorkoutVersions = { workoutKey: workout.workoutKey, versions: [workout] };
    return withImported(state, { workouts: insertInOrder(workouts, first, byStart) });
  }
  const others = known.versions.filter(({ importId }) => importId !== workout.importId);
  return withImported(state, {
    workouts: workouts.with(index, { ...known, versions: [...others, workout] }),
  });
}

export function finishImport(state: JournalState, done: HistoryImported): JournalState {
  const { names, ...record } = done;
  const others = state.imported.imports.filter(({ importId }) => importId !== done.importId);
  return withImported(state, {
    imports: [...others, record],
    guessedNames: { ...state.imported.guessedNames, ...byName(names) },
  });
}

export function undoImport(state: JournalState, { importId }: DataOf<"ImportUndone">): JournalState {
  if (state.imported.undone.includes(importId)) return state;
  return withImported(state, { undone: [...state.imported.undone, importId] });
}

export function explainName(state: JournalState, said: DataOf<"NameExplained">): JournalState {
  return withImported(state, {
    explainedNames: { ...state.imported.explainedNames, [said.name]: { ...said, confidence: 1 } },
  });
}

function withImported(state: JournalState, change: Partial<ImportedHistory>): JournalState {
  return { ...state, imported: { ...state.imported, ...change } };
}

function byName(names: readonly NameMeaning[]): Readonly<Record<string, NameMeaning>> {
  return Object.fromEntries(names.map((meaning) => [meaning.name, meaning]));
}

/** By the first version's start: the key holds it, so versions agree. */
function byStart(a: WorkoutVersions, b: WorkoutVersions): number {
  const [one, other] = [a.versions[0]?.startedAt ?? "", b.versions[0]?.startedAt ?? ""];
  if (one !== other) return one < other ? -1 : 1;
  return a.workoutKey < b.workoutKey ? -1 : a.workoutKey > b.workoutKey ? 1 : 0;
}
