// How strong will the lifter be in an exercise on a day? The level, and the interval around it.
import { dayNumber } from "../../training/calendar.ts";
import type { ForecastModel } from "./forecast-model.ts";
import { type Interval, likelyInterval } from "./interval.ts";
import type { LifterState } from "./lifter-state.ts";
import { moodOf } from "./mood.ts";
import { type StrengthState, strengthLevel } from "./strength-state.ts";

export interface StrengthForecast extends Interval {
  readonly level: number;
}

/** Log kilograms; null before the first session. */
export function strengthForecast(
  lifter: LifterState,
  { exercise, date }: { readonly exercise: string; readonly date: string },
  model: ForecastModel,
): StrengthForecast | null {
  const known = lifter.exercises.get(exercise)?.strength;
  const last = known?.sessions[0];
  const level = known && strengthLevel(known, model);
  if (known === undefined || last === undefined || level === undefined || level === null) return null;
  const day = dayNumber(date);
  const interval = likelyInterval(
    {
      level,
      sessions: known.sessions,
      mood: moodOf(lifter.surprises, { exercise, day, lastDay: last.day }),
      spread: expectedSpread(lifter, known, model) * Math.exp(lifter.caution),
      daysOff: Math.max(0, day - last.day),
    },
    model,
  );
  return { level, ...interval };
}

/** Surprises of other lifters that weigh as much as the lifter's own. Design choice. */
const POPULATION_SURPRISES = 7;

/** The exercise's own mean surprise, shrunk towards the lifter's, and that towards everybody's. */
function expectedSpread({ missed }: LifterState, own: StrengthState, model: ForecastModel): number {
  const everybodys = POPULATION_SURPRISES * model.populationSpread;
  const lifters = (everybodys + missed.sum) / (POPULATION_SURPRISES + missed.count);
  return (model.ownPriorSessions * lifters + own.missed.sum) / (model.ownPriorSessions + own.missed.weight);
}
