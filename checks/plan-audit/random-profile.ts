// Who could come through the door? Raw profiles as a file would hold them, spread over level, goal, days, minutes, kit,
// household, loads, flags, ages, tests, history and wishes. All of them are valid: the parser must take every one.
import type { ContraindicationTag, EquipmentId } from "@dorsal/content";
import { GOALS, SEXES, WEEKDAYS } from "@dorsal/engine";
import fc from "fast-check";
import { type Dice, dice } from "./dice.ts";

const COMMERCIAL_GYM: readonly EquipmentId[] = [
  "assisted_pullup_machine",
  "back_extension_bench",
  "barbell",
  "bench",
  "box",
  "cable",
  "cardio_machine",
  "dip_belt",
  "dumbbell",
  "foam_roller",
  "kettlebell",
  "landmine",
  "low_bar",
  "pullup_bar",
  "pulldown_machine",
  "reverse_fly_machine",
  "row_machine",
  "suspension",
  "tbar_machine",
  "trap_bar",
];
const EVERYTHING: readonly EquipmentId[] = [...COMMERCIAL_GYM, "band", "dowel"];

const KITS: readonly [readonly EquipmentId[], ...(readonly EquipmentId[])[]] = [
  [],
  ["band"],
  ["band", "dowel", "foam_roller"],
  ["dumbbell"],
  ["dumbbell", "bench"],
  ["kettlebell", "band"],
  ["pullup_bar", "band"],
  ["pullup_bar", "low_bar", "box"],
  ["suspension"],
  ["barbell", "bench", "dumbbell", "pullup_bar", "band"],
  ["barbell", "landmine", "trap_bar"],
  ["cable", "dumbbell", "bench"],
  COMMERCIAL_GYM,
  COMMERCIAL_GYM,
];

const TAGS: readonly ContraindicationTag[] = [
  "low_back",
  "shoulder_pain",
  "shoulder_instability",
  "elbow",
  "wrist",
  "neck",
  "knee",
  "pregnancy_prone",
  "pregnancy_supine",
  "pregnancy_late",
  "hypertension_valsalva",
  "osteoporosis_flexion",
];

/** Exercises that people have an opinion on, one from nearly every family. */
const OPINIONS = [
  "band_pull_apart",
  "barbell_row",
  "chin_up",
  "deadlift",
  "dumbbell_curl",
  "dumbbell_row_bent",
  "face_pull",
  "farmers_carry",
  "inverted_row",
  "kettlebell_deadlift",
  "one_arm_row_supported",
  "open_book",
  "prone_y_raise",
  "pull_up",
  "pulldown_neutral",
  "push_up",
  "seated_cable_row",
  "shrug_dumbbell",
  "suspension_row",
  "table_row",
] as const;

const DUMBBELLS_KG: readonly [number[], ...number[][]] = [
  [2, 4, 6, 8, 10],
  [5, 10, 15, 20, 25],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12.5, 15, 17.5, 20, 22.5, 25, 30],
  [8],
];

export function randomProfile(seed: number): Record<string, unknown> {
  const d = dice(seed * 7919 + 17);
  const equipment = d.chance(0.25) ? d.draw(EVERYTHING, d.between(0, 10)) : d.draw(d.pick(KITS), 99);
  return {
    level: d.between(1, 5),
    goal: d.pick(GOALS),
    ...randomDays(d),
    minutes: d.chance(0.2) ? d.between(10, 20) : d.between(10, 120),
    ...(d.chance(0.7) && { weeks: d.between(4, 12) }),
    startDate: `2026-11-${d.pick(["23", "23", "24", "28", "30"])}`,
    equipment,
    ...(d.chance(0.4) && { household: d.chance(0.6) }),
    ...(d.chance(0.6) && { loadsKg: randomLoads(d, equipment) }),
    contraindications: d.chance(0.5) ? [] : d.draw(TAGS, d.between(1, 4)),
    ...randomWishes(d),
    ...randomBody(d),
    ...(d.chance(0.3) && { lastBlock: d.draw(OPINIONS, d.between(1, 6)) }),
    seed: d.between(1, 1000),
  };
}

const PAIRING_KITS: readonly [readonly EquipmentId[], ...(readonly EquipmentId[])[]] = [
  ["band"],
  ["band", "dumbbell"],
  ["band", "cable", "dumbbell", "barbell", "row_machine"],
  ["band", "cable", "bench", "pulldown_machine", "reverse_fly_machine", "pullup_bar"],
];

/** Long courses of many short days: small movements stand paired on one day and alone on another, and change twice. */
export function longCourse(seed: number): Record<string, unknown> {
  const d = dice(seed * 6089 + 5);
  return {
    level: d.between(2, 4),
    goal: d.pick(["general", "size", "posture"]),
    daysPerWeek: d.between(4, 6),
    minutes: d.between(10, 30),
    weeks: d.between(9, 12),
    startDate: "2026-11-23",
    equipment: d.pick(PAIRING_KITS),
    contraindications: d.chance(0.6) ? [] : d.draw(TAGS, 1),
    seed: d.between(1, 1000),
  };
}

function randomDays(d: Dice): Record<string, unknown> {
  const count = d.between(1, 6);
  return d.chance(0.5) ? { daysPerWeek: count } : { days: d.draw(WEEKDAYS, count) };
}

function randomLoads(d: Dice, equipment: readonly EquipmentId[]): Record<string, unknown> {
  const has = (thing: EquipmentId) => equipment.includes(thing);
  return {
    ...(has("dumbbell") && { dumbbell: d.pick(DUMBBELLS_KG) }),
    ...(has("kettlebell") && { kettlebell: [8, 12, 16, 24] }),
    ...(has("barbell") && { barbell: { bar: d.pick([15, 20]), plates: [20, 10, 5, 2.5, 1.25] } }),
    ...(has("cable") && { cable: { step: d.pick([2.5, 5]), max: d.between(50, 100) } }),
  };
}

/** Preferred, disliked and excluded exercises never overlap: that would be a contradiction. */
function randomWishes(d: Dice): Record<string, unknown> {
  if (d.chance(0.6)) return {};
  const [first, second, third, fourth] = d.draw(OPINIONS, 4);
  return { prefer: [first, second], dislike: [third], exclude: [fourth] };
}

function randomBody(d: Dice): Record<string, unknown> {
  return {
    ...(d.chance(0.7) && { bodyMassKg: d.between(40, 130) }),
    ...(d.chance(0.7) && { ageYears: randomAge(d) }),
    ...(d.chance(0.7) && { sex: d.pick(SEXES) }),
    ...(d.chance(0.5) && { maxPullUps: d.chance(0.5) ? 0 : d.between(1, 15) }),
    ...(d.chance(0.4) && { extensorHoldS: d.between(0, 120) }),
    ...(d.chance(0.4) && { pushSetsElsewhere: d.between(0, 16) }),
  };
}

function randomAge(d: Dice): number {
  if (d.chance(0.15)) return d.between(13, 17);
  return d.chance(0.2) ? d.between(70, 90) : d.between(18, 69);
}

/** Profiles for laws: a failing one shrinks to the smallest seed that fails. */
export const anyProfile: fc.Arbitrary<Record<string, unknown>> = fc
  .nat({ max: 1_000_000 })
  .map(randomProfile);
