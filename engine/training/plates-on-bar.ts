// What goes on the bar? Plates are loaded in equal pairs; each kind is there as often as needed.

export interface Bar {
  readonly bar: number;
  readonly plates: readonly number[];
}

/** Heaviest bar that is offered, kilograms: beyond it a lifter knows better than an app. Design choice. */
const HEAVIEST_KG = 400;
const GRAMS = 1000;

/** Every load from the empty bar up to 400 kg that pairs of these plates can make, ascending. */
export function loadsOnBar({ bar, plates }: Bar): readonly number[] {
  const barG = Math.round(bar * GRAMS);
  const pairsG = [...new Set(plates.map((plate) => Math.round(2 * plate * GRAMS)))].filter((g) => g > 0);
  const limitG = HEAVIEST_KG * GRAMS;
  const reached = new Set([barG]);
  // A Set is walked in the order of insertion and sees what is added on the way: each load is extended once.
  for (const loadG of reached) {
    for (const pairG of pairsG) if (loadG + pairG <= limitG) reached.add(loadG + pairG);
  }
  return [...reached].sort((a, b) => a - b).map((g) => g / GRAMS);
}

/** The plates of one side, largest first, and what cannot be loaded. A target below the bar leaves nothing to load. */
export function platesPerSide(
  targetKg: number,
  { bar, plates }: Bar,
): { readonly perSide: readonly number[]; readonly remainderPerSide: number } {
  let restG = Math.max(0, Math.round(((targetKg - bar) / 2) * GRAMS));
  const perSide: number[] = [];
  for (const plate of [...plates].sort((a, b) => b - a)) {
    const plateG = Math.round(plate * GRAMS);
    while (plateG > 0 && plateG <= restG) {
      perSide.push(plate);
      restG -= plateG;
    }
  }
  return { perSide, remainderPerSide: restG / GRAMS };
}
