// How likely is each number of repetitions? A share for 1 to 30; sums of weights become shares at the end.

/** Above stand holds and slips of the finger. Design choice. */
export const MOST_REPS = 30;

/** `weights[reps]`; index 0 is unused. */
export type RepWeights = readonly number[];

export function noWeights(): number[] {
  return new Array<number>(MOST_REPS + 1).fill(0);
}

export function isCountedReps(reps: number): boolean {
  return reps >= 1 && reps <= MOST_REPS;
}

/** The nearest number of reps that is counted. */
export function countedReps(reps: number): number {
  return Math.min(MOST_REPS, Math.max(1, Math.round(reps)));
}

/** Each weight spread over its neighbours by a two-sided geometric (discrete Laplace) of this scale, in reps. */
export function blurredReps(weights: RepWeights, blur: number): number[] {
  const fading = Math.exp(-1 / blur);
  const centre = (1 - fading) / (1 + fading);
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

/** Anything may happen: the share that is spread evenly. Design choice. */
const EVEN_SHARE = 0.005;

/** Shares that sum to 1; `weights` must not be all nothing. */
export function asShares(weights: RepWeights): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, reps) =>
    reps === 0 ? 0 : ((1 - EVEN_SHARE) * weight) / whole + EVEN_SHARE / MOST_REPS,
  );
}

/** What one repetition further off costs, in chances of being within one. Design choice: it weighs both figures alike. */
const COST_OF_A_REP = 0.4;

/** The number to say: most likely to be right within one repetition, and not far off otherwise. */
export function likelyReps(shares: RepWeights): number {
  let best = 1;
  let bestGain = Number.NEGATIVE_INFINITY;
  for (let said = 1; said <= MOST_REPS; said++) {
    const gain = gainOf(said, shares);
    if (gain > bestGain) [best, bestGain] = [said, gain];
  }
  return best;
}

function gainOf(said: number, shares: RepWeights): number {
  return shares.reduce((gain, share, reps) => {
    const off = Math.abs(reps - said);
    return gain + share * ((off <= 1 ? 1 : 0) - COST_OF_A_REP * off);
  }, 0);
}
