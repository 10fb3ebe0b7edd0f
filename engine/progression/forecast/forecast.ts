// What will the lifter do next? The e1RM of an exercise on a day with its 80 % interval, and the reps of the first working
// set at the load that will be used. From the state alone: nothing of the day itself is known.
import { FITTED_MODEL, type ForecastModel } from "./forecast-model.ts";
import type { LifterState } from "./lifter-state.ts";
import { repForecast } from "./reps/rep-forecast.ts";
import { strengthForecast } from "./strength/strength-forecast.ts";

export interface ForecastQuestion {
  readonly exercise: string;
  readonly date: string;
  /** Of the first working set; null leaves the reps open. */
  readonly firstLoadKg: number | null;
}

/** Null where nothing honest can be said. */
export interface Forecast {
  readonly e1rmKg: number | null;
  readonly lo80Kg: number | null;
  readonly hi80Kg: number | null;
  readonly reps: number | null;
}

export function forecast(
  lifter: LifterState,
  question: ForecastQuestion,
  model: ForecastModel = FITTED_MODEL,
): Forecast {
  const { exercise, firstLoadKg } = question;
  const strength = strengthForecast(lifter, question, model);
  return {
    e1rmKg: strength && Math.exp(strength.level),
    lo80Kg: strength && Math.exp(strength.low),
    hi80Kg: strength && Math.exp(strength.high),
    reps: firstLoadKg === null ? null : repForecast(lifter, { exercise, firstLoadKg }, model),
  };
}
