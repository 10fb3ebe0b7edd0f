// How far does a remembered number of repetitions reach? It is spread over its neighbours by a two-sided geometric
// distribution (discrete Laplace).
import { MOST_REPS, noWeights, type RepWeights } from "./rep-distribution.ts";

export interface RepBlur {
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
  return { kept, near };
}

/** What a source says of one number of repetitions, and all that it says. */
export interface Glance {
  readonly here: number;
  readonly whole: number;
}
