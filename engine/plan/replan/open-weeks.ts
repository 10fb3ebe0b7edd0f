// What of a plan is still open? What lies before the day of the change, and what was begun, stands; the rest may change.
import { addDays, daysBetween, weekdayOf } from "../../training/calendar.ts";
import type { Plan, PlannedSession } from "../../training/plan.ts";
import type { Weekday } from "../../training/profile.ts";

export interface Slot {
  readonly day: Weekday;
  readonly date: string;
  /** The session as it stood on this date. */
  readonly old: PlannedSession | null;
  /** True where it stands as it is: past, or begun. */
  readonly fixed: boolean;
}

export interface OpenWeek {
  readonly number: number;
  readonly slots: readonly Slot[];
}

export interface Opening {
  readonly plan: Plan;
  readonly fromDate: string;
  /** Dates in the plan of sessions that were begun. */
  readonly done: ReadonlySet<string>;
  /** Training days and number of weeks from now on. */
  readonly days: readonly Weekday[];
  readonly weeks: number;
}

/** From the first week that has something open to the last; empty where the plan is over. */
export function openWeeks(opening: Opening): readonly OpenWeek[] {
  const first = Math.max(0, Math.floor(daysBetween(opening.plan.profile.startDate, opening.fromDate) / 7));
  const numbers = Array.from({ length: Math.max(0, opening.weeks - first) }, (_, i) => first + i + 1);
  const weeks = numbers.map((number) => ({ number, slots: slotsOf(number, opening) }));
  const seam = weeks.findIndex(({ slots }) => slots.some((slot) => !slot.fixed));
  return seam < 0 ? [] : weeks.slice(seam);
}

function slotsOf(number: number, { plan, fromDate, done, days }: Opening): readonly Slot[] {
  const start = addDays(plan.profile.startDate, 7 * (number - 1));
  const sessions = plan.weeks[number - 1]?.sessions ?? [];
  return [0, 1, 2, 3, 4, 5, 6].flatMap((ahead): readonly Slot[] => {
    const date = addDays(start, ahead);
    const day = weekdayOf(date);
    const old = sessions.find((session) => session.date === date) ?? null;
    const fixed = old !== null && (date < fromDate || done.has(date));
    return fixed || (date >= fromDate && days.includes(day)) ? [{ day, date, old, fixed }] : [];
  });
}
