// How strong is the lifter today, and how sure is that? The median of the last visits, carried along the trend to the last
// one; a break from there on costs a little and widens it.
import { dayNumber, daysBetween } from "../../../training/calendar.ts";
import {
  type HangingStrength,
  type StrengthVisit,
  tellingVisits,
  type Witness,
} from "../hanging-strength.ts";
import { median } from "./median.ts";
import { VISIT_SD } from "./own-rate.ts";

export interface StrengthToday {
  readonly lnKg: number;
  readonly sd: number;
  readonly witness: Witness;
  /** At least this: no set came near enough to its end to tell more. */
  readonly isFloor: boolean;
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

interface Carried {
  readonly ratePerWeek: number;
  readonly today: string;
}

/**
 * The visits that tell say where the lifter stands; the others too, where they show at least more than that. Null without a
 * visit. `ratePerWeek` carries the older ones of the last visits to the last one.
 */
export function strengthToday(shown: HangingStrength, carried: Carried): StrengthToday | null {
  const telling = tellingVisits(shown);
  const last = shown.visits.at(-1);
  const level = Math.max(levelOf(shown.visits, carried), levelOf(telling, carried));
  if (last === undefined) return null;
  const daysOff = Math.max(0, daysBetween(last.date, carried.today));
  const told = Math.max(1, Math.min(LAST_VISITS, telling.length));
  const ofTransfer = shown.witness === "pulldown" ? PULLDOWN_SD ** 2 : 0;
  return {
    lnKg: level - lossOf(daysOff),
    sd: Math.sqrt((VISIT_SD * MEDIAN_FACTOR) ** 2 / told + ofTransfer + DRIFT_PER_DAY * daysOff),
    witness: shown.witness,
    isFloor: telling.length === 0,
  };
}

/** The middle one of the last visits; below everything where there is none. */
function levelOf(visits: readonly StrengthVisit[], { ratePerWeek }: Carried): number {
  const recent = visits.slice(-LAST_VISITS);
  const lastDay = dayNumber(recent.at(-1)?.date ?? "1970-01-01");
  if (recent.length === 0) return Number.NEGATIVE_INFINITY;
  return median(
    recent.map(({ date, lnKg }) => lnKg + (ratePerWeek * (lastDay - dayNumber(date))) / DAYS_PER_WEEK),
  );
}

function lossOf(daysOff: number): number {
  return LOSS.perDay * Math.max(0, Math.min(daysOff, LOSS.toDay) - LOSS.fromDay + 1);
}
