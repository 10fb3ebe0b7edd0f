// What does somebody train with? Five usual places, and every single thing for those who want to say it exactly.
import type { EquipmentId } from "@dorsal/content";

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly explanation: string;
  readonly equipment: readonly EquipmentId[];
}

export const PLACES: readonly Place[] = [
  {
    id: "nothing",
    name: "Nothing, at home",
    explanation: "A door, a table, a towel, a backpack.",
    equipment: [],
  },
  { id: "band", name: "A band", explanation: "And what a home has.", equipment: ["band"] },
  { id: "dumbbells", name: "Dumbbells", explanation: "And what a home has.", equipment: ["dumbbell"] },
  {
    id: "home_gym",
    name: "A home gym",
    explanation: "Barbell, bench, dumbbells, pull-up bar, bands.",
    equipment: ["band", "barbell", "bench", "dumbbell", "low_bar", "pullup_bar"],
  },
  {
    id: "gym",
    name: "A gym",
    explanation: "Free weights, cables and machines.",
    equipment: [
      "assisted_pullup_machine",
      "back_extension_bench",
      "band",
      "barbell",
      "bench",
      "box",
      "cable",
      "cardio_machine",
      "dumbbell",
      "foam_roller",
      "kettlebell",
      "low_bar",
      "pulldown_machine",
      "pullup_bar",
      "reverse_fly_machine",
      "row_machine",
    ],
  },
];

/** What every household counts as: it is one switch in the profile, not thirty chips. */
const HOUSEHOLD: readonly EquipmentId[] = [
  "backpack",
  "chair",
  "door",
  "household_weights",
  "mat",
  "table",
  "towel",
  "wall",
];

export function isHousehold(id: EquipmentId): boolean {
  return HOUSEHOLD.includes(id);
}
