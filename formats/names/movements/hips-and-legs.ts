// Which movements train hips, legs and the back's extensors?
import type { MovementFacts } from "./movements.ts";

export const HIPS_AND_LEGS = {
  deadlift: { groups: ["erectors", "hips"], madeOf: "deadlift" },
  sumo_deadlift: { groups: ["hips", "erectors"], madeOf: "sumo deadlift" },
  romanian_deadlift: { groups: ["hips", "erectors"], madeOf: "romanian deadlift, romanian" },
  stiff_leg_deadlift: { groups: ["hips", "erectors"], madeOf: "stiff_leg deadlift, stiff_leg" },
  rack_pull: {
    groups: ["erectors", "upper_traps"],
    madeOf: "rack_pull, rack_pull deadlift, partial deadlift",
  },
  good_morning: { groups: ["erectors", "hips"], madeOf: "good_morning" },
  back_extension: {
    groups: ["erectors", "hips"],
    madeOf: "back extension, back_extension, back raise, ~lower_back machine",
  },
  superman: { groups: ["erectors"], madeOf: "superman" },
  hip_thrust: {
    groups: ["hips"],
    madeOf: "hip_thrust, hip thrust, hip extension, glute bridge, bridge, pull_through",
  },
  glute_kickback: {
    groups: ["hips"],
    madeOf:
      "glute kickback, leg kickback, single_leg kickback, ~glute machine, hip kickback, standing glute kickback, donkey kickback, frog",
  },
  hip_abduction: { groups: ["hips"], madeOf: "abduction, hip abduction, clamshell" },
  hip_adduction: { groups: ["hips"], madeOf: "adduction, hip adduction" },
  squat: {
    groups: ["hips"],
    madeOf:
      "squat, front squat, goblet squat, hack squat, ~hack, pistol squat, box squat, wall_sit, sissy squat, split squat, bulgarian squat, ~bulgarian, bulgarian split squat, bulgarian split, ~goblet",
  },
  lunge: {
    groups: ["hips"],
    madeOf: "lunge, walking lunge, reverse lunge, lateral lunge, split lunge, walk lunge",
  },
  step_up: { groups: ["hips"], madeOf: "step_up" },
  leg_press: { groups: ["hips"], madeOf: "leg press, leg_press" },
  leg_extension: { groups: ["hips"], madeOf: "leg extension, leg_extension, quad extension" },
  leg_curl: {
    groups: ["hips"],
    madeOf:
      "leg curl, leg_curl, hamstring curl, nordic, nordic curl, ham_raise, glute ham_raise, nordic leg curl, nordic hamstring curl, ~hamstring",
  },
  calf_raise: {
    groups: [],
    madeOf:
      "calf, calf raise, calf press, calf leg press, calf leg_press, calf press leg, calf extension, tibialis, tibialis raise, calf jump, toe raise",
  },
  kettlebell_swing: { groups: ["hips", "erectors"], madeOf: "swing" },
  jump: { groups: ["hips"], madeOf: "jump, box jump, squat jump, lunge jump, jump squat" },
  clean: {
    groups: ["hips", "upper_traps"],
    madeOf:
      "clean, power clean, hang clean, hang power clean, clean press, clean jerk, clean deadlift, clean squat, clean front squat",
  },
  snatch: {
    groups: ["hips", "upper_traps"],
    madeOf: "snatch, power snatch, hang snatch, hang power snatch, snatch squat, snatch balance",
  },
  thruster: { groups: ["hips", "front_delts"], madeOf: "thruster, squat press, wall_ball" },
  sled: { groups: ["hips"], madeOf: "sled, sled push, sled pull, sled drag" },
  leg: { groups: ["hips"], madeOf: "~leg machine" },
} as const satisfies Record<string, MovementFacts>;
