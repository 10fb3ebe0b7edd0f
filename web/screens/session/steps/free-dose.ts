// How much of an exercise that no plan prescribed? The part of a usual range that lies inside the dose of the catalogue, and never
// more than safety allows.
import type { Exercise } from "@dorsal/content";
import type { ExerciseSafety, PlanItem } from "@dorsal/engine";

/** General training: comfortable repetitions that build both size and skill (science 3.5). */
const USUAL_REPS = [8, 12] as const;
/** Hard sets of an exercise added by hand: a usual dose per visit (design choice). */
const USUAL_SETS = 3;

export function freeSets({ countsAsHardSet, category }: Exercise): number {
  return countsAsHardSet || category === "carry" ? USUAL_SETS : 1;
}

export interface DoseWish {
  readonly wanted?: readonly [number, number];
  /** Where it is left out, the catalogue's dose alone decides: of drills. */
  readonly safety?: Pick<ExerciseSafety, "mostReps" | "longestHoldS">;
}

export function doseOf(
  { dose: { unit, min, max } }: Exercise,
  { wanted = USUAL_REPS, safety }: DoseWish = {},
): Pick<PlanItem, "reps" | "seconds" | "metres"> {
  if (unit === "seconds") return { seconds: Math.min(min, safety?.longestHoldS ?? min) };
  if (unit === "metres") return { metres: min };
  const low = Math.max(min, wanted[0]);
  const high = Math.min(max, wanted[1]);
  const [bottom, top] = low <= high ? [low, high] : [min, max];
  const most = Math.min(top, safety?.mostReps ?? top);
  return { reps: [Math.min(bottom, most), most] };
}
