// What goes on the bar? Plates are loaded in equal pairs; each kind is there as often as needed.

export interface Bar {
  readonly bar: number;
  readonly plates: readonly number[];
}

/** Heaviest bar that is offered, kilograms: beyond it a lifter knows better than an app. Design choice. */
const HEAVIEST_KG = 400;
const GRAMS = 1000;

/** Kinds of plates that count: well-kept gyms have ten, twenty with those for kilograms and for pounds. Design choice. */
export const MOST_KINDS = 20;
/** Beyond what plates of kilograms or pounds make, to the decagram: only weights that are none make more. Design choice. */
const MOST_LOADS = 20_000;
/** Then loads this far apart are enough: no hand tells closer ones apart. Design choice. */
const COARSE_G = 100;

/** Every load from the empty bar up to 400 kg that pairs of these plates can make, ascending. */
export function loadsOnBar({ bar, plates }: Bar): readonly number[] {
  const barG = Math.round(bar * GRAMS);
  const roomG = Math.max(0, HEAVIEST_KG * GRAMS - barG);
  const pairsG = gramsOf(plates.slice(0, MOST_KINDS).map((plate) => 2 * plate));
  const added = sumsUpTo(roomG, pairsG);
  const told = added.length > MOST_LOADS ? apart(added, COARSE_G) : added;
  return told.map((g) => (barG + g) / GRAMS);
}

function gramsOf(kilograms: readonly number[]): readonly number[] {
  return [...new Set(kilograms.map((kg) => Math.round(kg * GRAMS)))].filter((g) => g > 0);
}

/** Every sum of these up to `mostG`, each as often as needed, ascending from 0. */
function sumsUpTo(mostG: number, partsG: readonly number[]): readonly number[] {
  const isMade = new Uint8Array(mostG + 1);
  isMade[0] = 1;
  for (const partG of partsG) {
    for (let sumG = partG; sumG <= mostG; sumG++) if (isMade[sumG - partG]) isMade[sumG] = 1;
  }
  const sumsG: number[] = [];
  for (let sumG = 0; sumG <= mostG; sumG++) if (isMade[sumG]) sumsG.push(sumG);
  return sumsG;
}

/** The first, and then each that is so far from the last one kept. */
function apart(ascending: readonly number[], least: number): readonly number[] {
  const kept: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const one of ascending) {
    if (one - last < least) continue;
    kept.push(one);
    last = one;
  }
  return kept;
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
  const kinds = [...new Set(plates)].filter((plate) => Math.round(plate * GRAMS) > 0).sort((a, b) => b - a);
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

/** The fewest that make the side exactly, among those the largest first; null where it cannot be made. */
function fewestPlates(sideG: number, kinds: readonly number[]): readonly number[] | null {
  const sizes = kinds.map((plate) => ({ plate, sizeG: Math.round(plate * GRAMS) }));
  const fewest = fewestBySum(
    sideG,
    sizes.map(({ sizeG }) => sizeG),
  );
  const used: number[] = [];
  let restG = sideG;
  for (let left = fewest[sideG] ?? 0; left > 0; left--) {
    const next = sizes.find(({ sizeG }) => sizeG <= restG && fewest[restG - sizeG] === left - 1);
    if (next === undefined) return null;
    used.push(next.plate);
    restG -= next.sizeG;
  }
  return used;
}

/** How many plates each sum up to `mostG` takes; infinitely many where none make it. */
function fewestBySum(mostG: number, sizesG: readonly number[]): Float64Array {
  const fewest = new Float64Array(mostG + 1).fill(Number.POSITIVE_INFINITY);
  fewest[0] = 0;
  for (const sizeG of sizesG) {
    for (let sumG = sizeG; sumG <= mostG; sumG++) {
      fewest[sumG] = Math.min(fewest[sumG] ?? 0, (fewest[sumG - sizeG] ?? 0) + 1);
    }
  }
  return fewest;
}
