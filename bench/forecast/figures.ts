// How good are forecasts? Errors as a share of what happened, repetitions off, and the score of 80 % intervals:
// log width + 10 x what the outcome lies beyond (lower is better, and only honest intervals win).
import type { Forecast } from "@dorsal/engine";
import { percentile } from "../percentile.ts";
import type { Point } from "./lifters.ts";

/** 2 / (1 - 0.8) of the interval score. */
const COST_OF_A_MISS = 10;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface StrengthFigures {
  readonly meanError: number;
  readonly medianError: number;
}

export interface IntervalFigures {
  readonly coverage: number;
  readonly width: number;
  readonly score: number;
}

export interface RepFigures {
  readonly repsOff: number;
  readonly withinOne: number;
}

export function strengthFigures(points: readonly Point[], said: (point: Point) => number): StrengthFigures {
  const errors = points.map((point) => Math.abs(said(point) / point.happened - 1));
  return { meanError: mean(errors), medianError: median(errors) };
}

/** Log kilograms. */
export function intervalFigures(points: readonly Point[], said: (point: Point) => Interval): IntervalFigures {
  const scored = points.map((point) => ({ ...said(point), happened: Math.log(point.happened) }));
  return {
    coverage: mean(scored.map(({ low, high, happened }) => Number(low <= happened && happened <= high))),
    width: mean(scored.map(({ low, high }) => high - low)),
    score: mean(scored.map((one) => intervalScore(one, one.happened))),
  };
}

export function intervalScore({ low, high }: Interval, happened: number): number {
  return high - low + COST_OF_A_MISS * (Math.max(0, low - happened) + Math.max(0, happened - high));
}

export function repFigures(points: readonly Point[], said: (point: Point) => number): RepFigures {
  const off = points.map((point) => Math.abs(said(point) - point.happened));
  return { repsOff: mean(off), withinOne: mean(off.map((reps) => Number(reps <= 1))) };
}

/** Half the log width of the best interval of one width around smoothing: the baseline may choose it after the fact. */
export function bestFixedWidth(points: readonly Point[]): number {
  const halves = Array.from({ length: 60 }, (_, step) => (step + 1) / 100);
  return halves.reduce((best, half) => (fixedScore(points, half) < fixedScore(points, best) ? half : best));
}

function fixedScore(points: readonly Point[], half: number): number {
  return intervalFigures(points, aroundSmoothing(half)).score;
}

export function aroundSmoothing(half: number): (point: Point) => Interval {
  return ({ smoothed }) => ({ low: Math.log(smoothed) - half, high: Math.log(smoothed) + half });
}

export function intervalOf({ lo80Kg, hi80Kg }: Forecast): Interval {
  if (lo80Kg === null || hi80Kg === null) throw new Error("A scored session has no interval.");
  return { low: Math.log(lo80Kg), high: Math.log(hi80Kg) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle, or half way between the two in the middle. */
function median(values: readonly number[]): number {
  const below = percentile(values, 0.5);
  const above = -percentile(
    values.map((value) => -value),
    0.5,
  );
  return (below + above) / 2;
}
