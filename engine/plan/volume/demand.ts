// How many weekly hard sets does each muscle group want? Ranges by level, modifiers and weights by goal. Source: science 3.2 [D].
import type { GroupId, Level } from "@dorsal/content";
import type { Goal } from "../../training/profile.ts";

/** The groups that volume is planned for; the others have a cap only. */
export const TRAINED_GROUPS = [
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
] as const satisfies readonly GroupId[];

export const CAPPED_GROUPS = [
  "chest",
  "front_delts",
  "triceps",
  "hips",
  "core",
] as const satisfies readonly GroupId[];

export const GROUPS: readonly GroupId[] = [...TRAINED_GROUPS, ...CAPPED_GROUPS];

/** Weekly hard sets; `min` is the minimum effective dose, `low` and `high` bound the productive range. */
export interface SetRange {
  readonly min: number;
  readonly low: number;
  readonly high: number;
  readonly cap: number;
}

/** Science 3.2, fractional hard sets a week by level [D]. */
const RANGE_BY_LEVEL: Readonly<Record<Level, SetRange>> = {
  1: { min: 4, low: 5, high: 9, cap: 12 },
  2: { min: 4, low: 7, high: 12, cap: 16 },
  3: { min: 6, low: 9, high: 16, cap: 20 },
  4: { min: 8, low: 11, high: 20, cap: 25 },
  5: { min: 8, low: 12, high: 24, cap: 30 },
};

/** Science 3.2, share of the range that a group needs [D]. */
const MODIFIER: Readonly<Record<(typeof TRAINED_GROUPS)[number], number>> = {
  lats: 1,
  mid_back: 1,
  rear_delts: 0.8,
  lower_traps: 0.6,
  upper_traps: 0.5,
  external_rotators: 0.4,
  elbow_flexors: 0.7,
  erectors: 0.6,
  grip: 0.5,
  serratus: 0.3,
};

/** Hard sets of one group in one session at most, by level; never scaled. Science 3.2 [D]. */
export const SESSION_CAP: Readonly<Record<Level, number>> = { 1: 6, 2: 8, 3: 10, 4: 11, 5: 11 };

/** Hard sets of a group in a session that ask for 48 h before the next such session. Science 3.11 [D]. */
export const HARD_EXPOSURE = 4;

/** Sum of spine load times sets in one session at most. Science 4.8 [D]. */
export const SPINE_BUDGET: Readonly<Record<Level, number>> = { 1: 12, 2: 12, 3: 18, 4: 24, 5: 24 };

/** Weight of a missing hard set by goal, in the order of TRAINED_GROUPS; design choice, see docs/science.md. */
const WEIGHTS: Readonly<Record<Goal, readonly number[]>> = {
  general: [1, 1, 0.8, 0.8, 0.4, 0.6, 0.4, 0.6, 0.3, 0.5],
  size: [1.2, 1.2, 1, 0.7, 0.6, 0.4, 0.6, 0.5, 0.3, 0.4],
  strength: [1.2, 1.2, 0.6, 0.6, 0.6, 0.4, 0.6, 1, 0.6, 0.3],
  posture: [0.6, 1.2, 1, 1.2, 0.4, 1, 0.2, 0.8, 0.2, 1],
  first_pull_up: [1.5, 1, 0.5, 1, 0.3, 0.4, 1, 0.4, 0.8, 0.4],
};

const TRAINED_FROM_LEVEL = 3; // science 3.2: start at the low edge; trained lifters come with volume behind them, design choice

export interface Demand {
  readonly group: GroupId;
  readonly weight: number;
  readonly range: SetRange;
  /** Where week 1 aims: the low edge; from level 3 a third of the way up the productive range. */
  readonly start: number;
}

/** One demand for each trained group, in the order of TRAINED_GROUPS. */
export function demand(level: Level, goal: Goal): readonly Demand[] {
  return TRAINED_GROUPS.map((group, i) => {
    const range = scaled(RANGE_BY_LEVEL[level], MODIFIER[group]);
    const ahead = level >= TRAINED_FROM_LEVEL ? (range.high - range.low) / 3 : 0;
    return { group, weight: WEIGHTS[goal][i] ?? 0, range, start: range.low + ahead };
  });
}

/** Weekly cap of any group, hard sets. */
export function weeklyCap(group: GroupId, level: Level): number {
  const trained = TRAINED_GROUPS.find((one) => one === group);
  return RANGE_BY_LEVEL[level].cap * (trained ? MODIFIER[trained] : 1);
}

function scaled(range: SetRange, by: number): SetRange {
  return { min: range.min * by, low: range.low * by, high: range.high * by, cap: range.cap * by };
}
