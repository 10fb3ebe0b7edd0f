// Which day is it, and how far away? Calendar days as ISO strings; no clock, no time zone.
import { WEEKDAYS, type Weekday } from "./profile.ts";

const MS_PER_DAY = 86_400_000;

/** Whole days since 1970-01-01 of an ISO day ("2026-11-23"). */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY);
}

export function addDays(date: string, days: number): string {
  return new Date((dayNumber(date) + days) * MS_PER_DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(date: string): Weekday {
  // 1970-01-01 was a Thursday, index 3 counted from Monday.
  const index = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? "mon";
}

/** The first Monday after `today`. */
export function nextMonday(today: string): string {
  const sinceMonday = WEEKDAYS.indexOf(weekdayOf(today));
  return addDays(today, 7 - sinceMonday);
}

/** True for a real day written YYYY-MM-DD. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text;
}

/** Days that can be planned for: four digits of a year hold what follows, and a reader sees a slip in others. Design choice. */
export const PLANNED_DAYS = { first: "1970-01-01", last: "2099-12-31" } as const;

/** True for a real day that a plan, or anything told of it, may lie around. */
export function isPlannedDay(text: string): boolean {
  return isCalendarDay(text) && text >= PLANNED_DAYS.first && text <= PLANNED_DAYS.last;
}

/** The date of a weekday within the seven days from `weekStart`. */
export function dateInWeek(weekStart: string, day: Weekday): string {
  const offset = WEEKDAYS.indexOf(day) - WEEKDAYS.indexOf(weekdayOf(weekStart));
  return addDays(weekStart, (offset + 7) % 7);
}
