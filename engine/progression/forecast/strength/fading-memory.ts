// Below which value lies a share of a memory that fades? Each remembered value weighs its belief, and less the more came
// after it. Columns of plain numbers and plain loops: this is asked several times for every session of a log.

/** Two columns of the same length, newest first. */
export interface Memory {
  readonly values: readonly number[];
  /** 1, or less for a value that is believed less. */
  readonly beliefs: readonly number[];
}

/**
 * The smallest value with at least this share of the weight at or below it; of a memory that is not empty. `keeps` is the
 * share of its weight that a value keeps when one more follows.
 */
export function memoryQuantile(memory: Memory, keeps: number, share: number): number {
  const { values, beliefs } = memory;
  const newest = values[0] ?? 0;
  let whole = 0;
  let above = 0;
  for (let age = 0, kept = 1; age < values.length; age++, kept *= keeps) {
    const weight = (beliefs[age] ?? 0) * kept;
    whole += weight;
    if ((values[age] ?? 0) > newest) above += weight;
  }
  // A sum of weights may miss a whole share by its last bit.
  const wanted = share * whole * (1 - Number.EPSILON * values.length);
  // Mostly the newest is the one or is above it, since it weighs most: then the search may begin there.
  const isBelow = whole - above >= wanted;
  let weightUpTo = isBelow ? whole - above : whole;
  let value = isBelow ? newest : nextBelow(values, Number.POSITIVE_INFINITY);
  for (let step = 0; step < values.length; step++) {
    weightUpTo -= weightAt(memory, keeps, value);
    if (weightUpTo < wanted) return value;
    value = nextBelow(values, value);
  }
  throw new Error(`No value holds the share ${share} of ${values.length} remembered ones.`);
}

function weightAt({ values, beliefs }: Memory, keeps: number, value: number): number {
  let sum = 0;
  for (let age = 0, kept = 1; age < values.length; age++, kept *= keeps) {
    if (values[age] === value) sum += (beliefs[age] ?? 0) * kept;
  }
  return sum;
}

function nextBelow(values: readonly number[], limit: number): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (let age = 0; age < values.length; age++) {
    const value = values[age] ?? 0;
    if (value < limit && value > greatest) greatest = value;
  }
  return greatest;
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

/** Writes a number into a column, newest first; the oldest falls out where there would be more than `most`. */
export function remember(column: number[], newest: number, most: number): void {
  // A loop: `unshift` takes the engine's slow path, and this is asked for every column of every session.
  if (column.length < most) column.push(newest);
  for (let age = column.length - 1; age > 0; age--) column[age] = column[age - 1] ?? 0;
  column[0] = newest;
}
