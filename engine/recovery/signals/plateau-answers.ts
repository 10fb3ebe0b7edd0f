// What would each answer to a plateau change? An answer that does not fit this lifter, exercise or week is left out; whether
// the week has room for it, the planner knows.
import type { Exercise } from "@dorsal/content";
import { candidateFor } from "../../plan/candidates/candidates.ts";
import { SESSION_CAP } from "../../plan/volume/demand.ts";
import type { PlannedSession } from "../../training/plan.ts";
import type { HandEdit } from "../../training/plan-change.ts";
import type { Weekday } from "../../training/profile.ts";
import type { PlateauStep } from "../../training/reason.ts";
import { painStop } from "../pain/pain-stop.ts";
import { daysUnchecked, mayCalibrateNow } from "./calibration-signal.ts";
import { groupsOf, keepsCaps, productiveHigh, sessionSets } from "./group-sets.ts";
import { DIRECT_CREDIT, type Reading } from "./reading.ts";
import { isSore } from "./soreness.ts";
import { lighterWeeks, nextLoadingWeek } from "./weeks-ahead.ts";

/** The best first, none where it does not fit. `advice`: nothing in the plan changes, the next sets do. */
export type PlateauAnswers = readonly HandEdit[] | "advice";

export function answersTo(step: PlateauStep, exercise: string, reading: Reading): PlateauAnswers {
  const known = reading.catalog.exercises[exercise];
  if (known === undefined) return [];
  switch (step) {
    case "reserve_honesty":
      return checkReserve(known, reading);
    case "more_sets":
      return moreSets(known, reading);
    case "rep_range":
      return otherReps(known, reading);
    case "variation":
      return variations(known, reading);
    case "deload":
      // The four visits that judge an answer come soon: a lighter week later on would not be among them.
      return lighterWeeks(reading).slice(0, 1);
  }
}

/** Days for which a set to failure has answered the question. Science 3.6. */
const CHECKED_DAYS = 21;

function checkReserve({ id }: Exercise, reading: Reading): PlateauAnswers {
  const isChecked = (daysUnchecked(reading) ?? CHECKED_DAYS) < CHECKED_DAYS;
  return !isChecked && mayCalibrateNow(reading, id) ? "advice" : [];
}

/** Sets a week that the answer adds. Science 4.4. */
const MORE_SETS = 2;

interface Place {
  readonly day: Weekday;
  readonly sets: number;
  readonly session: PlannedSession;
}

function moreSets(exercise: Exercise, reading: Reading): PlateauAnswers {
  const places = placesOf(exercise.id, reading);
  const fewest = places.toSorted((a, b) => a.sets - b.sets)[0];
  if (fewest === undefined) return [];
  const isShared = places.length === 2 && places.every(({ sets }) => sets === fewest.sets);
  const here = isShared ? places : [fewest];
  const each = MORE_SETS / here.length;
  if (!here.every((place) => hasRoom(place, exercise, { each, reading })) || !weekHasRoom(exercise, reading))
    return [];
  const sets = fewest.sets + each;
  return isShared || places.length === 1
    ? [{ kind: "set_sets", exercise: exercise.id, sets }]
    : [{ kind: "set_sets", exercise: exercise.id, day: fewest.day, sets }];
}

function placesOf(exercise: string, reading: Reading): readonly Place[] {
  return (nextLoadingWeek(reading)?.sessions ?? []).flatMap((session) =>
    session.items
      .filter((item) => item.exercise === exercise && item.kind === "work")
      .map(({ sets }) => ({ day: session.day, sets, session })),
  );
}

function hasRoom(
  { session }: Place,
  exercise: Exercise,
  { each, reading }: { readonly each: number; readonly reading: Reading },
): boolean {
  const { catalog, profile } = reading;
  const already = sessionSets(session, catalog, profile.level);
  return groupsOf(exercise).every(
    ([group, credit]) => already[group] + each * credit <= SESSION_CAP[profile.level],
  );
}

/** Directly trained groups are not sore and stay in their productive range, all others under their cap. */
function weekHasRoom(exercise: Exercise, reading: Reading): boolean {
  const week = nextLoadingWeek(reading);
  const { level, goal } = reading.profile;
  const direct = groupsOf(exercise).filter(([, credit]) => credit >= DIRECT_CREDIT);
  const isUseful = direct.every(
    ([group, credit]) =>
      !isSore(reading, group) &&
      (week?.hardSets[group] ?? 0) + MORE_SETS * credit <= productiveHigh(group, level, goal),
  );
  return isUseful && keepsCaps(reading, exercise, MORE_SETS);
}

/** Repetitions by which a range moves: three at the bottom, four at the top (8-12 and 5-8 are neighbours). */
const LOWER_BY = 3;
const UPPER_BY = 4;
const NARROWEST = 2;
/** From this bottom of the range on, heavier is the change; below it lighter is. */
const HEAVIER_FROM = 8;

function otherReps({ id, dose }: Exercise, reading: Reading): PlateauAnswers {
  const ranges = (reading.planned.get(id) ?? []).flatMap(({ reps }) => (reps === undefined ? [] : [reps]));
  const [lo, hi] = ranges[0] ?? [0, 0];
  // Where the days differ, the range is moved every week as it is.
  if (lo === 0 || ranges.some((range) => range[0] !== lo || range[1] !== hi)) return [];
  const heavier = [Math.max(dose.min, lo - LOWER_BY), Math.max(dose.min + NARROWEST, hi - UPPER_BY)] as const;
  if (lo >= HEAVIER_FROM && heavier[0] < lo && mayGoHeavier(reading))
    return [{ kind: "shift_reps", exercise: id, reps: heavier }];
  const lighter = [lo + LOWER_BY, Math.min(dose.max, hi + UPPER_BY)] as const;
  if (lighter[1] - lighter[0] < NARROWEST) return [];
  return [{ kind: "shift_reps", exercise: id, reps: lighter }];
}

/** Few and heavy repetitions are for grown, trained lifters without a limit. Science 6.5, read strictly. */
function mayGoHeavier({ profile: { level, contraindications, ageYears = 18 } }: Reading): boolean {
  return level >= 2 && contraindications.length === 0 && ageYears >= 18;
}

function variations(exercise: Exercise, reading: Reading): PlateauAnswers {
  return Object.values(reading.catalog.exercises)
    .filter((other) => isSibling(other, exercise, reading))
    .toSorted((a, b) => difference(a, exercise) - difference(b, exercise))
    .map((to) => ({ kind: "swap_exercise", from: exercise.id, to: to.id, why: "stall" }));
}

function isSibling(other: Exercise, exercise: Exercise, reading: Reading): boolean {
  const { profile, planned, state, today } = reading;
  const isSameWork =
    other.pattern === exercise.pattern &&
    other.category === exercise.category &&
    other.dose.unit === exercise.dose.unit;
  if (!isSameWork || planned.has(other.id) || profile.dislike.includes(other.id)) return false;
  return painStop(state, other.id, today) === null && candidateFor(other, profile) !== null;
}

/** The same way of loading first, then the same level, then the muscles. */
function difference(other: Exercise, exercise: Exercise): number {
  const loading = other.loadType === exercise.loadType ? 0 : 100;
  const muscles = groupsOf(exercise).reduce(
    (sum, [group, credit]) => sum + Math.abs(credit - (other.groupCredit[group] ?? 0)),
    0,
  );
  return loading + 10 * Math.abs(other.level - exercise.level) + muscles;
}
