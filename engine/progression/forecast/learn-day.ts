// What does a day teach about a lifter? A pure fold: the same days give the same state, to the bit.
import { dayNumber } from "../../training/calendar.ts";
import { FITTED_MODEL, type ForecastModel } from "./forecast-model.ts";
import { learnTarget, learnVisit } from "./habit.ts";
import { MISSES_ALLOWED } from "./interval.ts";
import { type ExerciseState, type LifterState, NEW_EXERCISE } from "./lifter-state.ts";
import type { Lift, LiftingDay } from "./lifting-day.ts";
import { MOOD_DAYS, type Surprise } from "./mood.ts";
import { isCountedReps } from "./rep-distribution.ts";
import { strengthForecast } from "./strength-forecast.ts";
import { learnSession, surpriseOf } from "./strength-state.ts";

/** One larger surprise is a slip or another exercise under the same name. Design choice. */
const MOST_MISS = 0.5;
/** How fast the caution follows: 20 misses too many widen the intervals by a factor of e. Design choice. */
const CAUTION_STEP = 0.05;

/** The state after one more day; days come in order, and all exercises of a day are judged by the days before it. */
export function learnDay(
  before: LifterState,
  { date, lifts }: LiftingDay,
  model: ForecastModel = FITTED_MODEL,
): LifterState {
  const day = dayNumber(date);
  const exercises = new Map(before.exercises);
  let after: LifterState = {
    ...before,
    exercises,
    surprises: before.surprises.filter((one) => one.day >= day - MOOD_DAYS),
  };
  for (const lift of lifts) {
    const known = before.exercises.get(lift.exercise) ?? NEW_EXERCISE;
    exercises.set(lift.exercise, learnLift(known, { lift, day }, model));
    after = learnSurprise(after, surpriseIn(before, { lift, date }, model));
    if (hasCountedFirst(lift)) after = { ...after, targets: learnTarget(after.targets, lift.first.reps) };
  }
  return after;
}

function learnLift(
  { strength, habit }: ExerciseState,
  { lift, day }: { readonly lift: Lift; readonly day: number },
  model: ForecastModel,
): ExerciseState {
  const { e1rmKg, sets } = lift;
  return {
    strength: e1rmKg === null ? strength : learnSession(strength, { day, lnKg: Math.log(e1rmKg) }, model),
    habit: hasCountedFirst(lift) ? learnVisit(habit, lift.first, sets) : habit,
  };
}

function hasCountedFirst(lift: Lift): lift is Lift & { readonly first: NonNullable<Lift["first"]> } {
  return lift.first !== null && isCountedReps(lift.first.reps);
}

interface Judged extends Surprise {
  readonly outside: boolean;
}

function surpriseIn(
  before: LifterState,
  { lift: { exercise, e1rmKg }, date }: { readonly lift: Lift; readonly date: string },
  model: ForecastModel,
): Judged | null {
  const known = before.exercises.get(exercise)?.strength;
  const expected = strengthForecast(before, { exercise, date }, model);
  if (e1rmKg === null || known === undefined || expected === null) return null;
  const lnKg = Math.log(e1rmKg);
  const surprise = surpriseOf(known, lnKg, model) ?? 0;
  return { exercise, day: dayNumber(date), surprise, outside: lnKg < expected.low || lnKg > expected.high };
}

function learnSurprise(state: LifterState, judged: Judged | null): LifterState {
  if (judged === null) return state;
  const { outside, ...surprise } = judged;
  const { sum, count } = state.missed;
  return {
    ...state,
    missed: { sum: sum + Math.min(MOST_MISS, Math.abs(surprise.surprise)), count: count + 1 },
    caution: state.caution + CAUTION_STEP * ((outside ? 1 : 0) - MISSES_ALLOWED),
    surprises: [surprise, ...state.surprises],
  };
}
