// Does the lifter need a lighter week? Two of four signals together, or many weeks of loading in a row. Science 3.12.
// Each signal alone is noise: a tired week, a sore one, a bad day. Evidence before the last lighter week is spent.
import { dayOf, mondayOf } from "../../journal/calendar.ts";
import { setsOf } from "../../journal/sessions.ts";
import type { SessionRecord } from "../../journal/state.ts";
import { addDays, daysBetween } from "../../training/calendar.ts";
import type { SignalReason } from "../../training/reason.ts";
import type { CheckIn } from "../check-in.ts";
import { LOW_READINESS, readinessOf } from "../readiness.ts";
import { lately, type Reading } from "./reading.ts";
import { type StrengthPoint, strengthHistory } from "./strength-history.ts";

/** Two of the four signals. Science 3.12. */
const SIGNALS_NEEDED = 2;
/** Weeks in a row, from level 2 on: the upper end of 4 to 8 (science 3.12). */
const MOST_LOADING_WEEKS = 8;
const SCHEDULED_FROM_LEVEL = 2;

/** Days over which signals are read: the two weeks of science 3.12; check-ins may be four weeks old. */
const SIGNAL_DAYS = 14;
const CHECK_IN_DAYS = 28;

/** The reasons for a lighter week; none where there is no need. */
export function deloadReasons(reading: Reading): readonly SignalReason[] {
  const since = lastDeload(reading) ?? "";
  const signals = [
    strengthFalls(reading, since),
    effortAbovePlan(reading, since),
    readinessLow(reading, since),
    sorenessHigh(reading, since),
  ].filter((signal) => signal !== null);
  const loading = longLoading(reading);
  if (loading !== null) return [loading, ...signals];
  return signals.length >= SIGNALS_NEEDED ? signals : [];
}

/** The last day of a lighter week that was trained, or null. */
export function lastDeload({ visits }: Reading): string | null {
  const days = [...visits.values()].flatMap((all) => all.findLast(({ deload }) => deload)?.date ?? []);
  return days.sort().at(-1) ?? null;
}

const FALLING_PERCENT_A_WEEK = 0.5; // science 3.12
/** Days that the visits must span, and how many there must be, to speak of two weeks. Design choice. */
const LEAST_SPAN_DAYS = 10;
const LEAST_POINTS = 4;

function strengthFalls(reading: Reading, since: string): SignalReason | null {
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

const EFFORT_POINTS = 1.5; // science 3.12, points of RPE
const SESSIONS_JUDGED = 3; // design choice: one hard day is no signal

function effortAbovePlan({ state, today }: Reading, since: string): SignalReason | null {
  const from = addDays(today, -SIGNAL_DAYS);
  const felt = state.sessions
    .filter(
      ({ finished, startedAt }) => finished !== null && dayOf(startedAt) >= from && dayOf(startedAt) > since,
    )
    .flatMap((session) => harderThanAsked(session) ?? [])
    .slice(-SESSIONS_JUDGED);
  const points = felt.reduce((sum, one) => sum + one, 0) / felt.length;
  return felt.length === SESSIONS_JUDGED && points >= EFFORT_POINTS
    ? { why: "effort_above_plan", points }
    : null;
}

/** Points of RPE above what was asked: set by set where the reserve was told, else the session as a whole. */
function harderThanAsked(session: SessionRecord): number | null {
  const asked = setsOf(session).flatMap(({ facts, prescribed }) =>
    facts.setType === "working" && prescribed?.rir !== undefined
      ? { rir: prescribed.rir, told: facts.rir }
      : [],
  );
  const told = asked.filter((set) => set.told !== undefined);
  if (told.length > 0) return mean(told.map((set) => set.rir - (set.told ?? set.rir)));
  const whole = session.finished?.sessionRpe;
  if (whole === undefined || asked.length === 0) return null;
  return whole - (10 - mean(asked.map(({ rir }) => rir)));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

const CHECK_INS_JUDGED = 6; // science 3.12: 4 of 6
const LOW_CHECK_INS = 4;

function readinessLow(reading: Reading, since: string): SignalReason | null {
  const recent = lately(reading, CHECK_IN_DAYS).filter(isAfter(since)).slice(-CHECK_INS_JUDGED);
  const before = reading.state.checkIns.filter((one) => one.checkedAt < (recent[0]?.checkedAt ?? ""));
  const low = recent.filter((one) => readinessOf(one, before).score < LOW_READINESS).length;
  return recent.length === CHECK_INS_JUDGED && low >= LOW_CHECK_INS
    ? { why: "readiness_low", low, of: CHECK_INS_JUDGED }
    : null;
}

/** Points of 5, and how often. Science 3.12. */
const VERY_SORE = 4;
const TIMES_SORE = 2;

function sorenessHigh(reading: Reading, since: string): SignalReason | null {
  const sore = lately(reading, SIGNAL_DAYS)
    .filter(isAfter(since))
    .filter(({ soreness = 0 }) => soreness >= VERY_SORE);
  return sore.length >= TIMES_SORE ? { why: "soreness_high", times: sore.length } : null;
}

function isAfter(since: string) {
  return ({ checkedAt }: CheckIn) => dayOf(checkedAt) > since;
}

/** Training days looked back on: far more than the weeks that matter, even of daily ones. */
const DAYS_READ = 200;

/** Whole weeks before this one, each with training and without a deload; a week off ends the row. */
function longLoading(reading: Reading): SignalReason | null {
  if (reading.profile.level < SCHEDULED_FROM_LEVEL) return null;
  const deloads = [...reading.visits.values()].flatMap((all) => all.filter(({ deload }) => deload));
  const light = new Set(deloads.map(({ date }) => mondayOf(date)));
  const trained = new Set(reading.trainedOn.slice(-DAYS_READ).map(mondayOf));
  let monday = addDays(mondayOf(reading.today), -7);
  let weeks = 0;
  for (; trained.has(monday) && !light.has(monday); monday = addDays(monday, -7)) weeks++;
  return weeks >= MOST_LOADING_WEEKS ? { why: "weeks_of_loading", weeks } : null;
}
