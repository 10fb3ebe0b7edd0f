// What was done in a set of a backup? A one-sided set counts its sides apart: then it is two sets, left and right.
import type { WrittenSide } from "../../reading/written-set.ts";
import { type JsonFields, numberOf } from "../../values/json-fields.ts";

export interface SideDone {
  readonly side: WrittenSide | null;
  readonly reps: number | null;
  readonly seconds: number | null;
}

/** A tick settles it; older backups know no ticks: there the completed repetitions do. */
export function isDone(set: JsonFields): boolean {
  if (set.isCompleted === false) return false;
  return hasSide(set, "") || hasSide(set, "Left") || set.isCompleted === true;
}

export function backupSets(set: JsonFields): readonly SideDone[] {
  const right = sideOf(set, "");
  if (!hasSide(set, "Left")) return [{ side: null, ...right }];
  const left = { side: "left", ...sideOf(set, "Left") } as const;
  return hasSide(set, "") ? [left, { side: "right", ...right }] : [left];
}

function hasSide(set: JsonFields, side: "" | "Left"): boolean {
  const { reps, seconds } = sideOf(set, side);
  return reps !== null || seconds !== null;
}

function sideOf(set: JsonFields, side: "" | "Left") {
  return {
    reps: numberOf(set[`completedReps${side}`]),
    seconds: numberOf(set[`completedSetTimer${side}`]),
  };
}
