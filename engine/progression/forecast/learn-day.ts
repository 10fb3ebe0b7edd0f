// What does a day teach about a lifter? A pure fold: the same days give the same state, to the bit.
import { dayNumber } from "../../training/calendar.ts";
import { FITTED_MODEL, type ForecastModel } from "./forecast-model.ts";
import { learnTarget, learnVisit } from "./habit.ts";
import { MISSES_ALLOWED } from "./interval.ts";
import { learnLeaning, type Sources } from "./leaning.ts";
import { type ExerciseState, type LifterState, NEW_EXERCISE } from "./lifter-state.ts";
import type { LiftedSet, LiftingDay } from "./lifting-day.ts";
import { MOOD_DAYS } from "./mood.ts";
import { countedReps, isCountedReps } from "./rep-distribution.ts";
import { leanedSources } from "./rep-forecast.ts";
import { strengthSurprise } from "./strength-forecast.ts";
import { learnSession } from "./strength-state.ts";

/** One larger surprise is a slip or another exercise under the same name. Design choice. */
const MOST_MISS = 0.5;
/** How fast the lifter's caution follows: 33 misses too many widen all intervals by a factor of e. Design choice. */
const LIFTER_STEP = 0.03;
/** The same for one exercise. Design choice. */
const EXERCISE_STEP = 0.05;

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
  for (const { exercise, e1rmKg, first, sets } of lifts) {
    let known = exercises.get(exercise) ?? NEW_EXERCISE;
    if (e1rmKg !== null) {
      const seen = { exercise, date, day, lnKg: Math.log(e1rmKg) };
      const judgement = judged(before, seen, model);
      after = learnSurprise(after, judgement);
      known = withSession(known, { seen, judgement }, model);
    }
    if (first !== null && isCountedReps(first.reps)) {
      const sources = sourcesSeen(before, { exercise, first }, model);
      after = learnFirst(after, first, sources);
      known = withVisit(known, { first, sets, sources });
    }
    exercises.set(exercise, known);
  }
  return after;
}

interface Seen {
  readonly exercise: string;
  readonly date: string;
  readonly day: number;
  readonly lnKg: number;
}

interface Judged extends Seen {
  readonly surprise: number;
  /** Whether it lies outside the interval that was said. */
  readonly outside: boolean;
}

function judged(before: LifterState, seen: Seen, model: ForecastModel): Judged | null {
  const found = strengthSurprise(before, seen, model);
  if (found === null) return null;
  const { surprise, shareBelow } = found;
  return { ...seen, surprise, outside: Math.min(shareBelow, 1 - shareBelow) < MISSES_ALLOWED / 2 };
}

function learnSurprise(state: LifterState, seen: Judged | null): LifterState {
  if (seen === null) return state;
  const { exercise, day, surprise, outside } = seen;
  const { sum, count } = state.missed;
  return {
    ...state,
    missed: { sum: sum + Math.min(MOST_MISS, Math.abs(surprise)), count: count + 1 },
    caution: state.caution + LIFTER_STEP * missesTooMany(outside),
    surprises: [{ exercise, day, surprise }, ...state.surprises],
  };
}

function withSession(
  known: ExerciseState,
  { seen, judgement }: { readonly seen: Seen; readonly judgement: Judged | null },
  model: ForecastModel,
): ExerciseState {
  const step = judgement === null ? 0 : EXERCISE_STEP * missesTooMany(judgement.outside);
  return {
    ...known,
    strength: learnSession(known.strength, seen, model),
    caution: known.caution + step,
  };
}

/** One miss, less the share that may miss. */
function missesTooMany(outside: boolean): number {
  return (outside ? 1 : 0) - MISSES_ALLOWED;
}

/** What was expected of a first set; null on the first visit, when there was no habit to compare with. */
function sourcesSeen(
  before: LifterState,
  { exercise, first }: { readonly exercise: string; readonly first: LiftedSet },
  model: ForecastModel,
): Sources | null {
  const habit = before.exercises.get(exercise)?.habit ?? [];
  return habit.length === 0 ? null : leanedSources(before, { exercise, firstLoadKg: first.loadKg }, model);
}

function learnFirst(state: LifterState, { reps }: LiftedSet, sources: Sources | null): LifterState {
  return {
    ...state,
    targets: learnTarget(state.targets, reps),
    leaning: sources === null ? state.leaning : learnLeaning(state.leaning, sources, countedReps(reps)),
  };
}

interface SeenVisit {
  readonly first: LiftedSet;
  readonly sets: readonly LiftedSet[];
  readonly sources: Sources | null;
}

function withVisit(known: ExerciseState, { first, sets, sources }: SeenVisit): ExerciseState {
  const { habit, leaning } = known;
  return {
    ...known,
    habit: learnVisit(habit, first, sets),
    leaning: sources === null ? leaning : learnLeaning(leaning, sources, countedReps(first.reps)),
  };
}
