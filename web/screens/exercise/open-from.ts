// From which day on can the plan still change? Today, unless today's session was begun: what was begun stays.
import { addDays, type DueSession } from "@dorsal/engine";

export function openFrom(due: readonly DueSession[], today: string): string {
  const isBegun = due.some(({ plannedDate, status }) => plannedDate === today && status !== "due");
  return isBegun ? addDays(today, 1) : today;
}
