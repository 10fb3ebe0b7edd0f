// What would importing this file change? Only what is new: the events of one undoable act, or none at all.
import {
  type HistoryImported,
  importedWorkouts,
  type JournalEvent,
  type JournalState,
  type NameMeaning,
} from "@dorsal/engine";
import type { AppId } from "../reading/format.ts";
import type { BodyMass, CollectedHistory, CollectedWorkout } from "./collect-workouts.ts";
import { saysNothingNew } from "./told-again.ts";
import { toldElsewhere } from "./told-elsewhere.ts";

export interface ImportAsk extends CollectedHistory {
  readonly state: JournalState;
  /** What the names in the file seem to mean, or were said to mean in the preview. */
  readonly meanings: readonly NameMeaning[];
  readonly file: { readonly app: AppId; readonly fileName: string; readonly refused: number };
  readonly importId: string;
  readonly importedAt: string;
}

export interface ImportPlan {
  /** To be appended in this order and as one; empty where the file holds nothing new. */
  readonly events: readonly JournalEvent[];
  readonly newWorkouts: readonly CollectedWorkout[];
  /** Known with less or other content: what the file says will stand instead. */
  readonly changedWorkouts: readonly CollectedWorkout[];
  /** Nothing is said of them that is not known, be it from this app, from another one or because it was logged here. */
  readonly knownWorkouts: readonly CollectedWorkout[];
  /** For days that have no body mass yet. */
  readonly newBodyMasses: readonly BodyMass[];
}

export function planImport(ask: ImportAsk): ImportPlan {
  const sorted = sortedByNews(ask);
  const weighed = new Set(ask.state.bodyMass.map(({ date }) => date));
  const newBodyMasses = ask.bodyMasses.filter(({ date }) => !weighed.has(date));
  return { ...sorted, newBodyMasses, events: eventsOf(ask, { ...sorted, newBodyMasses }) };
}

type News = Pick<ImportPlan, "newWorkouts" | "changedWorkouts" | "knownWorkouts">;

function sortedByNews({ workouts, state, file }: ImportAsk): News {
  const isElsewhere = toldElsewhere(state, file.app);
  const standing = new Map(importedWorkouts(state).map((workout) => [workout.workoutKey, workout]));
  const newsOf = (workout: CollectedWorkout): keyof News => {
    const known = standing.get(workout.workoutKey);
    if (known === undefined) return isElsewhere(workout) ? "knownWorkouts" : "newWorkouts";
    return saysNothingNew(workout, known) ? "knownWorkouts" : "changedWorkouts";
  };
  const { newWorkouts = [], changedWorkouts = [], knownWorkouts = [] } = Object.groupBy(workouts, newsOf);
  return { newWorkouts, changedWorkouts, knownWorkouts };
}

function eventsOf(ask: ImportAsk, found: Omit<ImportPlan, "events">): readonly JournalEvent[] {
  const { importId } = ask;
  const told = [...found.newWorkouts, ...found.changedWorkouts];
  if (told.length + found.newBodyMasses.length === 0) return [];
  return [
    ...told.map((workout) => ({ type: "WorkoutImported", data: { importId, ...workout } }) as const),
    ...found.newBodyMasses.map(
      (mass) => ({ type: "BodyMassRecorded", data: { ...mass, importId } }) as const,
    ),
    { type: "HistoryImported", data: recordOf(ask, told) },
  ];
}

function recordOf(
  { importId, importedAt, file, meanings }: ImportAsk,
  told: readonly CollectedWorkout[],
): HistoryImported {
  const names = new Set(namesIn(told));
  return {
    importId,
    importedAt,
    ...file,
    workouts: told.length,
    sets: told.reduce((sum, { entries }) => sum + entries.reduce((all, { sets }) => all + sets.length, 0), 0),
    // With each import what its own names mean, so that it still is known when another import is undone.
    names: meanings.filter(({ name }) => names.has(name)),
  };
}

/** Each name once, in the order of the workouts. */
export function namesIn(workouts: readonly CollectedWorkout[]): readonly string[] {
  return [...new Set(workouts.flatMap(({ entries }) => entries.map(({ name }) => name)))];
}
