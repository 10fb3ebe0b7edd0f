// Which day is it for the lifter? Calendar days are "2026-11-21"; an instant carries its own offset.

const DAY_MS = 86_400_000;
const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The calendar day on which something happened, where it happened. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The Monday on or before the day: weeks run from Monday to Sunday (ISO 8601). */
export function mondayOf(date: string): string {
  const sinceMonday = (new Date(Date.parse(date)).getUTCDay() + 6) % 7;
  return addDays(date, -sinceMonday);
}

/** True for a day that exists: "2026-02-30" does not. */
export function isCalendarDay(text: string): boolean {
  return CALENDAR_DAY.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}

export function compareInstants(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}

export function minutesBetween(from: string, to: string): number {
  return Math.round(compareInstants(to, from) / 60_000);
}
