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

/** Both oldest first. */
export function tellingVisits<V extends Dated>(visits: readonly V[]): readonly V[] {
  if (!visits.some(({ deload }) => deload)) return visits;
  const back = returnedAt(visits);
  return visits.filter(({ deload }, i) => !deload || (back !== null && i >= back && i < back + VISITS_BACK));
}

/** Is today, or was one of the last visits, the first one after a break? */
export function isOnTheWayBack(visits: readonly Dated[], today: string): boolean {
  const last = visits.at(-1);
  if (last !== undefined && daysBetween(last.date, today) > BREAK_DAYS) return true;
  const back = returnedAt(visits);
  return back !== null && visits.length - back <= VISITS_BACK;
}

/** Place of the first visit after the last break; null where there was none. */
function returnedAt(visits: readonly Dated[]): number | null {
  for (let i = visits.length - 1; i > 0; i--) {
    const [before, after] = [visits[i - 1], visits[i]];
    if (before !== undefined && after !== undefined && daysBetween(before.date, after.date) > BREAK_DAYS)
      return i;
  }
  return null;
}
