// What does a backup know beyond the set? When it was done, what was asked for, and what was written about it.
import type { WrittenExtra } from "../../reading/written-set.ts";
import { type JsonFields, numberOf, wordOf } from "../../values/json-fields.ts";
import { type BackupWorkout, instantOfMs } from "./backup-workout.ts";

export interface NotedEntry {
  readonly workout: BackupWorkout;
  readonly note: string;
}

/** `targetLoadKg` where it was not what was lifted. */
export function backupExtra(
  fields: JsonFields,
  { workout, note }: NotedEntry,
  targetLoadKg: number | null,
): WrittenExtra | null {
  const extra: { -readonly [Field in keyof WrittenExtra]: WrittenExtra[Field] } = {};
  if (workout.endedAt !== null) extra.endedAt = workout.endedAt;
  if (workout.note !== "") extra.workoutNote = workout.note;
  if (note !== "") extra.exerciseNote = note;
  const doneAt = instantOfMs(fields.timestamp);
  if (doneAt !== null) extra.doneAt = doneAt;
  const targetReps = numberOf(fields.reps);
  if (targetReps !== null && !Number.isNaN(targetReps)) extra.targetReps = targetReps;
  if (targetLoadKg !== null) extra.targetLoadKg = targetLoadKg;
  if (fields.isAmrap === true) extra.kind = "amrap";
  const words = [...wordFor("label", fields.label), ...wordFor("target RPE", fields.rpe)];
  if (words.length > 0) extra.words = words;
  return Object.keys(extra).length === 0 ? null : extra;
}

function wordFor(name: string, value: unknown): readonly string[] {
  const plain = typeof value === "number" ? String(value) : wordOf(value).trim();
  return plain === "" ? [] : [`${name}: ${plain}`];
}
