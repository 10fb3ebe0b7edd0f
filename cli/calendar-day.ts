// Which day is meant? A day on a command line, or a sentence that shows how one is written.
import { isCalendarDay, isPlannedDay, PLANNED_DAYS } from "@dorsal/engine";
import { InvalidArgumentError } from "commander";

export function calendarDay(value: string): string {
  if (!isCalendarDay(value)) throw new InvalidArgumentError("A day looks like 2026-11-23.");
  if (!isPlannedDay(value)) {
    throw new InvalidArgumentError(`Days go from ${PLANNED_DAYS.first} to ${PLANNED_DAYS.last}.`);
  }
  return value;
}
