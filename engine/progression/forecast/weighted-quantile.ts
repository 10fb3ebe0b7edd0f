// Below which value lies a share of the weight? Of sharp points the answer is one of them; of blurred ones it lies between.

export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/** The smallest value with at least this share of the weight at or below it; points must not be empty. */
export function weightedQuantile(points: readonly Weighted[], share: number): number {
  const sorted = [...points].sort((one, other) => one.value - other.value);
  const wanted = share * totalWeight(sorted);
  let below = 0;
  for (const { value, weight } of sorted) {
    below += weight;
    // A sum of weights may miss a whole share by its last bit.
    if (below >= wanted * (1 - Number.EPSILON * sorted.length)) return value;
  }
  throw new Error(`No point holds the share ${share} of ${points.length} points.`);
}

/** Halvings of the search: the answer is exact to a billionth of the range. */
const HALVINGS = 30;
/** Blurs beyond the outermost points that the search starts from: e^-12 of the weight lies outside. */
const REACH_BLURS = 12;

/** The same where each point is blurred by a two-sided exponential (Laplace) of this scale. */
export function blurredQuantile(points: readonly Weighted[], blur: number, share: number): number {
  const values = points.map(({ value }) => value);
  const wanted = share * totalWeight(points);
  let low = Math.min(...values) - REACH_BLURS * blur;
  let high = Math.max(...values) + REACH_BLURS * blur;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (blurredBelow(points, blur, middle) < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The share of the blurred weight that lies below a value. */
export function blurredShareBelow(points: readonly Weighted[], blur: number, limit: number): number {
  return blurredBelow(points, blur, limit) / totalWeight(points);
}

function blurredBelow(points: readonly Weighted[], blur: number, limit: number): number {
  return points.reduce((sum, { value, weight }) => sum + weight * laplaceBelow((limit - value) / blur), 0);
}

function laplaceBelow(x: number): number {
  return x < 0 ? 0.5 * Math.exp(x) : 1 - 0.5 * Math.exp(-x);
}

function totalWeight(points: readonly Weighted[]): number {
  return points.reduce((sum, { weight }) => sum + weight, 0);
}
