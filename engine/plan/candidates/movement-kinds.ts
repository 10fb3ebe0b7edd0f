// What kind of movement is this for the planner's rules? The words of the rules, read off a catalogue entry.
import type { Exercise } from "@dorsal/content";

type Has<K extends keyof Exercise> = Pick<Exercise, K>;

export function isHinge(exercise: Has<"pattern">): boolean {
  return exercise.pattern === "hinge";
}

/** A row whose trunk is held by the lower back alone. */
export function isUnsupportedRow(exercise: Has<"pattern" | "spineLoad">): boolean {
  return exercise.pattern === "horizontal_pull" && exercise.spineLoad >= 2;
}

/** Hinges and unsupported rows tire the same spinal muscles. */
export function tiresSpine(exercise: Has<"pattern" | "spineLoad">): boolean {
  return isHinge(exercise) || isUnsupportedRow(exercise);
}

export function isOverhead(exercise: Has<"pattern" | "id">): boolean {
  return (
    exercise.pattern === "vertical_push" ||
    exercise.id === "overhead_carry" ||
    exercise.id === "shrug_overhead"
  );
}

export function isBarbellRow(exercise: Has<"pattern" | "equipmentAnyOf">): boolean {
  return (
    exercise.pattern === "horizontal_pull" && exercise.equipmentAnyOf.some((all) => all.includes("barbell"))
  );
}

export function isShrug(exercise: Has<"pattern" | "id">): boolean {
  return exercise.pattern === "scapular_elevation" || exercise.id.startsWith("shrug_");
}

export function isVerticalPull(exercise: Has<"pattern">): boolean {
  return exercise.pattern === "vertical_pull";
}

export function isHorizontalPull(exercise: Has<"pattern">): boolean {
  return exercise.pattern === "horizontal_pull";
}

export function isPull(exercise: Has<"pattern">): boolean {
  return isVerticalPull(exercise) || isHorizontalPull(exercise);
}

export function isPush(exercise: Has<"pattern">): boolean {
  return exercise.pattern === "horizontal_push" || exercise.pattern === "vertical_push";
}

/** Pulls whose partner in a superset may be a push: the muscles of the one rest while the other works. */
export function isSupersetPull(exercise: Has<"pattern">): boolean {
  return (
    isPull(exercise) || exercise.pattern === "horizontal_abduction" || exercise.pattern === "rear_delt_er"
  );
}

export function isSupersetPush(exercise: Has<"pattern">): boolean {
  return exercise.pattern === "horizontal_push" || exercise.pattern === "scapular_protraction";
}

/** Small movements: isolation, accessory and scapular work. */
export function isAccessory(exercise: Has<"category" | "class">): boolean {
  return (
    exercise.category === "accessory" || exercise.category === "scapular" || exercise.class === "isolation"
  );
}

/** A compound lift that may open a session; a carry is one too, but it spends the grip. */
export function opensSession(exercise: Has<"category" | "class">): boolean {
  return exercise.class === "compound" && exercise.category !== "carry";
}

/** Slow lowering from a bar: nothing makes as sore, so it is dosed by itself (science 3.13). */
export function isNegative(exercise: Has<"id">): boolean {
  return exercise.id === "negative_pull_up";
}

/** The whole body hangs from straight arms at the bottom. */
const HANGS = new Set([
  "dead_hang",
  "scapular_pull_up",
  "negative_pull_up",
  "pull_up",
  "chin_up",
  "neutral_pull_up",
  "suspension_pull_up",
  "towel_pull_up",
  "weighted_pull_up",
  "archer_pull_up",
]);

export function bottomsInDeadHang(exercise: Has<"id">): boolean {
  return HANGS.has(exercise.id);
}
