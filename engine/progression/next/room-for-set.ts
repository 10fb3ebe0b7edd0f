// May the coach add a set before a big step? Only where the plan's week keeps every group that the exercise trains in its
// range: else the coach would ask for sets that the weekly review then takes away again.
import type { Exercise } from "@dorsal/content";
import { demand, GROUPS, weeklyCap } from "../../plan/volume/demand.ts";
import type { PlannedWeek } from "../../training/plan.ts";
import type { Profile } from "../../training/profile.ts";

/** By the sets planned; what another exercise of the same groups was given on top is not seen. */
export function hasRoomForSet(
  { groupCredit, countsAsHardSet }: Exercise,
  { hardSets }: Pick<PlannedWeek, "hardSets">,
  { level, goal }: Pick<Profile, "level" | "goal">,
): boolean {
  if (!countsAsHardSet) return true;
  const wanted = demand(level, goal);
  return GROUPS.every((group) => {
    const credit = groupCredit[group] ?? 0;
    const high = wanted.find((one) => one.group === group)?.range.high ?? weeklyCap(group, level);
    return credit === 0 || hardSets[group] + credit <= high;
  });
}
