// How strong will the lifter be in an exercise on a day? The level, and the interval around it.
import { dayNumber } from "../../training/calendar.ts";
import type { ForecastModel } from "./forecast-model.ts";
import { type Expected, type Interval, likelyInterval, likelyShareBelow } from "./interval.ts";
import { type LifterState, NEW_EXERCISE } from "./lifter-state.ts";
import { moodOf } from "./mood.ts";
import { type StrengthState, strengthLevel } from "./strength-state.ts";

export interface StrengthForecast extends Interval {
  readonly level: number;
}

export interface StrengthQuestion {
  readonly exercise: string;
  readonly date: string;
}

/** Log kilograms; null before the first session. */
export function strengthForecast(
  lifter: LifterState,
  asked: StrengthQuestion,
  model: ForecastModel,
): StrengthForecast | null {
  const expected = expectedOf(lifter, asked, model);
  return expected && { level: expected.level, ...likelyInterval(expected, model) };
}

export interface StrengthSurprise {
  /** Log kilograms above the level. */
  readonly surprise: number;
  /** How likely a session below it was, 0 to 1. */
  readonly shareBelow: number;
}

/** How a session compares with what was expected; null for the first one. */
export function strengthSurprise(
  lifter: LifterState,
  seen: StrengthQuestion & { readonly lnKg: number },
  model: ForecastModel,
): StrengthSurprise | null {
  const expected = expectedOf(lifter, seen, model);
  return (
    expected && {
      surprise: seen.lnKg - expected.level,
      shareBelow: likelyShareBelow(expected, seen.lnKg, model),
    }
  );
}

function expectedOf(
  lifter: LifterState,
  { exercise, date }: StrengthQuestion,
  model: ForecastModel,
): Expected | null {
  const { strength: known, caution } = lifter.exercises.get(exercise) ?? NEW_EXERCISE;
  const last = known.sessions[0];
  const level = strengthLevel(known, model);
  if (last === undefined || level === null) return null;
  const day = dayNumber(date);
  return {
    level,
    sessions: known.sessions,
    mood: moodOf(lifter.surprises, { exercise, day, lastDay: last.day }),
    spread: expectedSpread(lifter, known, model) * Math.exp(lifter.caution + caution),
    daysOff: Math.max(0, day - last.day),
  };
}

/** Surprises of other lifters that weigh as much as the lifter's own. Design choice. */
const POPULATION_SURPRISES = 7;

/** The exercise's own mean surprise, shrunk towards the lifter's, and that towards everybody's. */
function expectedSpread({ missed }: LifterState, own: StrengthState, model: ForecastModel): number {
  const everybodys = POPULATION_SURPRISES * model.populationSpread;
  const lifters = (everybodys + missed.sum) / (POPULATION_SURPRISES + missed.count);
  return (model.ownPriorSessions * lifters + own.missed.sum) / (model.ownPriorSessions + own.missed.weight);
}
