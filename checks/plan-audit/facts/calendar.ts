// Which date is it? Calendar days as ISO text, computed in UTC from the text alone: no clock.
import type { Weekday } from "@dorsal/engine";

const DAY_MS = 86_400_000;
const FROM_SUNDAY: readonly Weekday[] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export function weekdayOf(date: string): Weekday {
  return FROM_SUNDAY[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "sun";
}

export function areAdjacent(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) === DAY_MS;
}
