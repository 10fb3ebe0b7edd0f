// How strong will the lifter be in an exercise on a day? The level, and the interval around it.
import { dayNumber } from "../../../training/calendar.ts";
import type { ForecastModel } from "../forecast-model.ts";
import { type LifterState, NEW_EXERCISE } from "../lifter-state.ts";
import { type Expected, type Interval, likelyInterval, likelyShareBelow } from "./interval.ts";
import { moodOf } from "./mood.ts";
import { type StrengthState, strengthLevel } from "./strength-state.ts";

export interface StrengthForecast extends Interval {
  readonly level: number;
}

export interface StrengthQuestion {
  readonly exercise: string;
  readonly date: string;
}

/** Log kilograms; null before the first session, unless a sibling's level was transferred. */
export function strengthForecast(
  lifter: LifterState,
  { exercise, date }: StrengthQuestion,
  model: ForecastModel,
): StrengthForecast | null {
  const expected = expectedOf(lifter, { exercise, day: dayNumber(date) }, model);
  return expected && { level: expected.level, ...likelyInterval(expected, model) };
}

export interface StrengthSurprise {
  /** What was expected, log kilograms. */
  readonly level: number;
  /** Log kilograms above the level. */
  readonly surprise: number;
  /** How likely a session below it was, 0 to 1. */
  readonly shareBelow: number;
  /** Whether what was expected came from a sibling. */
  readonly isTransferred: boolean;
}

export interface SeenStrength {
  readonly exercise: string;
  readonly day: number;
  readonly lnKg: number;
}

/** How a session compares with what was expected; null for the first one. */
export function strengthSurprise(
  lifter: LifterState,
  seen: SeenStrength,
  model: ForecastModel,
): StrengthSurprise | null {
  const expected = expectedOf(lifter, seen, model);
  return (
    expected && {
      level: expected.level,
      surprise: seen.lnKg - expected.level,
      shareBelow: likelyShareBelow(expected, seen.lnKg, model),
      isTransferred: expected.isTransferred,
    }
  );
}

function expectedOf(
  lifter: LifterState,
  { exercise, day }: Pick<SeenStrength, "exercise" | "day">,
  model: ForecastModel,
): Expected | null {
  const { strength: known, caution } = lifter.exercises.get(exercise) ?? NEW_EXERCISE;
  const { lastDay } = known;
  const level = strengthLevel(known, model);
  if (lastDay === null || level === null) return null;
  return {
    level,
    sessions: known.sessions,
    mood: moodOf(lifter.surprises, { exercise, day, lastDay }),
    spread: expectedSpread(lifter, known, model) * Math.exp(lifter.caution + caution),
    daysOff: Math.max(0, day - lastDay),
    isTransferred: known.isTransferred,
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
