// Is 05/06/18 the fifth of June or the sixth of May? A number above twelve settles it for the whole file; else the order in
// which the dates follow each other, for a log is kept day after day.
import { writtenInstant } from "../values/dates.ts";

/** True for day/month, false for month/day, null where this date could be both; "other" where it is neither. */
export function orderOf(written: string): boolean | null | "other" {
  const found = /^\s*(\d{1,2})([/.-])(\d{1,2})[/.-](?:\d{4}|\d{2})(?:[\s,T].*)?$/.exec(written);
  if (!found) return "other";
  const [, first, mark, second] = found;
  // Nobody who writes dots puts the month first.
  if (mark === "." || Number(first) > 12) return true;
  return Number(second) > 12 ? false : null;
}

/** For dates of which each could be both; null where even their sequence does not tell. */
export function orderBySequence(dates: readonly string[]): boolean | null {
  const dayFirst = stepsBack(dates, true);
  const monthFirst = stepsBack(dates, false);
  return dayFirst === monthFirst ? null : dayFirst < monthFirst;
}

/** Steps against the file's direction, oldest or newest first. */
function stepsBack(dates: readonly string[], dayFirst: boolean): number {
  const days = dates.map((date) => writtenInstant(date, dayFirst) ?? "");
  let down = 0;
  let up = 0;
  for (let index = 1; index < days.length; index++) {
    const [day = "", before = ""] = [days[index], days[index - 1]];
    if (day < before) down += 1;
    if (day > before) up += 1;
  }
  return Math.min(up, down);
}
