// How many repetitions will the first working set have, at the load that is used? The share of each number, and the one to say.
import type { ForecastModel } from "./forecast-model.ts";
import { lnLoad } from "./habit.ts";
import { leanedOn } from "./leaning.ts";
import { type LifterState, NEW_EXERCISE } from "./lifter-state.ts";
import { asShares, likelyReps, type RepWeights } from "./rep-distribution.ts";
import { repSources } from "./rep-sources.ts";

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
export function repShares(
  { exercises, targets, leaning }: LifterState,
  { exercise, firstLoadKg }: RepQuestion,
  model: ForecastModel,
): RepWeights | null {
  if (targets.every((weight) => weight === 0)) return null;
  const known = exercises.get(exercise) ?? NEW_EXERCISE;
  const sources = repSources({ habit: known.habit, targets, lnKg: lnLoad(firstLoadKg) }, model);
  return asShares(leanedOn(sources, { lifter: leaning, exercise: known.leaning }));
}
