// What does Hevy know beyond the set? When the workout ended, and two kinds of notes.
import type { WrittenExtra } from "../../reading/written-set.ts";

export function extraOf(known: {
  readonly endedAt: string | null;
  readonly workoutNote: string;
  readonly exerciseNote: string;
}): WrittenExtra | null {
  const extra: { -readonly [Field in keyof WrittenExtra]: WrittenExtra[Field] } = {};
  if (known.endedAt !== null) extra.endedAt = known.endedAt;
  if (known.workoutNote !== "") extra.workoutNote = known.workoutNote;
  if (known.exerciseNote !== "") extra.exerciseNote = known.exerciseNote;
  return Object.keys(extra).length === 0 ? null : extra;
}
