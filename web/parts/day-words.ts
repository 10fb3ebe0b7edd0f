// How is a calendar day said? "Saturday 21 November", "today", "on Monday".
import { addDays } from "@dorsal/engine";

const LONG = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
const SHORT = { day: "numeric", month: "short", timeZone: "UTC" } as const;

// Making one costs as much as a hundred uses: each is made once, and not before a day is said.
let long: Intl.DateTimeFormat | undefined;
let short: Intl.DateTimeFormat | undefined;

export function longDay(date: string): string {
  long ??= new Intl.DateTimeFormat("en-GB", LONG);
  return long.format(Date.parse(date)).replace(",", "");
}

/** "16 Nov". */
export function shortDay(date: string): string {
  short ??= new Intl.DateTimeFormat("en-GB", SHORT);
  return short.format(Date.parse(date));
}

/** "today", "tomorrow", "on Thursday", "on 3 December". */
export function whenWords(date: string, today: string): string {
  if (date === today) return "today";
  if (date === addDays(today, 1)) return "tomorrow";
  if (date > today && date <= addDays(today, 6)) return `on ${longDay(date).split(" ")[0]}`;
  return `on ${longDay(date).split(" ").slice(1).join(" ")}`;
}
