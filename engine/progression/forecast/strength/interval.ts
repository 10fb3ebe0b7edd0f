// Between which values will the next session lie, four times in five? Three possibilities, blurred: at the level, as on a
// remembered day, as the other exercises went. The blur follows the exercise's own surprises and grows with the days off.

import type { ForecastModel } from "../forecast-model.ts";
import { blurredShareBelow, laplaceBelow, type Memory } from "./fading-memory.ts";

export interface Expected {
  /** Log kilograms. */
  readonly level: number;
  /** Log kilograms. */
  readonly sessions: Memory;
  /** Mean log surprise of the other exercises. */
  readonly mood: number;
  /** Mean absolute log surprise that is to be expected. */
  readonly spread: number;
  readonly daysOff: number;
  /** Whether the level is a sibling's. */
  readonly isTransferred: boolean;
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
/** Standard deviation of a level that was taken from a sibling, log kilograms (science 4.2). */
export const TRANSFER_SD = 0.15;
/** Four in five lie within 1.28 standard deviations of a normal distribution, and within ln 5 scales of a Laplace one. */
const TRANSFER_BLUR = (1.2816 * TRANSFER_SD) / Math.log(1 / MISSES_ALLOWED);

/** Halvings of the search: the answer is exact to a billionth of the range. */
const HALVINGS = 30;
/** Blurs beyond the outermost possibilities that the search starts from: e^-12 of the weight lies outside. */
const REACH_BLURS = 12;

/** Log kilograms. */
export function likelyInterval(expected: Expected, model: ForecastModel): Interval {
  return {
    low: quantile(expected, model, MISSES_ALLOWED / 2),
    high: quantile(expected, model, 1 - MISSES_ALLOWED / 2),
  };
}

function quantile(expected: Expected, model: ForecastModel, share: number): number {
  const values = [expected.level, announced(expected), ...expected.sessions.values];
  const reach = REACH_BLURS * blurOf(expected, model);
  let low = Math.min(...values) - reach;
  let high = Math.max(...values) + reach;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (likelyShareBelow(expected, middle, model) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** How likely a session below this was, 0 to 1: outside the interval where it is under 0.1 or above 0.9. */
export function likelyShareBelow(expected: Expected, limit: number, model: ForecastModel): number {
  const { level, sessions, mood } = expected;
  const blur = blurOf(expected, model);
  const moodWeight = model.moodWeight * Math.min(1, Math.abs(mood) / MOOD_FULL);
  const below =
    blurredShareBelow(sessions, model.memoryKeeps, { limit, blur }) +
    model.levelWeight * laplaceBelow((limit - level) / blur) +
    moodWeight * laplaceBelow((limit - announced(expected)) / blur);
  return below / (1 + model.levelWeight + moodWeight);
}

/** What the mood announces. */
function announced({ level, mood }: Expected): number {
  return level + MOOD_UNSHRUNK * mood;
}

function blurOf({ spread, daysOff, isTransferred }: Expected, model: ForecastModel): number {
  const own = model.blurShare * spread * (1 + model.gapGrowth * Math.log(1 + daysOff / DAYS_PER_WEEK));
  return isTransferred ? Math.hypot(own, TRANSFER_BLUR) : own;
}
