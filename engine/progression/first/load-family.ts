// With which exercises does a load compare? Every exercise that is loaded from outside belongs to a family with a known
// ten-rep fraction of body mass, as a share of that family's load, or to none.
// Families: science 4.7. Shares other than 1: design choice, on the light side; 0.96 for a wide grip (andersen2014).
import type { EquipmentId } from "@dorsal/content";

export type LoadFamilyId =
  | "pulldown"
  | "one_arm_row"
  | "barbell_row"
  | "deadlift"
  | "dumbbell_rdl"
  | "face_pull"
  | "reverse_fly"
  | "dumbbell_shrug"
  | "seated_row"
  | "carry"
  | "curl";

export interface FamilyShare {
  readonly family: LoadFamilyId;
  readonly share: number;
  /** Only when the load hangs on one of these; absent: always. */
  readonly on?: readonly EquipmentId[];
}

/** An empty list means: no honest guess, the lifter finds the load by feel. */
const SHARES = new Map<string, readonly FamilyShare[]>([
  ["pulldown_pronated", [{ family: "pulldown", share: 1 }]],
  ["pulldown_neutral", [{ family: "pulldown", share: 1 }]],
  ["pulldown_supinated", [{ family: "pulldown", share: 1 }]],
  ["pulldown_one_arm", [{ family: "pulldown", share: 0.45 }]],
  ["straight_arm_pulldown", [{ family: "pulldown", share: 0.35 }]],

  ["seated_cable_row", [{ family: "seated_row", share: 1 }]],
  ["seated_cable_row_wide", [{ family: "seated_row", share: 0.96 }]],
  ["machine_row", [{ family: "seated_row", share: 1 }]],
  ["chest_supported_row_machine", [{ family: "seated_row", share: 0.8, on: ["row_machine"] }]],
  ["cable_row_one_arm", [{ family: "seated_row", share: 0.45 }]],
  ["high_cable_row", [{ family: "seated_row", share: 0.6 }]],

  ["one_arm_row_supported", [{ family: "one_arm_row", share: 1 }]],
  ["backpack_row", [{ family: "one_arm_row", share: 1 }]],
  ["dumbbell_row_bent", [{ family: "one_arm_row", share: 0.8 }]],
  ["chest_supported_row_db", [{ family: "one_arm_row", share: 0.8 }]],
  ["rear_delt_row", [{ family: "one_arm_row", share: 0.5, on: ["dumbbell"] }]],

  ["barbell_row", [{ family: "barbell_row", share: 1 }]],
  ["barbell_row_supinated", [{ family: "barbell_row", share: 1 }]],
  ["pendlay_row", [{ family: "barbell_row", share: 0.9 }]],
  [
    "seal_row",
    [
      { family: "barbell_row", share: 0.8, on: ["barbell"] },
      { family: "one_arm_row", share: 0.8, on: ["dumbbell"] },
    ],
  ],

  ["deadlift", [{ family: "deadlift", share: 1 }]],
  ["trap_bar_deadlift", [{ family: "deadlift", share: 1 }]],
  ["rack_pull", [{ family: "deadlift", share: 1 }]],
  ["snatch_grip_deadlift", [{ family: "deadlift", share: 0.8 }]],
  ["romanian_deadlift", [{ family: "deadlift", share: 0.7 }]],
  ["romanian_deadlift_db", [{ family: "dumbbell_rdl", share: 1 }]],
  // One weight in both hands: what two would weigh together.
  ["kettlebell_deadlift", [{ family: "dumbbell_rdl", share: 2 }]],

  ["face_pull", [{ family: "face_pull", share: 1 }]],
  ["reverse_fly_bent", [{ family: "reverse_fly", share: 1 }]],
  ["reverse_fly_chest_supported", [{ family: "reverse_fly", share: 1 }]],

  ["shrug_dumbbell", [{ family: "dumbbell_shrug", share: 1 }]],
  ["shrug_barbell", [{ family: "dumbbell_shrug", share: 1.8 }]],

  ["farmers_carry", [{ family: "carry", share: 1 }]],
  ["suitcase_carry", [{ family: "carry", share: 1 }]],
  ["march_hold", [{ family: "carry", share: 1 }]],
  ["trap_bar_carry", [{ family: "carry", share: 2 }]],
  ["overhead_carry", [{ family: "carry", share: 0.4 }]],

  ["dumbbell_curl", [{ family: "curl", share: 1, on: ["dumbbell"] }]],
  ["hammer_curl", [{ family: "curl", share: 1, on: ["dumbbell"] }]],

  // The share of the bar that is lifted depends on the pivot.
  ["t_bar_row", []],
  ["meadows_row", []],
  // Balance, not the back, limits the load.
  ["renegade_row", []],
  // The spine meets the load at its longest lever: start with the empty bar.
  ["good_morning", []],
  // Stacks and levers differ too much from machine to machine.
  ["reverse_pec_deck", []],
  ["cable_reverse_fly", []],
  ["kelso_shrug", []],
  ["shrug_cable_abducted", []],
  ["shrug_overhead", []],
  // Small muscles, light loads, wide spread.
  ["side_lying_er", []],
  ["er_at_90", []],
  ["band_serratus_punch", []],
  ["scapular_pulldown", []],
  ["dumbbell_pullover", []],
  // Lifted with the arms alone.
  ["prone_i_raise", []],
  ["prone_t_raise", []],
  ["prone_y_raise", []],
  ["prone_w_raise", []],
  // Pressing is outside the table.
  ["dumbbell_bench_press", []],
  ["dumbbell_overhead_press", []],
]);

/** True when the table decides about the exercise, be it that it has no family. */
export function isPlacedInFamily(exercise: string): boolean {
  return SHARES.has(exercise);
}

/** The family of an exercise loaded by this equipment; null where there is no honest guess. */
export function familyShare(exercise: string, by: EquipmentId | null): FamilyShare | null {
  const shares = SHARES.get(exercise) ?? [];
  return shares.find(({ on }) => on === undefined || (by !== null && on.includes(by))) ?? null;
}
