// Which kind of movement is it? The families that rules speak of, by pattern and id.
import type { EquipmentId, Exercise } from "@dorsal/content";
import type { Profile } from "@dorsal/engine";

export function isHinge(exercise: Exercise): boolean {
  return exercise.pattern === "hinge";
}

export function isUnsupportedRow(exercise: Exercise): boolean {
  return exercise.pattern === "horizontal_pull" && exercise.spineLoad >= 2;
}

export function isBarbellRow(exercise: Exercise): boolean {
  return ["barbell_row", "barbell_row_supinated", "pendlay_row"].includes(exercise.id);
}

export function isOverhead(exercise: Exercise): boolean {
  return exercise.pattern === "vertical_push" || ["overhead_carry", "shrug_overhead"].includes(exercise.id);
}

export function isVerticalPull(exercise: Exercise): boolean {
  return exercise.pattern === "vertical_pull";
}

export function isHorizontalPull(exercise: Exercise): boolean {
  return exercise.pattern === "horizontal_pull";
}

/** A pull in the strict sense: the two directions that are balanced against each other. */
export function isPull(exercise: Exercise): boolean {
  return isVerticalPull(exercise) || isHorizontalPull(exercise);
}

export function isPush(exercise: Exercise): boolean {
  return exercise.pattern === "horizontal_push" || exercise.pattern === "vertical_push";
}

export function isMachine(equipment: EquipmentId): boolean {
  return equipment === "cable" || equipment.endsWith("_machine");
}

const HOUSEHOLD: readonly EquipmentId[] = [
  "wall",
  "chair",
  "table",
  "door",
  "mat",
  "towel",
  "backpack",
  "household_weights",
];
/** What a room with machines still has of a household. */
const GYM_HOUSEHOLD: readonly EquipmentId[] = ["wall", "chair", "mat"];

export function trainsAtHome(profile: Profile): boolean {
  return !profile.equipment.some(isMachine);
}

export function kitOf(profile: Profile): ReadonlySet<EquipmentId> {
  const around = trainsAtHome(profile) ? HOUSEHOLD : GYM_HOUSEHOLD;
  return new Set([...profile.equipment, ...(profile.household ? around : [])]);
}

/** The ways in which this kit allows the exercise; empty where it does not. */
export function usableWays(
  exercise: Exercise,
  kit: ReadonlySet<EquipmentId>,
): readonly (readonly EquipmentId[])[] {
  return exercise.equipmentAnyOf.filter((way) => way.every((thing) => kit.has(thing)));
}
