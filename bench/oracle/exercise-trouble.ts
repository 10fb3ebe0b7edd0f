// How much trouble is one set of an exercise for this lifter? The `difficulty` of docs/science.md, per set:
// more skill than the level or an exercise long outgrown; a band or the clock instead of a load; a makeshift load or anchor.
import { kitOf, trainsAtHome, usableWays } from "@dorsal/checks";
import type { EquipmentId, Exercise, LoadType } from "@dorsal/content";
import type { Profile } from "@dorsal/engine";
import { isOnLadder } from "./ladder.ts";

/** Loads that grow with the lifter; anything else is outgrown. */
const GROWING: readonly LoadType[] = ["external", "bodyweight_plus", "distance"];
/** Levels below the lifter's own from which such an exercise is too easy. */
const OUTGROWN_LEVELS = 2;
const WEIGHTS: readonly EquipmentId[] = [
  "dumbbell",
  "kettlebell",
  "barbell",
  "cable",
  "row_machine",
  "pulldown_machine",
];
const FREE_PULL_UPS = [
  "chin_up",
  "neutral_pull_up",
  "pull_up",
  "towel_pull_up",
  "suspension_pull_up",
  "archer_pull_up",
];
const MAKESHIFT: readonly EquipmentId[] = ["backpack", "door", "household_weights", "table", "towel"];
const ANCHORS: readonly EquipmentId[] = ["door", "table"];
const HOME_ANCHORS: readonly EquipmentId[] = ["pullup_bar", "low_bar", "suspension"];
const UNANCHORED = ["mobility", "push"];

/** How many of the troubles a set has; plain pull-ups that are too easy count twice. */
export function troubles(exercise: Exercise, profile: Profile): number {
  const way = chosenWay(exercise, profile);
  const learning = profile.goal === "first_pull_up" && isOnLadder(exercise);
  const tooHard = exercise.skill > profile.level && !learning;
  const outgrown = !GROWING.includes(exercise.loadType) && exercise.level <= profile.level - OUTGROWN_LEVELS;
  const unmeasured = ["band", "time"].includes(exercise.loadType) || way.includes("band");
  const makeshift = isMakeshift(way);
  const weights = profile.equipment.some((thing) => WEIGHTS.includes(thing));
  const plain = tooPlain(exercise, profile);
  const press = exercise.pattern === "vertical_push";
  return [
    tooHard || outgrown,
    unmeasured,
    makeshift,
    (makeshift || way.includes("band")) && weights,
    plain,
    plain,
    press,
  ].filter(Boolean).length;
}

/** Plain pull-ups for somebody whose working sets could have ten repetitions (two below the tested number). */
function tooPlain(exercise: Exercise, { goal, maxPullUps }: Profile): boolean {
  const free = FREE_PULL_UPS.includes(exercise.id) && exercise.loadType === "bodyweight";
  return goal !== "first_pull_up" && free && maxPullUps !== undefined && maxPullUps - 2 >= 10;
}

function isMakeshift(way: readonly EquipmentId[]): boolean {
  return way.some((thing) => MAKESHIFT.includes(thing));
}

/** The usable way with least trouble: an anchor counts four, a makeshift thing two, a band one; the first of equals. */
function chosenWay(exercise: Exercise, profile: Profile): readonly EquipmentId[] {
  const anchors = trainsAtHome(profile) ? [...ANCHORS, ...HOME_ANCHORS] : ANCHORS;
  const anchored = (way: readonly EquipmentId[]) =>
    !UNANCHORED.includes(exercise.category) && way.some((thing) => anchors.includes(thing));
  const trouble = (way: readonly EquipmentId[]) =>
    (anchored(way) ? 4 : 0) + (isMakeshift(way) ? 2 : 0) + (way.includes("band") ? 1 : 0);
  const ways = [...usableWays(exercise, kitOf(profile))];
  return ways.sort((one, other) => trouble(one) - trouble(other))[0] ?? [];
}
