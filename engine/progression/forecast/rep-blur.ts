// How far does a remembered number of repetitions reach? It is spread over its neighbours by a two-sided geometric
// distribution (discrete Laplace): over all of them for a forecast, or as seen from one number, which is all that learning asks.
import { MOST_REPS, noWeights, type RepWeights } from "./rep-distribution.ts";

export interface RepBlur {
  /** Share that each further repetition keeps. */
  readonly fading: number;
  /** Share that stays where it was. */
  readonly centre: number;
  /** `kept[reps]`: share of what was at this number that lands on 1 to 30 at all. */
  readonly kept: RepWeights;
  /** `near[distance]`: share that lands so many repetitions away, on one side. */
  readonly near: RepWeights;
}

/** `scale` in repetitions. */
export function repBlur(scale: number): RepBlur {
  const fading = Math.exp(-1 / scale);
  const centre = (1 - fading) / (1 + fading);
  const near = noWeights();
  const kept = noWeights();
  for (let distance = 0, share = centre; distance <= MOST_REPS; distance++, share *= fading) {
    near[distance] = share;
  }
  for (let reps = 1; reps <= MOST_REPS; reps++) {
    kept[reps] = 1 - (fading ** reps + fading ** (MOST_REPS + 1 - reps)) / (1 + fading);
  }
  return { fading, centre, kept, near };
}

/** Each weight spread over its neighbours. */
export function blurredReps(weights: RepWeights, { fading, centre }: RepBlur): number[] {
  const blurred = noWeights();
  // What comes up from fewer reps, then what comes down from more; each fades by one step at a time.
  for (let reps = 1, passing = 0; reps <= MOST_REPS; reps++) {
    passing = fading * passing + (weights[reps] ?? 0);
    blurred[reps] = centre * passing;
  }
  for (let reps = MOST_REPS - 1, passing = 0; reps >= 1; reps--) {
    passing = fading * (passing + (weights[reps + 1] ?? 0));
    blurred[reps] = (blurred[reps] ?? 0) + centre * passing;
  }
  return blurred;
}

/** What a source says of one number of repetitions, and all that it says. */
export interface Glance {
  readonly here: number;
  readonly whole: number;
}

/** The same of one number: `here` of the blurred weights, and their sum. */
export function blurredAt(weights: RepWeights, reps: number, { kept, near }: RepBlur): Glance {
  let here = 0;
  let whole = 0;
  for (let at = 1; at <= MOST_REPS; at++) {
    const weight = weights[at] ?? 0;
    if (weight === 0) continue;
    here += weight * (near[Math.abs(at - reps)] ?? 0);
    whole += weight * (kept[at] ?? 0);
  }
  return { here, whole };
}
