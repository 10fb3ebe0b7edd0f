// Which week of the plan can still be changed as a whole, and is a lighter one near?
import { mondayOf } from "../../journal/calendar.ts";
import { addDays } from "../../training/calendar.ts";
import type { PlannedWeek } from "../../training/plan.ts";
import type { PlanChange } from "../../training/plan-change.ts";
import type { Reading } from "./reading.ts";

/** The first whole week ahead, none of its sessions today or begun; null where the plan holds none. */
export function nextWholeWeek(reading: Reading): PlannedWeek | null {
  return wholeWeeks(reading)[0] ?? null;
}

/** The first whole week that is no deload: what a change of sets speaks of. */
export function nextLoadingWeek(reading: Reading): PlannedWeek | null {
  return wholeWeeks(reading).find(({ deload }) => !deload) ?? null;
}

function wholeWeeks({ state, due, today }: Reading): readonly PlannedWeek[] {
  const begun = new Set(
    due.filter(({ status, date }) => status !== "due" || date <= today).map(({ week }) => week),
  );
  return (state.plan?.plan.weeks ?? []).filter(({ number }) => !begun.has(number));
}

/** This week or within the next seven days. */
export function isDeloadNear({ due, today }: Reading): boolean {
  const [from, to] = [mondayOf(today), addDays(today, 7)];
  return due.some(({ deload, date }) => deload && date >= from && date <= to);
}

/** Null where a lighter week is near, or no week is left to become one. */
export function deloadWeek(reading: Reading): PlanChange | null {
  const week = nextWholeWeek(reading);
  return week === null || week.deload || isDeloadNear(reading)
    ? null
    : { kind: "deload_week", week: week.number };
}
