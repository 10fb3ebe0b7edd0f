// How is a file of training series read? A list with one entry for each lifter and exercise, `{lifter, exercise, sessions}`;
// a session is {d: date, e: e1RM kg or null, f: [kg, reps] of the first working set or null, s: every set as [kg, reps]}.
// Further members are ignored, and so is a set without two numbers. Series become days, lifter by lifter.
import { isCalendarDay } from "../../../training/calendar.ts";
import { ok, type Result, refuse } from "../../../training/result.ts";
import { byExercise, type Lift, type LiftedSet, type LiftingDay } from "../lifting-day.ts";

export interface LifterDays {
  readonly lifter: string;
  /** Oldest first. */
  readonly days: readonly LiftingDay[];
}

/** The path of the first thing that does not fit: "[3].sessions[0].e". */
export interface SeriesRefusal {
  readonly why: "not_a_series";
  readonly path: string;
}

/** Lifters in the order of the file; exercises of a day by name, so that the order of the file changes no forecast. */
export function parseSeries(value: unknown): Result<readonly LifterDays[], SeriesRefusal> {
  const lifters = new Map<string, Map<string, Lift[]>>();
  try {
    for (const { value: series, path } of entriesOf({ value, path: "" }))
      readSeries({ value: series, path }, lifters);
  } catch (error) {
    if (error instanceof Misfit) return refuse({ why: "not_a_series", path: error.path });
    throw error;
  }
  return ok([...lifters].map(([lifter, days]) => ({ lifter, days: inOrder(days) })));
}

/** Stays inside this file: it ends the reading from any depth. */
class Misfit extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`Does not fit: ${path}`);
    this.path = path;
  }
}

interface Placed {
  readonly value: unknown;
  readonly path: string;
}

function readSeries(series: Placed, lifters: Map<string, Map<string, Lift[]>>): void {
  const lifter = textOf(memberOf(series, "lifter"));
  const exercise = textOf(memberOf(series, "exercise"));
  const days = lifters.get(lifter) ?? new Map<string, Lift[]>();
  lifters.set(lifter, days);
  for (const session of entriesOf(memberOf(series, "sessions"))) {
    const date = dateOf(memberOf(session, "d"));
    // Told twice, the later one counts.
    const others = (days.get(date) ?? []).filter((lift) => lift.exercise !== exercise);
    days.set(date, [...others, liftOf(exercise, session)]);
  }
}

function liftOf(exercise: string, session: Placed): Lift {
  const e1rm = memberOf(session, "e").value;
  return {
    exercise,
    e1rmKg: isNumber(e1rm) && e1rm > 0 ? e1rm : null,
    first: setOf(memberOf(session, "f").value),
    sets: entriesOf(memberOf(session, "s")).flatMap(({ value }) => setOf(value) ?? []),
  };
}

/** Members after load and reps (effort) are not looked at. */
function setOf(value: unknown): LiftedSet | null {
  const [loadKg, reps] = Array.isArray(value) ? value : [];
  return isNumber(loadKg) && isNumber(reps) ? { loadKg, reps } : null;
}

function inOrder(days: ReadonlyMap<string, readonly Lift[]>): readonly LiftingDay[] {
  return [...days]
    .sort(([one], [other]) => compare(one, other))
    .map(([date, lifts]) => ({
      date,
      lifts: byExercise(lifts),
    }));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function memberOf({ value, path }: Placed, name: string): Placed {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Misfit(path || "the file");
  return { value: (value as Readonly<Record<string, unknown>>)[name], path: path ? `${path}.${name}` : name };
}

function entriesOf({ value, path }: Placed): readonly Placed[] {
  if (!Array.isArray(value)) throw new Misfit(path || "the file");
  return value.map((entry, index) => ({ value: entry, path: `${path}[${index}]` }));
}

function textOf({ value, path }: Placed): string {
  if (typeof value !== "string") throw new Misfit(path);
  return value;
}

function dateOf(placed: Placed): string {
  const text = textOf(placed);
  if (!isCalendarDay(text)) throw new Misfit(placed.path);
  return text;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
