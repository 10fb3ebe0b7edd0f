// Which movements pull? The ones that the catalogue knows best, so they are told apart most finely.
import type { MovementFacts } from "./movements.ts";

export const PULLS = {
  pull_up: { groups: ["lats", "elbow_flexors"], madeOf: "pull_up, chin_up" },
  muscle_up: { groups: ["lats", "chest", "triceps"], madeOf: "muscle_up" },
  pulldown: { groups: ["lats", "elbow_flexors"], madeOf: "pulldown, lat pull, lat machine, pull high" },
  straight_arm_pulldown: {
    groups: ["lats"],
    madeOf:
      "straight_arm pulldown, straight_arm pushdown, straight_arm pull, lat pushdown, lat sweep, straight_arm lat, bent_over pulldown, pullover +cable, pullover +band, pullover +rope",
  },
  scapular_pulldown: { groups: ["lower_traps"], madeOf: "scapular pulldown" },
  scapular_pull_up: { groups: ["lower_traps"], madeOf: "scapular pull_up" },
  pullover: { groups: ["lats"], madeOf: "pullover" },
  rear_delt_row: { groups: ["rear_delts", "mid_back"], madeOf: "rear_delt row" },
  row: {
    groups: ["mid_back", "lats"],
    madeOf: "row, rowing +t_bar, rowing +barbell, rowing +dumbbell, pulley, horizontal pull, low pull",
  },
  upright_row: { groups: ["upper_traps", "front_delts"], madeOf: "upright row, chin_level pull" },
  high_pull: {
    groups: ["upper_traps", "hips"],
    madeOf: "high_pull, high_pull deadlift, clean pull, snatch pull",
  },
  face_pull: {
    groups: ["rear_delts", "mid_back"],
    madeOf: "face_pull, face pull, face_pull external rotation, rear_delt pull, face row",
  },
  pull_apart: { groups: ["rear_delts", "mid_back"], madeOf: "pull_apart" },
  reverse_fly: {
    groups: ["rear_delts", "mid_back"],
    madeOf:
      "reverse fly, rear_delt fly, rear_delt raise, bent_over lateral raise, bent_over raise, bent_over fly, bent_over lateral, reverse pec_deck, reverse crossover, rear_delt lateral raise, rear_delt crossover, rear_delt pec_deck, reverse butterfly, butterfly reverse, ~rear_delt machine, ~rear_delt, reverse crossover fly, reverse butterfly fly, rear_delt butterfly",
  },
  y_raise: { groups: ["lower_traps", "mid_back"], madeOf: "letter_y raise, letter_y fly, y_raise" },
  t_raise: { groups: ["mid_back", "rear_delts"], madeOf: "letter_t raise" },
  w_raise: { groups: ["mid_back", "external_rotators"], madeOf: "letter_w raise" },
  i_raise: { groups: ["lower_traps"], madeOf: "letter_i raise" },
  shrug: { groups: ["upper_traps"], madeOf: "shrug, trap raise" },
  hang: { groups: ["grip"], madeOf: "hang" },
  external_rotation: { groups: ["external_rotators"], madeOf: "external rotation" },
  rotator_cuff: { groups: ["external_rotators"], madeOf: "rotator_cuff, shoulder rotation" },
} as const satisfies Record<string, MovementFacts>;
