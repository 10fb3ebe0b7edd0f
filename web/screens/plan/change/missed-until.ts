// How many sessions in a row pass without a visit until a day?
import type { DueSession } from "@dorsal/engine";

/** After the last visit and before the day; `due` by date. */
export function missedUntil(due: readonly DueSession[], date: string): number {
  const visited = due.findLast(({ status }) => status !== "due")?.date ?? "";
  return due.filter((session) => session.status === "due" && session.date > visited && session.date < date)
    .length;
}
