// Who is forecast? Eight lifters whose logs were published; SOURCES.md says where. What happened, and the baselines beside it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Lift, type LifterDays, parseSeries } from "@dorsal/engine";

const FILE = join(import.meta.dirname, "lifters.json.gz");
const PULLS = ["row", "pulldown", "pullup", "deadlift", "face_pull", "shrug", "rear_delt"];
/** Sessions of an exercise before its forecasts are scored. */
export const UNSCORED = 3;
/** Of exponential smoothing, the best on these lifters. */
const SMOOTHING = 0.8;
/** Above are holds and slips of the finger. */
const MOST_REPS = 30;

interface Series {
  readonly lifter: string;
  readonly exercise: string;
  readonly cls: string | null;
}

const read: unknown = JSON.parse(gunzipSync(readFileSync(FILE)).toString("utf8"));
const pulls = new Set(
  (read as readonly Series[]).filter(isPull).map(({ lifter, exercise }) => `${lifter}|${exercise}`),
);

function isPull({ cls }: Series): boolean {
  return cls !== null && PULLS.includes(cls);
}

export const LIFTERS: readonly LifterDays[] = daysOf(read);

function daysOf(value: unknown): readonly LifterDays[] {
  const parsed = parseSeries(value);
  if (!parsed.ok) throw new Error(`The lifters do not fit at ${parsed.refusal.path}.`);
  return parsed.value;
}

/** What happened in one session, and what the baselines would have said. */
export interface Point {
  readonly lifter: string;
  readonly exercise: string;
  readonly date: string;
  readonly pull: boolean;
  readonly happened: number;
  readonly last: number;
  readonly smoothed: number;
}

type Measure = (lift: Lift) => number | null;

const e1rmOf: Measure = ({ e1rmKg }) => e1rmKg;
const repsOf: Measure = ({ first }) =>
  first !== null && first.reps >= 1 && first.reps <= MOST_REPS ? first.reps : null;

export const STRENGTH: readonly Point[] = LIFTERS.flatMap((one) => points(one, e1rmOf));
export const REPS: readonly Point[] = LIFTERS.flatMap((one) => points(one, repsOf));

function points({ lifter, days }: LifterDays, measure: Measure): readonly Point[] {
  const soFar = new Map<string, { count: number; last: number; smoothed: number }>();
  const found: Point[] = [];
  for (const { date, lifts } of days) {
    for (const lift of lifts) {
      const { exercise } = lift;
      const happened = measure(lift);
      if (happened === null) continue;
      const past = soFar.get(exercise);
      const pull = pulls.has(`${lifter}|${exercise}`);
      if (past && past.count >= UNSCORED) found.push({ lifter, exercise, date, pull, happened, ...past });
      const smoothed = past ? SMOOTHING * happened + (1 - SMOOTHING) * past.smoothed : happened;
      soFar.set(exercise, { count: (past?.count ?? 0) + 1, last: happened, smoothed });
    }
  }
  return found;
}
