// Which week of the plan can still be changed as a whole, and is a lighter one near?
import { mondayOf } from "../../journal/calendar.ts";
import { addDays } from "../../training/calendar.ts";
import type { PlannedWeek } from "../../training/plan.ts";
import type { HandEdit } from "../../training/plan-change.ts";
import type { Reading } from "./reading.ts";

/** The first whole week that is no deload: what a change of sets speaks of. */
export function nextLoadingWeek(reading: Reading): PlannedWeek | null {
  return wholeWeeks(reading).find(({ deload }) => !deload) ?? null;
}

/** None of their sessions today or begun. */
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

/** What a lighter week could be, the next first; none where one is near, nor past the next that the plan has anyway. */
export function lighterWeeks(reading: Reading): readonly HandEdit[] {
  if (isDeloadNear(reading)) return [];
  const weeks = wholeWeeks(reading);
  const planned = weeks.findIndex(({ deload }) => deload);
  return weeks
    .slice(0, planned === -1 ? weeks.length : planned)
    .map(({ number }) => ({ kind: "deload_week", week: number }));
}
