// What is asked of an exercise that no plan prescribed: added by the lifter, or swapped in for another?
// Repetitions stay inside the dose that the catalogue knows for it; sets, reserve and rest follow science 3.4-3.6.
import type { Exercise, Level } from "@dorsal/content";
import type { PlanItem } from "@dorsal/engine";

/** General training: comfortable repetitions that build both size and skill (science 3.5). */
const USUAL_REPS = [8, 12] as const;
/** Hard sets of an exercise added by hand: a usual dose per visit (design choice). */
const USUAL_SETS = 3;
/** Repetitions in reserve: beginners learn the movement first (science 3.6). */
const RESERVE_BEGINNER = 3;
const RESERVE = 2;
/** Seconds, science 3.4. */
const REST_S = { compound: 120, accessory: 75, carry: 90, scapular: 30 } as const;

/** A work item for an exercise that was added to a session; null for an exercise that is not known. */
export function freeItem(id: string, exercise: Exercise | undefined, level: Level): PlanItem | null {
  if (exercise === undefined) return null;
  return {
    id,
    exercise: exercise.id,
    kind: isDrill(exercise) ? "mobility" : "work",
    sets: exercise.countsAsHardSet || exercise.category === "carry" ? USUAL_SETS : 1,
    ...doseOf(exercise),
    perSide: exercise.unilateral,
    ...reserveOf(exercise, level),
    restS: restOf(exercise),
    tempo: "",
    grip: exercise.grips[0] ?? null,
    technique: "straight",
    reasons: [],
  };
}

/** The plan's item with another exercise in its place: same sets, rest and reserve, in the new exercise's own unit. */
export function swappedItem(item: PlanItem, exercise: Exercise, level: Level): PlanItem {
  const { reps, seconds, metres, startLoadKg, startAssistanceKg, drops, rir, ...kept } = item;
  return {
    ...kept,
    exercise: exercise.id,
    ...doseOf(exercise, reps),
    perSide: exercise.unilateral,
    ...(exercise.dose.unit === "reps"
      ? { ...reserveOf(exercise, level), ...(rir === undefined ? {} : { rir }) }
      : {}),
    grip: exercise.grips[0] ?? null,
    technique: item.technique === "drop_set" ? "straight" : item.technique,
  };
}

type DoseFields = Pick<PlanItem, "reps" | "seconds" | "metres">;

function doseOf({ dose }: Exercise, wanted: readonly [number, number] = USUAL_REPS): DoseFields {
  if (dose.unit === "seconds") return { seconds: dose.min };
  if (dose.unit === "metres") return { metres: dose.min };
  const low = Math.max(dose.min, wanted[0]);
  const high = Math.min(dose.max, wanted[1]);
  return { reps: low <= high ? [low, high] : [dose.min, dose.max] };
}

function reserveOf(exercise: Exercise, level: Level): Pick<PlanItem, "rir"> {
  if (exercise.dose.unit !== "reps" || !exercise.countsAsHardSet) return {};
  return { rir: level === 1 ? RESERVE_BEGINNER : RESERVE };
}

function restOf(exercise: Exercise): number {
  if (exercise.category === "carry") return REST_S.carry;
  if (!exercise.countsAsHardSet || exercise.category === "scapular") return REST_S.scapular;
  return exercise.class === "compound" ? REST_S.compound : REST_S.accessory;
}

function isDrill({ category }: Exercise): boolean {
  return category === "mobility" || category === "warmup";
}
