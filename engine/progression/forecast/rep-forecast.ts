// How many repetitions will the first working set have, at the load that is used? The share of each number, and the one to say.
import type { ForecastModel } from "./forecast-model.ts";
import { lnLoad, repSources } from "./habit.ts";
import { leanedOn, type Sources, togetherOf } from "./leaning.ts";
import { type LifterState, NEW_EXERCISE } from "./lifter-state.ts";
import { asShares, likelyReps, type RepWeights } from "./rep-distribution.ts";

export interface RepQuestion {
  readonly exercise: string;
  readonly firstLoadKg: number;
}

/** Null for a lifter without any history. */
export function repForecast(lifter: LifterState, asked: RepQuestion, model: ForecastModel): number | null {
  const shares = repShares(lifter, asked, model);
  return shares && likelyReps(shares);
}

/** `shares[reps]`, 1 to 30, which sum to 1; null for a lifter without any history. */
export function repShares(lifter: LifterState, asked: RepQuestion, model: ForecastModel): RepWeights | null {
  if (lifter.targets.every((weight) => weight === 0)) return null;
  return asShares(togetherOf(leanedSources(lifter, asked, model)));
}

export function leanedSources(
  { exercises, targets, leaning }: LifterState,
  { exercise, firstLoadKg }: RepQuestion,
  model: ForecastModel,
): Sources {
  const known = exercises.get(exercise) ?? NEW_EXERCISE;
  const sources = repSources({ habit: known.habit, targets }, lnLoad(firstLoadKg), model);
  return leanedOn(sources, { lifter: leaning, exercise: known.leaning });
}
