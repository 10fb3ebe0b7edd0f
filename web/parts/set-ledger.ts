// What did the week give each muscle group, against what it can use? The rows of the ledger and the heat of the map.
import type { Catalog, GroupId, Level, MuscleId } from "@dorsal/content";
import { demand, type Goal, type SetRange, weeklyCap } from "@dorsal/engine";
import { type Heat, heatInRange, heatOfShare } from "./muscle-heat.ts";

export type { SetRange };

export interface LedgerRow {
  readonly group: GroupId;
  /** Fractional hard sets in the week. */
  readonly sets: number;
  /** Null for groups that have a cap only. */
  readonly range: SetRange | null;
  readonly cap: number;
}

/** Rows in the order of the demand, then the capped groups that got something. */
export function ledger(
  hardSets: Readonly<Partial<Record<GroupId, number>>>,
  { level, goal }: { readonly level: Level; readonly goal: Goal },
): readonly LedgerRow[] {
  const ranged = demand(level, goal).map(({ group, range }) => ({
    group,
    sets: hardSets[group] ?? 0,
    range,
    cap: range.cap,
  }));
  const named = new Set<string>(ranged.map(({ group }) => group));
  const capped = (Object.entries(hardSets) as [GroupId, number][])
    .filter(([group, sets]) => !named.has(group) && sets > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, sets]) => ({ group, sets, range: null, cap: weeklyCap(group, level) }));
  return [...ranged, ...capped];
}

/** Where only a cap is known, by the share of it. */
export function heatOfRow({ sets, range, cap }: Omit<LedgerRow, "group">): Heat {
  return range === null ? heatOfShare(sets / cap) : heatInRange(sets, range);
}

/** Each muscle as hot as its group. */
export function heatOfLedger(rows: readonly LedgerRow[], groups: Catalog["groups"]) {
  const heat: Partial<Record<MuscleId, Heat>> = {};
  for (const { group, sets, range, cap } of rows) {
    const warmth = heatOfRow({ sets, range, cap });
    for (const muscle of groups[group]) heat[muscle] = warmth;
  }
  return heat;
}

export function overTheCap(rows: readonly LedgerRow[], groups: Catalog["groups"]): readonly MuscleId[] {
  return rows.filter(({ sets, cap }) => sets > cap).flatMap(({ group }) => groups[group]);
}
