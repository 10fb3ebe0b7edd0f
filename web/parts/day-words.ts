// How is a calendar day said? "Saturday 21 November", "today", "on Monday".
import { addDays } from "@dorsal/engine";

const LONG: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" };
const SHORT: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", timeZone: "UTC" };

export function longDay(date: string): string {
  return new Date(Date.parse(date)).toLocaleDateString("en-GB", LONG).replace(",", "");
}

/** "16 Nov". */
export function shortDay(date: string): string {
  return new Date(Date.parse(date)).toLocaleDateString("en-GB", SHORT);
}

/** "today", "tomorrow", "on Thursday", "on 3 December". */
export function whenWords(date: string, today: string): string {
  if (date === today) return "today";
  if (date === addDays(today, 1)) return "tomorrow";
  if (date > today && date <= addDays(today, 6)) return `on ${longDay(date).split(" ")[0]}`;
  return `on ${longDay(date).split(" ").slice(1).join(" ")}`;
}
