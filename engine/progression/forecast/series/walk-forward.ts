// What would have been forecast on each day of a history? Each exercise is asked before its day is learned: nothing of a day,
// and nothing after it, can reach a forecast, except the load whose reps are asked.
import { type Forecast, forecast } from "../forecast.ts";
import { FITTED_MODEL, type ForecastModel } from "../forecast-model.ts";
import { learnDay, learnDays } from "../learn-days.ts";
import { NEW_LIFTER } from "../lifter-state.ts";
import type { Lift, LiftingDay } from "../lifting-day.ts";
import { type DayParts, daysInSpan, spanStart } from "../memory-span.ts";

const PARTS: DayParts<LiftingDay, Lift> = {
  of: ({ lifts }) => lifts,
  withOnly: ({ date }, lifts) => ({ date, lifts }),
};

export interface WalkedLift {
  readonly date: string;
  readonly lift: Lift;
  readonly forecast: Forecast;
}

/** One lifter's days, oldest first. */
export function* walkForward(
  days: readonly LiftingDay[],
  model: ForecastModel = FITTED_MODEL,
): Generator<WalkedLift> {
  let lifter = NEW_LIFTER;
  for (const [at, day] of days.entries()) {
    if (spanStart(at) !== spanStart(at - 1))
      lifter = learnDays(daysInSpan(days.slice(0, at), PARTS), NEW_LIFTER, model);
    for (const lift of day.lifts) {
      const question = { exercise: lift.exercise, date: day.date, firstLoadKg: lift.first?.loadKg ?? null };
      yield { date: day.date, lift, forecast: forecast(lifter, question, model) };
    }
    lifter = learnDay(lifter, day, model);
  }
}
