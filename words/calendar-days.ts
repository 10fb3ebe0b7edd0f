// How is a calendar day written? "23 November", with the year where it matters; never through a time zone.

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "2026-11-23" as "23 November". */
export function dayText(date: string): string {
  const [, month = 1, day = 1] = date.split("-").map(Number);
  return `${day} ${MONTHS[month - 1]}`;
}

export function dayWithYear(date: string): string {
  return `${dayText(date)} ${date.slice(0, 4)}`;
}
