// What is there to decide in the base week (week 1)? Candidates, training days and limits, from the profile alone.
// A base week is a list of (exercise, day, sets); a day is its offset 0-6 from the start date, and weeks follow each other,
// so day 6 neighbours day 0.
import { isHinge, isUnsupportedRow, sessionCap, spineBudget } from "@dorsal/checks";
import type { Catalog, Exercise } from "@dorsal/content";
import { type Profile, WEEKDAYS } from "@dorsal/engine";
import { mayTrain } from "./candidates.ts";
import { type SetCost, setCost } from "./dose.ts";

export interface Placed {
  readonly exercise: Exercise;
  /** Index into `days`. */
  readonly place: number;
  readonly sets: number;
  /** Credit as hard sets; more than `sets` where the plan has a drop set. */
  readonly hardSets: number;
}

export interface BaseWeekProblem {
  readonly profile: Profile;
  readonly candidates: readonly Exercise[];
  /** Offsets from the start date, ascending. */
  readonly days: readonly number[];
  /** Seconds for the main part of a session. */
  readonly mainS: number;
  readonly setsPerItem: readonly [least: number, most: number];
  readonly spineBudget: number;
  readonly sessionCap: number;
  readonly cost: (exercise: Exercise, place: number) => SetCost;
}

/** Items in one session: more is a list, not a session (design choice). */
export const MOST_ITEMS = 8;
export const MOST_NEGATIVE_SETS = 4;
/** Up to this length there are only ramp sets around the main part. */
const SHORT_MIN = 15;

/** `withheld`: exercises that the plan leaves out for safety's sake; the oracle does not overrule caution. */
export function baseWeekProblem(
  profile: Profile,
  catalog: Catalog,
  withheld: ReadonlySet<string> = new Set(),
): BaseWeekProblem {
  const candidates = Object.values(catalog.exercises).filter(
    (exercise) => mayTrain(exercise, profile) && !withheld.has(exercise.id),
  );
  return {
    profile,
    candidates,
    days: offsets(profile),
    mainS: profile.minutes * 60 - reserveS(profile.minutes),
    setsPerItem: [2, profile.level <= 2 ? 4 : 5],
    spineBudget: spineBudget(profile.level),
    sessionCap: sessionCap(profile.level),
    cost: (exercise, place) => setCost(exercise, profile, place),
  };
}

/** Seconds kept for warm-up and cool-down (docs/science.md). */
function reserveS(minutes: number): number {
  return minutes <= SHORT_MIN ? 90 : Math.min(90 + 30 * (minutes - SHORT_MIN), 660);
}

function offsets({ days, startDate }: Profile): number[] {
  const start = (new Date(`${startDate}T00:00:00Z`).getUTCDay() + 6) % 7;
  return days.map((day) => (WEEKDAYS.indexOf(day) - start + 7) % 7).sort((one, other) => one - other);
}

/** Pairs of places on consecutive dates, the border to the next week included. */
export function consecutivePlaces({
  days,
}: Pick<BaseWeekProblem, "days">): readonly (readonly [number, number])[] {
  return days.flatMap((day, place) => {
    const next = days.indexOf((day + 1) % 7);
    return next >= 0 && next !== place ? [[place, next] as const] : [];
  });
}

/** Hinge or unsupported row: never on two consecutive days. */
export function loadsTheSpine(exercise: Exercise): boolean {
  return isHinge(exercise) || isUnsupportedRow(exercise);
}
