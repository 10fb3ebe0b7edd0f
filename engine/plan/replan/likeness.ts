// How much can one exercise stand in for another? The same movement first, then the credit that both give to the same groups.
import type { Exercise, GroupId } from "@dorsal/content";

const SAME_PATTERN = 1; // as much as a whole set for the same group, design choice
const SKILL_STEP = 0.25; // for each step of skill between them, design choice

export function likeness(a: Exercise, b: Exercise): number {
  const shared = creditedGroups(a).reduce(
    (sum, group) => sum + Math.min(creditOf(a, group), creditOf(b, group)),
    0,
  );
  return (a.pattern === b.pattern ? SAME_PATTERN : 0) + shared - Math.abs(a.skill - b.skill) * SKILL_STEP;
}

/** Planning groups that both train, the most credited first. */
export function sharedGroups(a: Exercise, b: Exercise): readonly GroupId[] {
  return creditedGroups(a)
    .filter((group) => creditOf(b, group) > 0)
    .sort((x, y) => creditOf(b, y) - creditOf(b, x));
}

function creditedGroups({ groupCredit }: Exercise): readonly GroupId[] {
  return Object.keys(groupCredit) as GroupId[];
}

function creditOf({ groupCredit }: Exercise, group: GroupId): number {
  return groupCredit[group] ?? 0;
}
