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

export interface PlatesOfSide {
  readonly perSide: readonly number[];
  readonly remainderPerSide: number;
}

/**
 * The plates of one side, largest first, and what cannot be loaded. Where largest first leaves a rest that other plates
 * would not (15 + 15 of 20 and 15), the fewest plates that fit are taken. Below the bar there is nothing to load.
 */
export function platesPerSide(targetKg: number, { bar, plates }: Bar): PlatesOfSide {
  const sideG = Math.max(0, Math.round(((targetKg - bar) / 2) * GRAMS));
  const kinds = [...new Set(plates)].filter((plate) => plate > 0).sort((a, b) => b - a);
  const simple = largestFirst(sideG, kinds);
  if (simple.remainderPerSide === 0) return simple;
  const exact = fewestPlates(sideG, kinds);
  return exact === null ? simple : { perSide: exact, remainderPerSide: 0 };
}

function largestFirst(sideG: number, kinds: readonly number[]): PlatesOfSide {
  const perSide: number[] = [];
  let restG = sideG;
  for (const plate of kinds) {
    const plateG = Math.round(plate * GRAMS);
    while (plateG <= restG) {
      perSide.push(plate);
      restG -= plateG;
    }
  }
  return { perSide, remainderPerSide: restG / GRAMS };
}

/** Walks all reachable sums, fewest plates first; null where the side cannot be made. */
function fewestPlates(sideG: number, kinds: readonly number[]): readonly number[] | null {
  const reached = new Map<number, readonly number[]>([[0, []]]);
  for (const [sumG, used] of reached) {
    for (const plate of kinds) {
      const nextG = sumG + Math.round(plate * GRAMS);
      if (nextG <= sideG && !reached.has(nextG)) reached.set(nextG, [...used, plate]);
    }
  }
  return reached.get(sideG)?.toSorted((a, b) => b - a) ?? null;
}
