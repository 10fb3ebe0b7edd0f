// Is nothing left to train of a plan?
import type { DueSession } from "@dorsal/engine";

/** Every session is done, or its day has passed. */
export function isPlanOver(due: readonly DueSession[], today: string): boolean {
  return (
    due.length > 0 && due.every(({ status, date }) => status === "done" || (status === "due" && date < today))
  );
}
