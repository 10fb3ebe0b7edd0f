// What do the sets add up to? Weekly hard sets of each muscle group, beside the range that pays best.
import type { GroupId } from "@dorsal/content";
import { demand, type Plan, type PlannedWeek, weeklyCap } from "@dorsal/engine";
import { amount, groupName } from "@dorsal/words";
import { type Column, heading, row } from "./page.ts";

export function ledgerText(plan: Plan): readonly string[] {
  const columns: readonly Column[] = [
    { width: 20 },
    ...plan.weeks.map((): Column => ({ width: 5, align: "right" })),
    { width: 12, align: "right" },
  ];
  const groups = Object.keys(plan.weeks[0]?.hardSets ?? {}) as readonly GroupId[];
  const titles = ["", ...plan.weeks.map(weekTitle), "useful"];
  return [
    heading("Hard sets a week"),
    row(titles, columns),
    ...groups.map((group) => {
      const sets = plan.weeks.map((week) => amount(Math.round(week.hardSets[group] * 10) / 10));
      return row([groupName(group), ...sets, usefulText(plan, group)], columns);
    }),
    row(["Pull to push", ...plan.weeks.map(({ pullToPush }) => ratioText(pullToPush)), "1 or more"], columns),
    ...(plan.weeks.some(({ deload }) => deload) ? ["* lighter week"] : []),
  ];
}

function weekTitle(week: PlannedWeek): string {
  return `w${week.number}${week.deload ? "*" : ""}`;
}

function usefulText({ profile }: Plan, group: GroupId): string {
  const ranged = demand(profile.level, profile.goal).find((each) => each.group === group);
  if (!ranged) return `up to ${amount(weeklyCap(group, profile.level))}`;
  return `${amount(ranged.range.low)}-${amount(ranged.range.high)}`;
}

function ratioText(ratio: number | null): string {
  return ratio === null ? "-" : amount(Math.round(ratio * 10) / 10);
}
