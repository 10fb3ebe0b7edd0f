// What do days teach about a lifter? A fold: the same days give the same state to the bit, learned at once or one by one.
// Inside one call the lifter is a draft that is written over day by day (ten years in one go must not cost a copy for each
// set); nobody else sees it unfinished.
import { dayNumber } from "../../training/calendar.ts";
import type { Draft } from "./draft.ts";
import { FITTED_MODEL, type ForecastModel } from "./forecast-model.ts";
import { glancesAt, type Judgement, judged, type Sight } from "./judgement.ts";
import {
  draftOfExercise,
  draftOfTraits,
  type ExerciseState,
  type LifterState,
  NEW_EXERCISE,
  NEW_LIFTER,
} from "./lifter-state.ts";
import { byExercise, type Lift, type LiftingDay } from "./lifting-day.ts";
import { learnTarget, learnVisit } from "./reps/habit.ts";
import { type Glances, learnLeaning } from "./reps/leaning.ts";
import { repBlur } from "./reps/rep-blur.ts";
import { isCountedReps } from "./reps/rep-distribution.ts";
import { MISSES_ALLOWED } from "./strength/interval.ts";
import { MOOD_DAYS } from "./strength/mood.ts";
import { learnSession } from "./strength/strength-state.ts";

/** One larger surprise is a slip or another exercise under the same name. Design choice. */
const MOST_MISS = 0.5;
/** How fast the lifter's caution follows: 33 misses too many widen all intervals by a factor of e. Design choice. */
const LIFTER_STEP = 0.03;
/** The same for one exercise. Design choice. */
const EXERCISE_STEP = 0.05;

/** The state after further days, in order; all exercises of a day are judged by the days before it. */
export function learnDays(
  days: readonly LiftingDay[],
  before: LifterState = NEW_LIFTER,
  model: ForecastModel = FITTED_MODEL,
): LifterState {
  const fold: Fold = {
    lifter: { ...draftOfTraits(before), exercises: new Map(before.exercises) },
    drafts: new Map(),
    model,
    blur: repBlur(model.repBlur),
  };
  for (const day of days) learnInto(fold, day);
  return fold.lifter;
}

/** The state after one more day. */
export function learnDay(before: LifterState, day: LiftingDay, model?: ForecastModel): LifterState {
  return learnDays([day], before, model);
}

interface Fold extends Sight {
  /** Its exercises are those of the state before, until they are done again. */
  readonly lifter: Draft<LifterState>;
  /** The exercises that were done: they stand among the lifter's, and may be written over. */
  readonly drafts: Map<string, Draft<ExerciseState>>;
}

function learnInto(fold: Fold, { date, lifts }: LiftingDay): void {
  const { lifter } = fold;
  const day = dayNumber(date);
  // First look at all, then learn: nothing that was done on a day has a say in what was expected of it.
  // In the order of their names, since sums depend on their order in the last bit.
  const looks = byExercise(lifts).map((lift) => lookAt(fold, lift, day));
  lifter.surprises = lifter.surprises.filter((one) => one.day >= day - MOOD_DAYS);
  for (const look of looks) learnLook(fold, look);
}

/** A lift beside what was expected of it in the morning. */
interface Look {
  readonly lift: Lift;
  /** Null without an estimate. */
  readonly judgement: Judgement | null;
  /** Null without a first set that counts, and on the first visit. */
  readonly glances: Glances | null;
}

function lookAt(fold: Fold, lift: Lift, day: number): Look {
  const { lifter, model } = fold;
  const { exercise, e1rmKg, first } = lift;
  const judgement = e1rmKg === null ? null : judged(lifter, { lift, day, e1rmKg }, model);
  const counts = first !== null && isCountedReps(first.reps);
  return { lift, judgement, glances: counts ? glancesAt(lifter, { exercise, first }, fold) : null };
}

function learnLook(fold: Fold, { lift, judgement, glances }: Look): void {
  const { exercise, first, sets } = lift;
  const { lifter } = fold;
  const known = draftOf(fold, exercise);
  if (judgement !== null) {
    learnSurprise(lifter, known, exercise, judgement);
    learnSession(known.strength, judgement);
  }
  if (first === null || !isCountedReps(first.reps)) return;
  learnTarget(lifter.targets, first.reps);
  learnVisit(known.habit, { first, sets }, fold.model);
  if (glances === null) return;
  learnLeaning(lifter.leaning, glances);
  learnLeaning(known.leaning, glances);
}

function draftOf({ lifter, drafts }: Fold, exercise: string): Draft<ExerciseState> {
  const found = drafts.get(exercise);
  if (found !== undefined) return found;
  const draft = draftOfExercise(lifter.exercises.get(exercise) ?? NEW_EXERCISE);
  drafts.set(exercise, draft);
  lifter.exercises.set(exercise, draft);
  return draft;
}

function learnSurprise(
  lifter: Draft<LifterState>,
  known: Draft<ExerciseState>,
  exercise: string,
  { day, surprise, outside, certainty }: Judgement,
): void {
  if (surprise === null) return;
  lifter.missed.sum += certainty * Math.min(MOST_MISS, Math.abs(surprise));
  lifter.missed.count += certainty;
  lifter.surprises.push({ exercise, day, surprise, certainty });
  // One miss, less the share that may miss; by as much less as the estimate is in doubt.
  const missesTooMany = certainty * ((outside ? 1 : 0) - MISSES_ALLOWED);
  lifter.caution += LIFTER_STEP * missesTooMany;
  known.caution += EXERCISE_STEP * missesTooMany;
}
