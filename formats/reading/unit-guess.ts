// Kilograms or pounds? Where the file does not say, its loads do: bars and plates come in steps, converted numbers in crooked
// ones. The likelier unit is named with what speaks for it; the person decides.

import { inKg } from "../values/units.ts";
import type { UnitFinding } from "./format.ts";
import { type BarKind, barKind, isOddFive, unitOfLoad } from "./usual-loads.ts";
import type { LoadUnit } from "./written-set.ts";

const EXAMPLES = 5;
/** Different loads that are looked at: a lifter has a hundred; design choice. */
const MOST_LOADS = 5_000;
// Shares and counts below are design choices, tried on ten real logs and a thousand lifters made of plates.
/** A share below it is chance: typing errors, a borrowed machine. */
const NOTICEABLE = 0.02;
/** Pounds are meant at this share of what speaks for kilograms: in pounds half of the bars are round tens too. */
const LB_TO_KG = 0.8;
/** So little speaks for kilograms where dumbbells come in fives and a few in twos and a half: in pounds. */
const QUIET = 0.08;
/** Fewer different loads say nothing by being all of one kind. */
const MANY_LOADS = 6;
const KINDS = ["bar", "dumbbell", "other", "unknown"] as const;

/** Counts the loads of a file whose unit nobody wrote down. */
export class UnwrittenUnit {
  readonly #loads: Readonly<Record<BarKind, Map<number, number>>> = {
    bar: new Map(),
    dumbbell: new Map(),
    other: new Map(),
    unknown: new Map(),
  };

  /** The unit that the person gave, or null. */
  readonly given: LoadUnit | null;

  constructor(given: LoadUnit | undefined) {
    this.given = given ?? null;
  }

  /** Kilograms, as far as that can be known; never negative. The exercise tells whether the load is on a bar. */
  kg(rawLoad: number | null, exercise?: string): number | null {
    if (rawLoad === null) return null;
    const load = Math.abs(rawLoad);
    if (this.given !== null) return inKg(load, this.given);
    if (load === 0) return 0;
    const loads = this.#loads[exercise === undefined ? "unknown" : barKind(exercise)];
    const sets = loads.get(load);
    if (sets !== undefined || loads.size < MOST_LOADS) loads.set(load, (sets ?? 0) + 1);
    return null;
  }

  finding(): UnitFinding {
    if (this.given !== null) return { from: "person", unit: this.given };
    const loads = KINDS.flatMap((kind) =>
      [...this.#loads[kind]].map(([load, sets]) => ({ load, sets, kind, unit: unitOfLoad(load, kind) })),
    );
    if (loads.length === 0) return { from: "nowhere", unit: null };
    const spoken = isSilent(loads) ? loads.map(heardInSilence) : loads;
    const shareKg = shareOf(spoken, "kg");
    const shareLb = shareOf(spoken, "lb");
    const unit = shareLb > LB_TO_KG * shareKg + NOTICEABLE ? "lb" : "kg";
    return { from: "guess", unit, shareKg, shareLb, examples: examplesOf(spoken, unit) };
  }
}

interface SpokenLoad {
  readonly load: number;
  readonly sets: number;
  readonly kind: BarKind;
  readonly unit: LoadUnit | null;
}

function shareOf(spoken: readonly SpokenLoad[], unit: LoadUnit): number {
  const said = spoken.filter((one) => one.unit === unit);
  return setsOf(said) / setsOf(spoken);
}

function setsOf(spoken: readonly SpokenLoad[]): number {
  return spoken.reduce((total, { sets }) => total + sets, 0);
}

/** Neither unit is heard: dumbbells and machines in steps of five, in a good number of loads. */
function isSilent(loads: readonly SpokenLoad[]): boolean {
  const isQuiet = shareOf(loads, "kg") < QUIET && shareOf(loads, "lb") < NOTICEABLE;
  return isQuiet && new Set(loads.map(({ load }) => load)).size >= MANY_LOADS;
}

function heardInSilence(one: SpokenLoad): SpokenLoad {
  return one.kind !== "unknown" && one.unit === null && isOddFive(one.load) ? { ...one, unit: "lb" } : one;
}

/** Loads that speak for the unit, the most frequent first. */
function examplesOf(spoken: readonly SpokenLoad[], unit: LoadUnit): readonly number[] {
  const bySets = spoken.filter((one) => one.unit === unit).sort((a, b) => b.sets - a.sets);
  return [...new Set(bySets.map(({ load }) => load))].slice(0, EXAMPLES);
}
