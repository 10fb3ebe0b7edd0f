// Does strength fall? One slope over all exercises of the plan in two weeks, each with a level of its own. Science 3.12.
// Two weeks of one exercise are noise (its slope is good to about 2 % a week): so it is one signal, and needs another.
import { addDays, daysBetween } from "../../training/calendar.ts";
import type { SignalReason } from "../../training/reason.ts";
import { type Reading, SIGNAL_DAYS } from "./reading.ts";
import { type StrengthPoint, strengthHistory } from "./strength-history.ts";

const FALLING_PERCENT_A_WEEK = 0.5; // science 3.12
/** Days that the visits must span, and how many there must be, to speak of two weeks. Design choice. */
const LEAST_SPAN_DAYS = 10;
const LEAST_POINTS = 4;

/** `since`: the last day of a lighter week; what was before it is spent. */
export function strengthFalls(reading: Reading, since: string): SignalReason | null {
  const from = addDays(reading.today, -SIGNAL_DAYS);
  const series = [...reading.planned.keys()]
    .map((exercise) => strengthHistory(reading, exercise))
    .map((points) => points.filter(({ date }) => date >= from && date > since));
  const perWeek = commonSlope(series);
  if (perWeek === null || perWeek >= -FALLING_PERCENT_A_WEEK) return null;
  return { why: "strength_falling", percentPerWeek: -perWeek, weeks: SIGNAL_DAYS / 7 };
}

/** Percent a week, by least squares on log strength: one slope for all exercises, each with a level of its own. */
function commonSlope(series: readonly (readonly StrengthPoint[])[]): number | null {
  const points = series.filter((one) => one.length >= 2).flatMap(centred);
  const days = points.map(({ day }) => day);
  const spread = points.reduce((sum, { day }) => sum + day * day, 0);
  if (points.length < LEAST_POINTS || Math.max(...days) - Math.min(...days) < LEAST_SPAN_DAYS) return null;
  return (700 * points.reduce((sum, { day, log }) => sum + day * log, 0)) / spread;
}

function centred(
  points: readonly StrengthPoint[],
): readonly { readonly day: number; readonly log: number }[] {
  const first = points[0]?.date ?? "";
  const raw = points.map(({ date, e1rmKg }) => ({ day: daysBetween(first, date), log: Math.log(e1rmKg) }));
  const mean = (of: "day" | "log") => raw.reduce((sum, point) => sum + point[of], 0) / raw.length;
  const [day, log] = [mean("day"), mean("log")];
  return raw.map((point) => ({ day: point.day - day, log: point.log - log }));
}
