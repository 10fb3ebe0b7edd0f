// Which stages lead to the first pull-up and beyond, and what opens the next one? Science 3.13: dead hang 30 s, scapular
// pull-up 8, assisted 8 with two in reserve, negatives 5 x 5 s, the first one, then 3, 5, 8 and load on the belt.
import type { Gate } from "./gate.ts";

export const ROAD_STAGES = [
  "dead_hang",
  "scapular",
  "assisted",
  "negatives",
  "first",
  "three",
  "five",
  "eight",
  "weighted",
] as const;
export type RoadStageId = (typeof ROAD_STAGES)[number];

/** Free pull-ups count in every grip: a grip is a choice of comfort. */
export const FREE_PULL_UPS = ["pull_up", "neutral_pull_up", "chin_up"] as const;
/** More than a free pull-up: whoever does it has done the free one as well. */
const HARDER_PULL_UPS = [
  "weighted_pull_up",
  "towel_pull_up",
  "suspension_pull_up",
  "archer_pull_up",
] as const;
export const ASSISTED_PULL_UPS = [
  "assisted_pull_up_machine",
  "band_assisted_pull_up",
  "foot_assisted_pull_up",
] as const;
export const NEGATIVE = "negative_pull_up";

export interface StageRule {
  readonly gate: Gate;
  /** Trained on this stage, the most telling first. */
  readonly exercises: readonly string[];
  /** Sets of these open the gate as well. */
  readonly alsoShownBy: readonly string[];
}

const pullUps = (reps: number): StageRule => ({
  gate: { kind: "reps", reps },
  exercises: FREE_PULL_UPS,
  alsoShownBy: HARDER_PULL_UPS,
});

/** Numbers: science 3.13. Shares of body mass: design choice, see `gate.ts`. */
export const STAGE_RULES: Readonly<Record<RoadStageId, StageRule>> = {
  dead_hang: { gate: { kind: "hold", seconds: 30 }, exercises: ["dead_hang"], alsoShownBy: [] },
  scapular: { gate: { kind: "reps", reps: 8 }, exercises: ["scapular_pull_up"], alsoShownBy: [] },
  assisted: {
    gate: { kind: "assisted", reps: 8, rir: 2, mostHelp: 0.4 },
    exercises: ASSISTED_PULL_UPS,
    alsoShownBy: [],
  },
  negatives: {
    gate: { kind: "negatives", reps: 5, secondsEach: 5 },
    exercises: [NEGATIVE],
    alsoShownBy: [],
  },
  first: pullUps(1),
  three: pullUps(3),
  five: pullUps(5),
  eight: pullUps(8),
  weighted: {
    gate: { kind: "weighted", reps: 5, rir: 2, leastAdded: 0.1 },
    exercises: ["weighted_pull_up"],
    alsoShownBy: [],
  },
};

/** Stages whose gate is a number of free pull-ups, which a test in the profile opens too. */
export function pullUpsOf(stage: RoadStageId): number | null {
  const { gate, exercises } = STAGE_RULES[stage];
  return gate.kind === "reps" && exercises === FREE_PULL_UPS ? gate.reps : null;
}
