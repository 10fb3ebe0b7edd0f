// Which items can share their rest? A pull with a push of equal sets; at 30 minutes or less every such pair is one.
// Saved by a pair of n sets: 45 s between blocks + (n - 1) x the shorter rest - 10 s of changing per round.
import type { Exercise } from "@dorsal/content";
import type { Profile } from "@dorsal/engine";
import type { Placed } from "./base-week.ts";

const PULLING = ["vertical_pull", "horizontal_pull", "horizontal_abduction", "rear_delt_er"];
const PUSHING = ["horizontal_push", "scapular_protraction"];
/** Sessions up to this length pair whatever can be paired. */
export const ALWAYS_PAIRED_MIN = 30;

export function canPull(exercise: Exercise, { goal }: Profile): boolean {
  if (goal === "strength" && exercise.category === "main") return false;
  return PULLING.includes(exercise.pattern);
}

export function canPush(exercise: Exercise): boolean {
  return PUSHING.includes(exercise.pattern);
}

export function pairSavingS(sets: number, shorterRestS: number): number {
  return 45 + (sets - 1) * shorterRestS - 10 * sets;
}

/** How many pairs the week comes to when every eligible one is taken. */
export function everyPair(week: readonly Placed[], profile: Profile): number {
  const keys = new Map<string, { pulls: number; pushes: number }>();
  for (const { exercise, place, sets } of week) {
    const key = `${place} ${sets}`;
    const at = keys.get(key) ?? { pulls: 0, pushes: 0 };
    if (canPull(exercise, profile)) at.pulls += 1;
    if (canPush(exercise)) at.pushes += 1;
    keys.set(key, at);
  }
  return [...keys.values()].reduce((sum, { pulls, pushes }) => sum + Math.min(pulls, pushes), 0);
}
