// Which visits tell what the lifter can do? Not those of lighter weeks. But back from a break whatever was lifted since
// tells, be it in a lighter week: the loads from before the break are no measure until they are lifted again.
import { daysBetween } from "../../training/calendar.ts";

interface Dated {
  readonly date: string;
  readonly deload?: boolean;
}

/** Days between two visits that are a break. Science 4.6. */
const BREAK_DAYS = 14;
/** Visits after a break that are still the way back. Design choice: 5 % each make good the loss of eight weeks off. */
const VISITS_BACK = 5;

/** Visits that are read: what is older says nothing about today, and ten years of them would cost time. Design choice. */
export const READ_VISITS = 24;

/** The last of them; both oldest first. */
export function tellingVisits<V extends Dated>(all: readonly V[]): readonly V[] {
  const visits = all.slice(-READ_VISITS);
  if (!visits.some(({ deload }) => deload)) return visits;
  const back = returnedAt(visits, READ_VISITS);
  return visits.filter(({ deload }, i) => !deload || (back !== null && i >= back && i < back + VISITS_BACK));
}

/** Is today, or was one of the last visits, the first one after a break? */
export function isOnTheWayBack(visits: readonly Dated[], today: string): boolean {
  const last = visits.at(-1);
  if (last === undefined) return false;
  return daysBetween(last.date, today) > BREAK_DAYS || returnedAt(visits, VISITS_BACK) !== null;
}

/** Place of the first visit after the last break, among the last so many visits; null where there was none. */
function returnedAt(visits: readonly Dated[], among: number): number | null {
  for (let i = visits.length - 1; i > 0 && i >= visits.length - among; i--) {
    const [before, after] = [visits[i - 1], visits[i]];
    if (before !== undefined && after !== undefined && daysBetween(before.date, after.date) > BREAK_DAYS)
      return i;
  }
  return null;
}
