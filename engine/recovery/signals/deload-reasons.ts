// Does the lifter need a lighter week? Two of four signals together, or many weeks of loading in a row. Science 3.12.
// Each signal alone is noise: a tired week, a sore one, a bad day. Evidence before the last lighter week is spent.
import { dayOf, mondayOf } from "../../journal/calendar.ts";
import { addDays } from "../../training/calendar.ts";
import type { SignalReason } from "../../training/reason.ts";
import type { CheckIn } from "../check-in.ts";
import { LOW_READINESS, readinessOf } from "../readiness.ts";
import { effortAbovePlan } from "./effort-above-plan.ts";
import { lately, type Reading, SIGNAL_DAYS } from "./reading.ts";
import { strengthFalls } from "./strength-falls.ts";

/** Two of the four signals. Science 3.12. */
const SIGNALS_NEEDED = 2;
/** Weeks in a row, from level 2 on: the upper end of 4 to 8 (science 3.12). */
const MOST_LOADING_WEEKS = 8;
const SCHEDULED_FROM_LEVEL = 2;

/** Days that the six check-ins may lie back. Design choice. */
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
function lastDeload({ visits }: Reading): string | null {
  const days = [...visits.values()].flatMap((all) => all.findLast(({ deload }) => deload)?.date ?? []);
  return days.sort().at(-1) ?? null;
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
