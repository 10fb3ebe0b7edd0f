// Kilograms or pounds? Where the file does not say, its loads do, a little: plates and dumbbells come in steps.
import { inKg } from "../values/units.ts";
import type { UnitFinding } from "./format.ts";
import type { LoadUnit } from "./written-set.ts";

const EXAMPLES = 5;

/** Counts the loads of a file whose unit nobody wrote down. */
export class UnwrittenUnit {
  readonly #loads = new Map<number, number>();

  /** The unit that the person gave, or null. */
  readonly given: LoadUnit | null;

  constructor(given: LoadUnit | undefined) {
    this.given = given ?? null;
  }

  /** Kilograms, as far as that can be known; never negative. */
  kg(rawLoad: number | null): number | null {
    if (rawLoad === null) return null;
    const load = Math.abs(rawLoad);
    if (load > 0) this.#loads.set(load, (this.#loads.get(load) ?? 0) + 1);
    return this.given === null ? (load === 0 ? 0 : null) : inKg(load, this.given);
  }

  finding(): UnitFinding {
    if (this.given !== null) return { from: "person", unit: this.given };
    if (this.#loads.size === 0) return { from: "nowhere", unit: null };
    const shareKg = this.#share(usualInKgOnly);
    const shareLb = this.#share(usualInLbOnly);
    const unit = shareLb > shareKg ? "lb" : "kg";
    return { from: "guess", unit, shareKg, shareLb, examples: this.#examples(unit) };
  }

  #share(usual: (load: number) => boolean): number {
    let all = 0;
    let hits = 0;
    for (const [load, sets] of this.#loads) {
      all += sets;
      if (usual(load)) hits += sets;
    }
    return hits / all;
  }

  #examples(unit: LoadUnit): readonly number[] {
    const usual = unit === "kg" ? usualInKgOnly : usualInLbOnly;
    return [...this.#loads]
      .filter(([load]) => usual(load))
      .sort(([, a], [, b]) => b - a)
      .slice(0, EXAMPLES)
      .map(([load]) => load);
  }
}

/** Steps of 2.5 kg that no pound plates make, and small kilogram dumbbells. */
function usualInKgOnly(load: number): boolean {
  return isMultiple(load, 2.5) && !isMultiple(load, 5) ? true : isMultiple(load, 20) && load <= 200;
}

/** A 45 lb bar with 5, 10, 25 and 45 lb plates on both sides, and what was written in kilograms and turned into pounds. */
function usualInLbOnly(load: number): boolean {
  return (load >= 45 && isMultiple(load - 45, 10) && !isMultiple(load, 10)) || load > 250;
}

function isMultiple(value: number, of: number): boolean {
  return Math.abs(value / of - Math.round(value / of)) < 1e-6;
}
