// When is a strength reached? Every mix of a likely strength today and a likely rate, each as probable as the other, gives
// a number of weeks; the range is what eight of ten of them lie within. No dice: the mixes stand on a fixed grid.
import type { RatePath } from "./field-rate.ts";
import type { StrengthToday } from "./strength-today.ts";

/** Days from today; null where it is beyond what can be said. */
export interface DaysUntil {
  readonly early: number;
  readonly likely: number;
  readonly late: number | null;
}

/** The middles of twenty equally probable slices of the normal distribution, upper half; the lower mirrors it. */
const UPPER_HALF = [0.0627, 0.1891, 0.3186, 0.4538, 0.5978, 0.7554, 0.9346, 1.1503, 1.4395, 1.96];
const SLICES = [...UPPER_HALF.map((z) => -z).reverse(), ...UPPER_HALF];

/** Farther ahead nothing honest can be said. Design choice. */
export const FARTHEST_DAYS = 365;
const DAYS_PER_WEEK = 7;

/** Null where the likely day is farther than a year. */
export function daysUntil(wantedLnKg: number, today: StrengthToday, path: RatePath): DaysUntil | null {
  const days = SLICES.flatMap((strength) =>
    SLICES.map((rate) => daysOf(wantedLnKg - today.lnKg - strength * today.sd, path, rate)),
  ).sort((a, b) => a - b);
  const quantile = (share: number) => days[Math.round(share * (days.length - 1))] ?? Number.POSITIVE_INFINITY;
  const [early, likely, late] = [quantile(0.1), quantile(0.5), quantile(0.9)];
  if (likely > FARTHEST_DAYS) return null;
  return { early, likely, late: late > FARTHEST_DAYS ? null : late };
}

/** Days to gain so much log strength when the rate is `z` standard deviations off its mean. */
function daysOf(gain: number, { now, later, laterInWeeks }: RatePath, z: number): number {
  if (gain <= 0) return 0;
  const first = now.mean + z * now.sd;
  if (first > 0 && gain <= first * laterInWeeks) return inDays(gain / first);
  const second = later.mean + z * later.sd;
  if (second <= 0) return Number.POSITIVE_INFINITY;
  return inDays(laterInWeeks + (gain - first * laterInWeeks) / second);
}

function inDays(weeks: number): number {
  return Math.ceil(weeks * DAYS_PER_WEEK - 1e-9);
}
