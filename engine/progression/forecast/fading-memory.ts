// Below which value lies a share of a memory that fades? Each remembered value weighs its belief, and less the more came
// after it. Columns of plain numbers and plain loops: this is asked several times for every session of a log.

/** Two columns of the same length, newest first. */
export interface Memory {
  readonly values: readonly number[];
  /** 1, or less for a value that is believed less. */
  readonly beliefs: readonly number[];
}

/** How much all values weigh together; `keeps` is the share of its weight that a value keeps when one more follows. */
function memoryWeight({ beliefs }: Memory, keeps: number): number {
  let sum = 0;
  let kept = 1;
  for (let age = 0; age < beliefs.length; age++) {
    sum += (beliefs[age] ?? 0) * kept;
    kept *= keeps;
  }
  return sum;
}

/** The smallest value with at least this share of the weight at or below it; of a memory that is not empty. */
export function memoryQuantile(memory: Memory, keeps: number, share: number): number {
  const { values, beliefs } = memory;
  let below = memoryWeight(memory, keeps);
  // A sum of weights may miss a whole share by its last bit.
  const wanted = share * below * (1 - Number.EPSILON * values.length);
  // From the top: what people can do is near it, so that few steps are needed.
  let greatest = Number.POSITIVE_INFINITY;
  for (let step = 0; step < values.length; step++) {
    const limit = greatest;
    greatest = Number.NEGATIVE_INFINITY;
    let weight = 0;
    let kept = 1;
    for (let age = 0; age < values.length; age++) {
      const value = values[age] ?? 0;
      if (value < limit && value > greatest) {
        greatest = value;
        weight = 0;
      }
      if (value === greatest) weight += (beliefs[age] ?? 0) * kept;
      kept *= keeps;
    }
    below -= weight;
    if (below < wanted) return greatest;
  }
  throw new Error(`No value holds the share ${share} of ${values.length} remembered ones.`);
}

/** The share of the weight below a limit where each value is blurred by a two-sided exponential (Laplace) of this scale. */
export function blurredShareBelow(
  { values, beliefs }: Memory,
  keeps: number,
  { limit, blur }: { readonly limit: number; readonly blur: number },
): number {
  let below = 0;
  let whole = 0;
  let kept = 1;
  for (let age = 0; age < values.length; age++) {
    const weight = (beliefs[age] ?? 0) * kept;
    below += weight * laplaceBelow((limit - (values[age] ?? 0)) / blur);
    whole += weight;
    kept *= keeps;
  }
  return below / whole;
}

/** The share of a Laplace distribution below so many scales above its middle. */
export function laplaceBelow(scales: number): number {
  return scales < 0 ? 0.5 * Math.exp(scales) : 1 - 0.5 * Math.exp(-scales);
}
