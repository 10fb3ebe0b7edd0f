// Below which value lies a share of a memory that fades? Each remembered value weighs its belief, and less the more came
// after it. Plain loops that make nothing: this is asked several times for every session of a log.

export interface Remembered {
  readonly lnKg: number;
  /** 1, or less for a value that is believed less. */
  readonly belief: number;
}

/** How much all values weigh together; `keeps` is the share of its weight that a value keeps when one more follows. */
export function memoryWeight(memory: readonly Remembered[], keeps: number): number {
  let sum = 0;
  let kept = 1;
  for (let age = 0; age < memory.length; age++) {
    sum += (memory[age]?.belief ?? 0) * kept;
    kept *= keeps;
  }
  return sum;
}

/** The smallest value with at least this share of the weight at or below it; newest first, never empty. */
export function memoryQuantile(memory: readonly Remembered[], keeps: number, share: number): number {
  let below = memoryWeight(memory, keeps);
  // A sum of weights may miss a whole share by its last bit.
  const wanted = share * below * (1 - Number.EPSILON * memory.length);
  // From the top: what people can do is near it, so that few steps are needed.
  let greatest = Number.POSITIVE_INFINITY;
  for (let step = 0; step < memory.length; step++) {
    const limit = greatest;
    greatest = Number.NEGATIVE_INFINITY;
    let weight = 0;
    let kept = 1;
    for (let age = 0; age < memory.length; age++) {
      const one = memory[age];
      if (one === undefined) break;
      const { lnKg, belief } = one;
      if (lnKg < limit && lnKg > greatest) {
        greatest = lnKg;
        weight = 0;
      }
      if (lnKg === greatest) weight += belief * kept;
      kept *= keeps;
    }
    below -= weight;
    if (below < wanted) return greatest;
  }
  throw new Error(`No value holds the share ${share} of ${memory.length} remembered ones.`);
}

/** The share of the weight below a limit where each value is blurred by a two-sided exponential (Laplace) of this scale. */
export function blurredShareBelow(
  memory: readonly Remembered[],
  keeps: number,
  { limit, blur }: { readonly limit: number; readonly blur: number },
): number {
  let below = 0;
  let whole = 0;
  let kept = 1;
  for (let age = 0; age < memory.length; age++) {
    const one = memory[age];
    if (one === undefined) break;
    const weight = one.belief * kept;
    below += weight * laplaceBelow((limit - one.lnKg) / blur);
    whole += weight;
    kept *= keeps;
  }
  return below / whole;
}

/** The share of a Laplace distribution below so many scales above its middle. */
export function laplaceBelow(scales: number): number {
  return scales < 0 ? 0.5 * Math.exp(scales) : 1 - 0.5 * Math.exp(-scales);
}
