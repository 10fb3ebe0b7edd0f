// Which day is it for the lifter? An instant carries its own offset; its first ten characters are the calendar day.
import { addDays, weekdayOf } from "../training/calendar.ts";
import { WEEKDAYS } from "../training/profile.ts";

/** The calendar day on which something happened, where it happened. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

/** The Monday on or before the day: weeks run from Monday to Sunday (ISO 8601). */
export function mondayOf(date: string): string {
  return addDays(date, -WEEKDAYS.indexOf(weekdayOf(date)));
}

export function compareInstants(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}

export function minutesBetween(from: string, to: string): number {
  return Math.round(compareInstants(to, from) / 60_000);
}

/** By what the lifter's clock showed, wherever that was; a day without a clock comes before its hours. */
export function compareClocks(a: string, b: string): number {
  const [one, other] = [a.slice(0, 19), b.slice(0, 19)];
  return one < other ? -1 : one > other ? 1 : 0;
}
