// Which rungs of the pull-up ladder has the lifter earned? A tested number of pull-ups decides before the level does.
// Source: science 3.13; the numbers of repetitions are design choices.
import type { Exercise } from "@dorsal/content";

/** Rungs that one clean pull-up proves, whatever the level. */
const PROVED_BY_ONE = new Set([
  "scapular_pull_up",
  "band_assisted_pull_up",
  "negative_pull_up",
  "flexed_arm_hang",
]);
/** Rungs that are for everyone. */
const FOR_EVERYONE = new Set(["dead_hang", "foot_assisted_pull_up"]);
/** Unassisted pull-ups; the number is how many strict ones must have been shown, where a number is known. */
const FREE_PULL_UPS: Readonly<Record<string, number>> = {
  chin_up: 5,
  neutral_pull_up: 5,
  pull_up: 5,
  towel_pull_up: 8,
  suspension_pull_up: 8,
  weighted_pull_up: 8,
  archer_pull_up: 12,
};
/** Repetitions kept back from a tested maximum when working sets are written. */
const KEPT_IN_RESERVE = 2;
/** A level never unlocks these by the test alone: they ask for skill as well. */
const NEEDS_LEVEL_TOO = new Set([
  "towel_pull_up",
  "suspension_pull_up",
  "weighted_pull_up",
  "archer_pull_up",
]);

/** Exercises whose sets count towards the goal of a first pull-up. */
export const FIRST_PULL_UP_LADDER: ReadonlySet<string> = new Set([
  "scapular_pull_up",
  "foot_assisted_pull_up",
  "assisted_pull_up_machine",
  "band_assisted_pull_up",
  "negative_pull_up",
  "flexed_arm_hang",
  "chin_up",
  "neutral_pull_up",
  "pull_up",
]);

/** True: proved. False: shown not to be there yet. Undefined: the level decides. */
export function provedByPullUps(exerciseId: string, maxPullUps: number | undefined): boolean | undefined {
  if (FOR_EVERYONE.has(exerciseId)) return true;
  if (maxPullUps === undefined) return undefined;
  const needed = FREE_PULL_UPS[exerciseId];
  if (needed !== undefined) {
    if (maxPullUps < needed) return false;
    return NEEDS_LEVEL_TOO.has(exerciseId) ? undefined : true;
  }
  return PROVED_BY_ONE.has(exerciseId) && maxPullUps >= 1 ? true : undefined;
}

export function pullUpsNeeded(exerciseId: string): number {
  return FREE_PULL_UPS[exerciseId] ?? 1;
}

/** Most repetitions to write for an unassisted pull-up; null where the number tells nothing about it. */
export function mostPullUpReps(exercise: Pick<Exercise, "id" | "loadType">, maxPullUps: number | undefined) {
  if (maxPullUps === undefined || FREE_PULL_UPS[exercise.id] === undefined) return null;
  return Math.max(2, maxPullUps - KEPT_IN_RESERVE);
}
