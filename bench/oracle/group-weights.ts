// How much does a missing hard set of a group matter to a goal? The weights of docs/science.md (design choice).
import type { TRAINED_GROUPS } from "@dorsal/checks";
import type { GroupId } from "@dorsal/content";
import type { Goal } from "@dorsal/engine";

/** The order of the columns below. */
const COLUMNS = [
  "lats",
  "mid_back",
  "rear_delts",
  "lower_traps",
  "upper_traps",
  "external_rotators",
  "elbow_flexors",
  "erectors",
  "grip",
  "serratus",
] as const satisfies readonly (typeof TRAINED_GROUPS)[number][];

const WEIGHTS: Readonly<Record<Goal, readonly number[]>> = {
  general: [1, 1, 0.8, 0.8, 0.4, 0.6, 0.4, 0.6, 0.3, 0.5],
  size: [1.2, 1.2, 1, 0.7, 0.6, 0.4, 0.6, 0.5, 0.3, 0.4],
  strength: [1.2, 1.2, 0.6, 0.6, 0.6, 0.4, 0.6, 1, 0.6, 0.3],
  posture: [0.6, 1.2, 1, 1.2, 0.4, 1, 0.2, 0.8, 0.2, 1],
  first_pull_up: [1.5, 1, 0.5, 1, 0.3, 0.4, 1, 0.4, 0.8, 0.4],
};

export interface WeightedGroup {
  readonly group: GroupId;
  readonly weight: number;
}

export function weightedGroups(goal: Goal): readonly WeightedGroup[] {
  return COLUMNS.map((group, column) => ({ group, weight: WEIGHTS[goal][column] ?? 0 }));
}
