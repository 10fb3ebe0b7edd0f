// How do other apps write when a workout was? From the instants of a history, on the lifter's own clock.

/** "2021-07-07 17:05:17"; a day without a clock becomes midnight. */
export function clockText(instant: string): string {
  return instant.length === 10 ? `${instant} 00:00:00` : `${instant.slice(0, 10)} ${instant.slice(11, 19)}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "7 Jul 2021, 17:05". */
export function namedMonthText(instant: string): string {
  const [year = "", month = "", day = ""] = instant.slice(0, 10).split("-");
  const clock = instant.length === 10 ? "00:00" : instant.slice(11, 16);
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}, ${clock}`;
}

/** Seconds from one instant to another on the same clock; null where a day has no clock. */
export function secondsBetween(from: string, to: string | undefined): number | null {
  if (to === undefined || from.length === 10 || to.length === 10) return null;
  const seconds = (Date.parse(inUtc(to)) - Date.parse(inUtc(from))) / 1000;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

/** A clock without an offset is read as if it were UTC: differences stay right on one clock. */
export function inUtc(instant: string): string {
  return /(Z|[+-]\d{2}:\d{2})$/.test(instant.slice(10)) ? instant : `${instant}Z`;
}
