// How many hard sets did it come to? Counted from items and catalogue alone.
// Rule: only `items` whose exercise counts as a hard set, with RIR absent or <= 4 (<= 5 at level 1);
// a drop-set item's last set counts 2; a group is credited with its largest member's credit; nothing is rounded.
// Warm-up and cool-down count nothing. Science 2.1 and 3.12 (design choices).
import type { Exercise, GroupId } from "@dorsal/content";
import type { PlanItem } from "@dorsal/engine";

export const TRAINED_GROUPS = [
  "lats",
  "mid_back",
  "lower_traps",
  "upper_traps",
  "rear_delts",
  "external_rotators",
  "elbow_flexors",
  "erectors",
  "grip",
  "serratus",
] as const satisfies readonly GroupId[];

/** Groups that have a ceiling but no floor: they are trained elsewhere. */
export const CAP_ONLY_GROUPS = [
  "chest",
  "front_delts",
  "triceps",
  "hips",
  "core",
] as const satisfies readonly GroupId[];

export const ALL_GROUPS: readonly GroupId[] = [...TRAINED_GROUPS, ...CAP_ONLY_GROUPS];

/** Comparisons of sums of quarter sets with scaled limits; far below a quarter set. */
export const EPSILON = 1e-9;

export type SetsByGroup = Record<GroupId, number>;

export function countedSets(item: PlanItem, exercise: Exercise, level: number): number {
  const easiest = level === 1 ? 5 : 4;
  if (!exercise.countsAsHardSet || (item.rir ?? 0) > easiest) return 0;
  return item.sets + ((item.drops ?? 0) > 0 ? 1 : 0);
}

export function noSets(): SetsByGroup {
  return Object.fromEntries(ALL_GROUPS.map((group) => [group, 0])) as SetsByGroup;
}

export function creditSets(
  counted: readonly { readonly hardSets: number; readonly exercise: Exercise }[],
): SetsByGroup {
  const sum = noSets();
  for (const { hardSets, exercise } of counted)
    for (const group of ALL_GROUPS) sum[group] += hardSets * (exercise.groupCredit[group] ?? 0);
  return sum;
}

/** Mid-back credit to pressing sets, unrounded; null where nothing is pressed. */
export function pullToPush(sets: SetsByGroup, pushSetsElsewhere: number): number | null {
  const pushes = sets.chest + pushSetsElsewhere;
  return pushes > 0 ? sets.mid_back / pushes : null;
}
