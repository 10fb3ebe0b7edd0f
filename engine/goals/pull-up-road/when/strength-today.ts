// How strong is the lifter today, and how sure is that? The median of the last visits, carried along the trend to the last
// one; a break from there on costs a little and widens it.
import { dayNumber, daysBetween } from "../../../training/calendar.ts";
import type { HangingStrength, Witness } from "../hanging-strength.ts";
import { median, VISIT_SD } from "./own-rate.ts";

export interface StrengthToday {
  readonly lnKg: number;
  readonly sd: number;
  readonly witness: Witness;
}

/** Visits that tell where the lifter stands. Design choice: two slips among five do not move a median far. */
const LAST_VISITS = 5;
/** A median is less sharp than a mean: sd * sqrt(pi / 2). */
const MEDIAN_FACTOR = Math.sqrt(Math.PI / 2);
/** SD of a pulldown read as a pull-up; transfer between siblings, science 4.2. */
const PULLDOWN_SD = 0.15;
/** Drift: variance of log strength per day, and the loss of a break from day 15 to 70. Science 4.2, 4.6. */
const DRIFT_PER_DAY = 1.5e-5;
const LOSS = { perDay: 0.001, fromDay: 15, toDay: 70 };
const DAYS_PER_WEEK = 7;

/** `ratePerWeek` carries the older ones of the last visits to the last one. Null without a visit. */
export function strengthToday(
  { visits, witness }: HangingStrength,
  { ratePerWeek, today }: { readonly ratePerWeek: number; readonly today: string },
): StrengthToday | null {
  const last = visits.at(-1);
  if (last === undefined) return null;
  const recent = visits.slice(-LAST_VISITS);
  const carried = recent.map(
    ({ date, lnKg }) => lnKg + (ratePerWeek * (dayNumber(last.date) - dayNumber(date))) / DAYS_PER_WEEK,
  );
  const daysOff = Math.max(0, daysBetween(last.date, today));
  const ofVisits = (VISIT_SD * MEDIAN_FACTOR) ** 2 / recent.length;
  const ofTransfer = witness === "pulldown" ? PULLDOWN_SD ** 2 : 0;
  return {
    lnKg: median(carried) - lossOf(daysOff),
    sd: Math.sqrt(ofVisits + ofTransfer + DRIFT_PER_DAY * daysOff),
    witness,
  };
}

function lossOf(daysOff: number): number {
  return LOSS.perDay * Math.max(0, Math.min(daysOff, LOSS.toDay) - LOSS.fromDay + 1);
}
