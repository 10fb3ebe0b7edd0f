// What is asked of an exercise that no plan prescribed: added by the lifter, or swapped in for another?
// Repetitions stay inside the dose that the catalogue knows for it; sets, reserve and rest follow science 3.4-3.6; what safety
// asks of a planned exercise it asks here too.
import type { Exercise } from "@dorsal/content";
import {
  type ExerciseSafety,
  exerciseSafety,
  type PlanItem,
  type Profile,
  type Reason,
} from "@dorsal/engine";
import { doseOf, freeSets } from "./free-dose.ts";

/** Repetitions in reserve: beginners learn the movement first (science 3.6). */
const RESERVE_BEGINNER = 3;
const RESERVE = 2;
/** Seconds, science 3.4. */
const REST_S = { compound: 120, accessory: 75, carry: 90, scapular: 30 } as const;

/** A work item for an exercise that was added to a session; null for an exercise that is not known. */
export function freeItem(id: string, exercise: Exercise | undefined, profile: Profile): PlanItem | null {
  if (exercise === undefined) return null;
  const safety = exerciseSafety(exercise, profile);
  return {
    id,
    exercise: exercise.id,
    kind: isDrill(exercise) ? "mobility" : "work",
    sets: freeSets(exercise),
    ...doseOf(exercise, { safety }),
    perSide: exercise.unilateral,
    ...reserveOf(exercise, usualReserve(profile), safety),
    restS: restOf(exercise),
    tempo: "",
    grip: exercise.grips[0] ?? null,
    technique: "straight",
  };
}

/** What a plan's reasons say about the day and its week, whatever the exercise: the coach goes by them. */
const OF_THE_DAY: ReadonlySet<Reason["why"]> = new Set<Reason["why"]>([
  "deload",
  "heavy_day",
  "moderate_day",
  "light_day",
  "linear_progress",
  "double_progression",
  "undulating",
  "blocks",
  "in_block",
]);

/** The plan's item with another exercise in its place: same sets and rest, its reserve or more, in the new exercise's own unit. */
export function swappedItem(item: PlanItem, exercise: Exercise, profile: Profile): PlanItem {
  const { reps, seconds, metres, startLoadKg, startAssistanceKg, drops, rir, ...kept } = item;
  const safety = exerciseSafety(exercise, profile);
  const reserve = reserveOf(exercise, rir ?? usualReserve(profile), safety);
  return {
    ...kept,
    exercise: exercise.id,
    ...doseOf(exercise, { safety, ...(reps !== undefined && { wanted: reps }) }),
    perSide: exercise.unilateral,
    ...reserve,
    grip: exercise.grips[0] ?? null,
    technique: item.technique === "drop_set" ? "straight" : item.technique,
    reasons: [...reserve.reasons, ...item.reasons.filter(({ why }) => OF_THE_DAY.has(why))],
  };
}

function usualReserve({ level }: Profile): number {
  return level === 1 ? RESERVE_BEGINNER : RESERVE;
}

/** The reserve that is wanted, or as much as safety asks; time, distance and drills have none. */
function reserveOf(
  { dose, countsAsHardSet }: Exercise,
  wanted: number,
  { floor: { rir, because }, reasons }: ExerciseSafety,
): Pick<PlanItem, "rir" | "reasons"> {
  if (dose.unit !== "reps" || !countsAsHardSet) return { reasons };
  if (rir <= wanted || because === null) return { rir: Math.max(wanted, rir), reasons };
  return { rir, reasons: [...reasons, { why: "rir_floor", rir, because }] };
}

function restOf(exercise: Exercise): number {
  if (exercise.category === "carry") return REST_S.carry;
  if (!exercise.countsAsHardSet || exercise.category === "scapular") return REST_S.scapular;
  return exercise.class === "compound" ? REST_S.compound : REST_S.accessory;
}

function isDrill({ category }: Exercise): boolean {
  return category === "mobility" || category === "warmup";
}
