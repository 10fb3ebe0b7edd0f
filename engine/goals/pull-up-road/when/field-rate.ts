// How fast do people get stronger? The rates of the field before a lifter has shown an own one. Science 3.17: novices 1-3 %
// a week in weeks 1-8, then at most 0.5 %; trained 0.1-0.3 %.
import type { Level } from "@dorsal/content";

/** Log strength per week: mean and standard deviation between people. */
export interface Rate {
  readonly mean: number;
  readonly sd: number;
}

/** What is ahead: a rate now, and another one after some weeks. */
export interface RatePath {
  readonly now: Rate;
  /** From `laterInWeeks` on; 0 where the later rate holds already. */
  readonly later: Rate;
  readonly laterInWeeks: number;
}

/** The published ranges are read as the middle half of people: sd = half a range / 0.674. */
const NOVICE: Rate = { mean: 0.02, sd: 0.0148 };
/** "At most 0.5 %" as the upper quartile around 0.3 %: with the first eight weeks about 30 % in year one. */
const LATER: Rate = { mean: 0.003, sd: 0.003 };
const TRAINED: Rate = { mean: 0.002, sd: 0.0015 };
/** Weeks that a novice's fast rate lasts. */
const NOVICE_WEEKS = 8;

/** `weeksTrained` since the first day of the log: a level-1 lifter's training is taken to begin there. */
export function fieldRates(level: Level, weeksTrained: number): RatePath {
  const later = level >= 3 ? TRAINED : LATER;
  const left = level === 1 ? Math.max(0, NOVICE_WEEKS - weeksTrained) : 0;
  return { now: left > 0 ? NOVICE : later, later, laterInWeeks: left };
}
