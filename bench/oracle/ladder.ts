// Which exercises lead to a first pull-up? Their sets pay the goal term.
import type { Exercise } from "@dorsal/content";

const LADDER = [
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

export function isOnLadder({ id }: Exercise): boolean {
  return LADDER.includes(id);
}
