// How fast does this lifter get stronger? The median slope between all pairs of visits (Theil-Sen: no single visit moves it
// far), drawn towards the field's rate as far as the visits leave it open.
import { dayNumber } from "../../../training/calendar.ts";
import type { StrengthVisit } from "../hanging-strength.ts";
import type { Rate, RatePath } from "./field-rate.ts";
import { median } from "./median.ts";

/**
 * What one visit is off the trend, log kilograms: a test-retest CV of 4.2 % (grgic2020) and one repetition in reserve
 * misjudged, 2.6 %. The same for every visit, so that a better visit can never count for less.
 */
export const VISIT_SD = 0.05;
const DAYS_PER_WEEK = 7;

/** Slope per week and its standard error; null without two days. */
export function ownRate(visits: readonly StrengthVisit[]): Rate | null {
  const at = visits.map(({ date, lnKg }) => ({ week: dayNumber(date) / DAYS_PER_WEEK, lnKg }));
  const slopes = at.flatMap((one, i) =>
    at.slice(i + 1).flatMap((later) => {
      const weeks = later.week - one.week;
      return weeks > 0 ? [(later.lnKg - one.lnKg) / weeks] : [];
    }),
  );
  if (slopes.length === 0) return null;
  const mean = at.reduce((sum, { week }) => sum + week, 0) / at.length;
  const spread = at.reduce((sum, { week }) => sum + (week - mean) ** 2, 0);
  return { mean: median(slopes), sd: VISIT_SD / Math.sqrt(spread) };
}

/** More than one standard error below standing still. */
export function isFalling(rate: Rate): boolean {
  return rate.mean + rate.sd < 0;
}

/**
 * The field's path, moved as the lifter's visits say: who beats the rate now is expected to beat the later one alike. Trends
 * carry on badly: what was is a witness of what comes only as far as lifters are alike, so it never weighs more than the
 * field, and the range stays wide.
 */
export function likelyPath(field: RatePath, own: Rate | null): RatePath {
  if (own === null) return field;
  const now = weighed(field.now, { mean: own.mean, sd: Math.hypot(own.sd, field.now.sd) });
  const aheadBySd = (now.mean - field.now.mean) / field.now.sd;
  const later = { ...field.later, mean: field.later.mean + aheadBySd * field.later.sd };
  return { now, later: field.laterInWeeks > 0 ? later : now, laterInWeeks: field.laterInWeeks };
}

/** Two opinions by their precision. */
function weighed(one: Rate, other: Rate): Rate {
  const [a, b] = [1 / one.sd ** 2, 1 / other.sd ** 2];
  return { mean: (a * one.mean + b * other.mean) / (a + b), sd: 1 / Math.sqrt(a + b) };
}
