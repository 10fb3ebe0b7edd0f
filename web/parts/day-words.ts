// How is a calendar day said? "Saturday 21 November", "today", "on Monday".
import { addDays } from "@dorsal/engine";

// Made once: making one costs as much as a hundred uses.
const LONG = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});
const SHORT = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

export function longDay(date: string): string {
  return LONG.format(Date.parse(date)).replace(",", "");
}

/** "16 Nov". */
export function shortDay(date: string): string {
  return SHORT.format(Date.parse(date));
}

/** "today", "tomorrow", "on Thursday", "on 3 December". */
export function whenWords(date: string, today: string): string {
  if (date === today) return "today";
  if (date === addDays(today, 1)) return "tomorrow";
  if (date > today && date <= addDays(today, 6)) return `on ${longDay(date).split(" ")[0]}`;
  return `on ${longDay(date).split(" ").slice(1).join(" ")}`;
}
