// Which imports do the tests tell? Workouts of another app, short.
import type { JournalEvent } from "../events.ts";
import type { HistoryImported, ImportedEntry, ImportedSet, WorkoutImported } from "../imported.ts";
import { at } from "./facts.ts";

export const SPRING = "2024-03-04T18:00:00";

/** "Lat Pulldown: 50 kg x 10, 50 kg x 8" as an entry. */
export function pulled(...sets: readonly Partial<ImportedSet>[]): ImportedEntry {
  return { name: "Lat Pulldown", sets: sets.map((set) => ({ setType: "working", ...set })) };
}

export function brought(workout: Partial<WorkoutImported> = {}): JournalEvent {
  const told = { importId: "first", workoutKey: "strong|1", startedAt: SPRING, entries: [] };
  return { type: "WorkoutImported", data: { ...told, ...workout } };
}

export function closed(done: Partial<HistoryImported> = {}): JournalEvent {
  const told = {
    importId: "first",
    importedAt: at("2026-11-23"),
    app: "strong",
    fileName: "strong.csv",
    workouts: 1,
    sets: 1,
    refused: 0,
    names: [{ name: "Lat Pulldown", exercise: "pulldown_pronated", groups: [], confidence: 0.9 }],
  };
  return { type: "HistoryImported", data: { ...told, ...done } };
}

export function undone(importId = "first"): JournalEvent {
  return { type: "ImportUndone", data: { importId } };
}
