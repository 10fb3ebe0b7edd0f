// How many hard sets is that? Fractional sets by muscle group: 1 direct, 0.5 indirect and expert steps between (Pelland 2025, science 3.1).
import type { Catalog, GroupId, Level } from "@dorsal/content";
import type { PlanItem, PlannedSession } from "../../training/plan.ts";
import { GROUPS } from "./demand.ts";

const HARDEST_COUNTED_RIR = 4; // science 2.1 [D]: easier sets do not count
const HARDEST_COUNTED_RIR_NOVICE = 5;

export type HardSets = Readonly<Record<GroupId, number>>;

export function countsAsHard(item: PlanItem, catalog: Catalog, level: Level): boolean {
  if (!catalog.exercises[item.exercise]?.countsAsHardSet) return false;
  const limit = level === 1 ? HARDEST_COUNTED_RIR_NOVICE : HARDEST_COUNTED_RIR;
  return item.rir === undefined || item.rir <= limit;
}

/** Sets of an item as volume: the last set of a drop-set item counts two (science 3.12 [D]). */
export function countedSets(item: PlanItem): number {
  return item.sets + ((item.drops ?? 0) > 0 ? 1 : 0);
}

export function hardSetsOf(items: readonly PlanItem[], catalog: Catalog, level: Level): HardSets {
  const total = noSets();
  for (const item of items) {
    if (!countsAsHard(item, catalog, level)) continue;
    const credit = catalog.exercises[item.exercise]?.groupCredit ?? {};
    for (const group of GROUPS) total[group] += (credit[group] ?? 0) * countedSets(item);
  }
  return total;
}

export function weeklyHardSets(
  sessions: readonly Pick<PlannedSession, "items">[],
  catalog: Catalog,
  level: Level,
): HardSets {
  return hardSetsOf(
    sessions.flatMap((session) => session.items),
    catalog,
    level,
  );
}

/** Mid-back sets to pressing sets, half up at two decimals; null where nothing is pressed. */
export function pullToPush(hardSets: HardSets, pushSetsElsewhere: number): number | null {
  const pushes = hardSets.chest + pushSetsElsewhere;
  return pushes > 0 ? Math.floor((hardSets.mid_back / pushes) * 100 + 0.5) / 100 : null;
}

function noSets(): Record<GroupId, number> {
  const none: Partial<Record<GroupId, number>> = {};
  for (const group of GROUPS) none[group] = 0;
  return none as Record<GroupId, number>;
}
