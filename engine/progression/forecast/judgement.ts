// How does a lift compare with what was expected on the morning of its day? Nothing that was done on the same day has a say.

import type { ForecastModel } from "./forecast-model.ts";
import { type LifterState, NEW_EXERCISE } from "./lifter-state.ts";
import type { Lift, LiftedSet } from "./lifting-day.ts";
import { lnLoad } from "./reps/habit.ts";
import { type Glances, leanGlances } from "./reps/leaning.ts";
import type { RepBlur } from "./reps/rep-blur.ts";
import { countedReps } from "./reps/rep-distribution.ts";
import { repGlances } from "./reps/rep-sources.ts";
import { certaintyOf } from "./strength/certainty.ts";
import { MISSES_ALLOWED } from "./strength/interval.ts";
import { strengthSurprise } from "./strength/strength-forecast.ts";
import type { SeenSession } from "./strength/strength-state.ts";

/** Constants to look with. */
export interface Sight {
  readonly model: ForecastModel;
  /** That of the model, made once. */
  readonly blur: RepBlur;
}

export interface Judgement extends SeenSession {
  /** Log kilograms above what was expected; null for the first session, and where what was expected came from a sibling. */
  readonly surprise: number | null;
  /** Whether it lies outside the interval that was said. */
  readonly outside: boolean;
}

/** Of the best estimate of a lift. */
export function judged(
  morning: LifterState,
  { lift, day, e1rmKg }: { readonly lift: Lift; readonly day: number; readonly e1rmKg: number },
  model: ForecastModel,
): Judgement {
  const { exercise, doubt, confirmed } = lift;
  const lnKg = Math.log(e1rmKg);
  const certainty = doubt === undefined ? 1 : certaintyOf(doubt);
  const found = strengthSurprise(morning, { exercise, day, lnKg }, model);
  const seen = { day, lnKg, level: found?.level ?? null, certainty, isConfirmed: confirmed === true };
  if (found === null || found.isTransferred) return { ...seen, surprise: null, outside: false };
  const { surprise, shareBelow } = found;
  return { ...seen, surprise, outside: Math.min(shareBelow, 1 - shareBelow) < MISSES_ALLOWED / 2 };
}

/** What the sources said of a first working set; null on the first visit, when there was no habit to compare with. */
export function glancesAt(
  { exercises, targets, leaning }: LifterState,
  { exercise, first }: { readonly exercise: string; readonly first: LiftedSet },
  { model, blur }: Sight,
): Glances | null {
  const known = exercises.get(exercise) ?? NEW_EXERCISE;
  if (known.habit.reps.length === 0) return null;
  const lnKg = lnLoad(first.loadKg);
  const reps = countedReps(first.reps);
  const glances = repGlances({ habit: known.habit, targets, lnKg, reps, blur }, model);
  leanGlances(glances, { lifter: leaning, exercise: known.leaning });
  return glances;
}
