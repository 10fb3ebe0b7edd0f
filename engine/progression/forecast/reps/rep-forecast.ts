// How many repetitions will the first working set have, at the load that is used? The share of each number, and the one to say.
import type { ForecastModel } from "../forecast-model.ts";
import { type LifterState, NEW_EXERCISE } from "../lifter-state.ts";
import { lnLoad } from "./habit.ts";
import { leanGlances } from "./leaning.ts";
import { repBlur } from "./rep-blur.ts";
import { asShares, likelyReps, noWeights, type RepWeights } from "./rep-distribution.ts";
import { repGlances } from "./rep-sources.ts";

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
  if (targets.whole === 0) return null;
  const known = exercises.get(exercise) ?? NEW_EXERCISE;
  const seen = { habit: known.habit, targets, lnKg: lnLoad(firstLoadKg), blur: repBlur(model.repBlur) };
  const weights = noWeights().map((_, reps) => {
    if (reps === 0) return 0;
    const glances = repGlances({ ...seen, reps }, model);
    leanGlances(glances, { lifter: leaning, exercise: known.leaning });
    return glances.habit.here + glances.target.here + glances.curve.here;
  });
  return asShares(weights);
}
