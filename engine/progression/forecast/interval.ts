// Between which values will the next session lie, four times in five? Three possibilities, blurred: at the level, as on a
// remembered day, as the other exercises went. The blur follows the exercise's own surprises and grows with the days off.
import type { ForecastModel } from "./forecast-model.ts";
import { type RememberedSession, remembered } from "./strength-state.ts";
import { blurredQuantile, blurredShareBelow, type Weighted } from "./weighted-quantile.ts";

export interface Expected {
  /** Log kilograms. */
  readonly level: number;
  readonly sessions: readonly RememberedSession[];
  /** Mean log surprise of the other exercises. */
  readonly mood: number;
  /** Mean absolute log surprise that is to be expected. */
  readonly spread: number;
  readonly daysOff: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One in five sessions may lie outside, half of them on each side. */
export const MISSES_ALLOWED = 0.2;
/** A mood at which its weight is full. Design choice. */
const MOOD_FULL = 0.1;
/** The mood is measured shrunk; what it announces is about twice that. Design choice. */
const MOOD_UNSHRUNK = 2;
const DAYS_PER_WEEK = 7;

/** Log kilograms. */
export function likelyInterval(expected: Expected, model: ForecastModel): Interval {
  const points = possibilities(expected, model);
  const blur = blurOf(expected, model);
  return {
    low: blurredQuantile(points, blur, MISSES_ALLOWED / 2),
    high: blurredQuantile(points, blur, 1 - MISSES_ALLOWED / 2),
  };
}

/** How likely a session below this was, 0 to 1: outside the interval where it is under 0.1 or above 0.9. */
export function likelyShareBelow(expected: Expected, lnKg: number, model: ForecastModel): number {
  return blurredShareBelow(possibilities(expected, model), blurOf(expected, model), lnKg);
}

function blurOf({ spread, daysOff }: Expected, model: ForecastModel): number {
  return model.blurShare * spread * (1 + model.gapGrowth * Math.log(1 + daysOff / DAYS_PER_WEEK));
}

function possibilities({ level, sessions, mood }: Expected, model: ForecastModel): readonly Weighted[] {
  const memory = remembered(sessions, model.memoryKeeps);
  const whole = memory.reduce((sum, { weight }) => sum + weight, 0);
  return [
    ...memory.map(({ value, weight }) => ({ value, weight: weight / whole })),
    { value: level, weight: model.levelWeight },
    {
      value: level + MOOD_UNSHRUNK * mood,
      weight: model.moodWeight * Math.min(1, Math.abs(mood) / MOOD_FULL),
    },
  ];
}
