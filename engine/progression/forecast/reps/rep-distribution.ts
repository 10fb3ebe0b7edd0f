// How likely is each number of repetitions? A share for 1 to 30; sums of weights become shares at the end.

/** Above stand holds and slips of the finger. Design choice. */
export const MOST_REPS = 30;

/** `weights[reps]`; index 0 is unused. */
export type RepWeights = readonly number[];

export function noWeights(): number[] {
  return Array.from({ length: MOST_REPS + 1 }, () => 0);
}

export function sumOf(weights: RepWeights): number {
  let sum = 0;
  for (let reps = 0; reps < weights.length; reps++) sum += weights[reps] ?? 0;
  return sum;
}

export function isCountedReps(reps: number): boolean {
  return reps >= 1 && reps <= MOST_REPS;
}

/** The nearest number of reps that is counted. */
export function countedReps(reps: number): number {
  return Math.min(MOST_REPS, Math.max(1, Math.round(reps)));
}

/** Anything may happen: the share that is spread evenly. Design choice. */
const EVEN_SHARE = 0.005;

/** Shares that sum to 1; `weights` must not be all nothing. */
export function asShares(weights: RepWeights): number[] {
  const whole = sumOf(weights);
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
  let gain = 0;
  for (let reps = 1; reps < shares.length; reps++) {
    const off = Math.abs(reps - said);
    gain += (shares[reps] ?? 0) * ((off <= 1 ? 1 : 0) - COST_OF_A_REP * off);
  }
  return gain;
}
