// Is this a slip? An estimate at twice or half of what was expected, and of the session before, is one to ask about
// ("60 kg, or 60 lb?") before it is learned.
import { FITTED_MODEL, type ForecastModel } from "../forecast-model.ts";
import { type LifterState, NEW_EXERCISE } from "../lifter-state.ts";
import { type StrengthQuestion, strengthForecast } from "./strength-forecast.ts";
import { isWild } from "./strength-state.ts";

export interface Outlier {
  readonly expectedKg: number;
  readonly lo80Kg: number;
  readonly hi80Kg: number;
}

/** What was expected instead; null for an estimate that needs no question. */
export function outlierOf(
  lifter: LifterState,
  seen: StrengthQuestion & { readonly e1rmKg: number },
  model: ForecastModel = FITTED_MODEL,
): Outlier | null {
  const said = strengthForecast(lifter, seen, model);
  if (said === null) return null;
  const { strength } = lifter.exercises.get(seen.exercise) ?? NEW_EXERCISE;
  if (!isWild(strength, { lnKg: Math.log(seen.e1rmKg), level: said.level })) return null;
  return { expectedKg: Math.exp(said.level), lo80Kg: Math.exp(said.low), hi80Kg: Math.exp(said.high) };
}
