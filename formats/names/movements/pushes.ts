// Which movements push? Chest, shoulders and the back of the upper arm.
import type { MovementFacts } from "./movements.ts";

export const PUSHES = {
  bench_press: {
    groups: ["chest", "triceps", "front_delts"],
    madeOf:
      "bench press, bench_press, +incline press, +decline press, ~bench, spoto press, +floor press, lying press, +incline bench press, +incline bench_press, +decline bench_press",
  },
  close_grip_bench_press: {
    groups: ["triceps", "chest"],
    madeOf: "close bench press, close bench_press, jm press, close press",
  },
  chest_press: {
    groups: ["chest", "triceps", "front_delts"],
    madeOf:
      "chest press, chest_press, +incline chest press, +decline chest press, squeeze press, svend press, hex press",
  },
  chest_fly: {
    groups: ["chest"],
    madeOf:
      "fly, chest fly, pec_deck, pec_deck fly, crossover, crossover fly, butterfly, butterfly fly, ~chest machine, chest crossover, chest crossover fly, pec_deck machine",
  },
  dip: { groups: ["chest", "triceps"], madeOf: "dip, chest dip" },
  triceps_dip: {
    groups: ["triceps", "chest"],
    madeOf: "triceps dip, triceps push_up, diamond push_up, bench dip, triceps press machine",
  },
  push_up: { groups: ["chest", "triceps"], madeOf: "push_up" },
  pike_push_up: { groups: ["front_delts", "triceps"], madeOf: "pike push_up, handstand push_up, handstand" },
  scapular_push_up: { groups: ["serratus"], madeOf: "scapular push_up, push_up_plus" },
  serratus_punch: { groups: ["serratus"], madeOf: "serratus, serratus punch" },
  overhead_press: {
    groups: ["front_delts", "triceps"],
    madeOf:
      "overhead press, shoulder press, military press, military, overhead_press, behind_neck press, ~+seated press, ~+standing press, +arnold press, +arnold, landmine press, push_press, jerk, push jerk, vertical press, overhead military press, shoulder military press, bradford press, ~shoulder machine, z press, push press, viking press, letter_z press, ~overhead",
  },
  press: { groups: ["front_delts", "chest"], madeOf: "~press" },
  lateral_raise: {
    groups: [],
    madeOf:
      "lateral raise, lat raise, lateral_raise, ~raise, shoulder raise, delt raise, delt lateral raise, ~lateral, lean lateral raise, lateral arm raise",
  },
  front_raise: {
    groups: ["front_delts"],
    madeOf: "front raise, front_raise, front delt raise, front shoulder raise, front delt",
  },
  pushdown: {
    groups: ["triceps"],
    madeOf:
      "pushdown, triceps pushdown, triceps pulldown, triceps pull, triceps press, triceps kickback, ~kickback",
  },
  triceps_extension: {
    groups: ["triceps"],
    madeOf:
      "triceps extension, skullcrusher, +overhead extension, ~triceps, +overhead triceps extension, french press, arm extension, tate press, ~triceps machine, ~lying extension, +overhead triceps, french extension, french triceps press, triceps skullcrusher, triceps curl, elbow extension, french triceps extension, triceps cross extension",
  },
} as const satisfies Record<string, MovementFacts>;
