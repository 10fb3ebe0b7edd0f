// How many hard sets does a group get, by plan and by log? And how many pay?
import type { Catalog, Exercise, GroupId, Level } from "@dorsal/content";
import { mondayOf } from "../../journal/calendar.ts";
import { type HardSets, hardSetsOf } from "../../plan/volume/counting.ts";
import { demand, GROUPS, weeklyCap } from "../../plan/volume/demand.ts";
import { addDays } from "../../training/calendar.ts";
import type { PlannedSession } from "../../training/plan.ts";
import type { Goal } from "../../training/profile.ts";
import type { Reading } from "./reading.ts";
import { nextLoadingWeek } from "./weeks-ahead.ts";

export function groupsOf({ groupCredit }: Exercise): readonly (readonly [GroupId, number])[] {
  return GROUPS.flatMap((group) => {
    const credit = groupCredit[group] ?? 0;
    return credit > 0 ? [[group, credit] as const] : [];
  });
}

export function sessionSets({ items }: PlannedSession, catalog: Catalog, level: Level): HardSets {
  return hardSetsOf(items, catalog, level);
}

/** The top of the productive range; of groups that are only capped, the cap. */
export function productiveHigh(group: GroupId, level: Level, goal: Goal): number {
  return demand(level, goal).find((one) => one.group === group)?.range.high ?? weeklyCap(group, level);
}

/** Would the week still keep every cap with so many more sets of the exercise? Each set counts for several groups. */
export function keepsCaps(reading: Reading, exercise: Exercise, moreSets: number): boolean {
  const planned = nextLoadingWeek(reading)?.hardSets;
  return groupsOf(exercise).every(
    ([group, credit]) =>
      (planned?.[group] ?? 0) + moreSets * credit <= weeklyCap(group, reading.profile.level),
  );
}

/** Whole weeks over which done work is averaged: one week alone is chance. Design choice. */
const WEEKS_AVERAGED = 2;
/** Sets with more in reserve are too easy to count. Science 2.1. */
const HARDEST_COUNTED_RIR = { novice: 5, trained: 4 } as const;

/** Hard sets a week of the last whole weeks, wherever they were done. */
export function doneSets({ visits, catalog, profile, today }: Reading, group: GroupId): number {
  const to = mondayOf(today);
  const from = addDays(to, -7 * WEEKS_AVERAGED);
  const most = profile.level === 1 ? HARDEST_COUNTED_RIR.novice : HARDEST_COUNTED_RIR.trained;
  let total = 0;
  for (const [id, exposures] of visits) {
    const exercise = catalog.exercises[id];
    const credit = exercise?.countsAsHardSet ? (exercise.groupCredit[group] ?? 0) : 0;
    if (credit === 0) continue;
    for (const { date, sets } of exposures)
      if (date >= from && date < to) total += credit * sets.filter(({ rir = 0 }) => rir <= most).length;
  }
  return total / WEEKS_AVERAGED;
}
