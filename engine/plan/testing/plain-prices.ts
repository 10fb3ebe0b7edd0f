// What does one set of an exercise cost this lifter, whatever the week? Cautions and difficulty by the definition, a second time.
import type { Profile } from "../../training/profile.ts";
import type { Candidate } from "../candidates/candidates.ts";

export const LADDER = [
  "scapular_pull_up",
  "foot_assisted_pull_up",
  "assisted_pull_up_machine",
  "band_assisted_pull_up",
  "negative_pull_up",
  "flexed_arm_hang",
  "chin_up",
  "neutral_pull_up",
  "pull_up",
];
const PLAIN_PULL_UPS = [
  "chin_up",
  "neutral_pull_up",
  "pull_up",
  "towel_pull_up",
  "suspension_pull_up",
  "archer_pull_up",
];
const HOME_MADE = ["backpack", "door", "household_weights", "table", "towel"];
const WEIGHTS = ["dumbbell", "kettlebell", "barbell", "cable", "row_machine", "pulldown_machine"];
const KIND_TO_SHOULDERS = ["neutral", "rotating", "rope", "v"];

export function cautionPrice({ exercise, cautions }: Candidate, profile: Profile): number {
  const unkind =
    profile.contraindications.includes("shoulder_pain") &&
    exercise.grips.length > 0 &&
    !exercise.grips.some((grip) => KIND_TO_SHOULDERS.includes(grip.split("_")[0] ?? ""));
  return (cautions.length > 0 ? 0.3 : 0) + (unkind ? 0.3 : 0);
}

export function difficultyPrice({ exercise, kit }: Candidate, profile: Profile): number {
  const { level, goal, maxPullUps = 0, equipment } = profile;
  const towardsPullUp = goal === "first_pull_up";
  const grows = ["external", "bodyweight_plus", "distance"].includes(exercise.loadType);
  const outgrown = !grows && exercise.level <= level - 2;
  const tooHard = exercise.skill > level && !(towardsPullUp && LADDER.includes(exercise.id));
  const bands = kit.includes("band");
  const homeMade = kit.some((thing) => HOME_MADE.includes(thing));
  const tooEasy = !towardsPullUp && maxPullUps >= 12 && PLAIN_PULL_UPS.includes(exercise.id);
  const troubles = [
    outgrown || tooHard,
    bands || ["band", "time"].includes(exercise.loadType),
    homeMade,
    (homeMade || bands) && equipment.some((thing) => WEIGHTS.includes(thing)),
    tooEasy,
    tooEasy,
    exercise.pattern === "vertical_push",
  ];
  return 0.1 * troubles.filter(Boolean).length;
}
