// What does a group's week cost? Sets short of its range or beyond it, days short of two, and hard days too close together.
import type { Demand } from "../volume/demand.ts";

const TOWARDS_MIDDLE = 0.2; // of a weighted set for each set short of the week's starting point
const ABOVE_RANGE = 0.1; // of a weighted set for each set beyond the productive range
const EXPOSURE = 0.5; // of a weighted set for each missing second day

/** Weighted missing hard sets at `sets` hard sets a week, by term. */
export function creditPrices({ weight, range, start }: Demand, sets: number) {
  return {
    weekly_minimum: weight * Math.max(0, range.min - sets),
    productive_range: weight * Math.max(0, range.low - sets),
    productive_middle: TOWARDS_MIDDLE * weight * Math.max(0, start - sets),
    above_range: ABOVE_RANGE * weight * Math.max(0, sets - range.high),
  };
}

/** Two days a week with at least one hard set are wanted. */
export function exposurePrice({ weight }: Demand, exposures: number): number {
  return EXPOSURE * weight * Math.max(0, 2 - exposures);
}

/** For each pair of days in a row that train the group hard. */
export function crowdingPrice({ weight }: Demand): number {
  return weight;
}
