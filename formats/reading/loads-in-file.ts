// How heavy was it, in a file whose loads carry their units? One file may hold both, and some loads may have lost theirs.

import { inKg, loadUnit } from "../values/units.ts";
import type { UnitFinding } from "./format.ts";
import { UnwrittenUnit } from "./unit-guess.ts";
import type { LoadUnit, WrittenSet } from "./written-set.ts";

export interface LoadWithUnit {
  readonly value: number | null;
  /** As the file writes it: "kg", "lbs", "" ... */
  readonly unit: string | undefined;
}

export class LoadsInFile {
  readonly #units = new Set<LoadUnit>();
  /** For a load whose unit was lost. */
  readonly #unwritten: UnwrittenUnit;

  constructor(given: LoadUnit | undefined) {
    this.#unwritten = new UnwrittenUnit(given);
  }

  written({ value, unit: word }: LoadWithUnit): Pick<WrittenSet, "rawLoad" | "loadKg" | "unit"> {
    if (value === null) return { rawLoad: null, loadKg: null, unit: null };
    const unit = loadUnit(word);
    if (unit === null) {
      return { rawLoad: value, loadKg: this.#unwritten.kg(value), unit: this.#unwritten.given };
    }
    this.#units.add(unit);
    return { rawLoad: value, loadKg: inKg(Math.abs(value), unit), unit };
  }

  /** Kilograms of a load that was only asked for; null where its unit is not known. */
  kg({ value, unit: word }: LoadWithUnit): number | null {
    const unit = loadUnit(word);
    return value === null || Number.isNaN(value) || unit === null ? null : inKg(Math.abs(value), unit);
  }

  finding(): UnitFinding {
    const [unit, other] = this.#units;
    const unwritten = this.#unwritten.finding();
    if (unit === undefined || unwritten.from === "guess") return unwritten;
    return { from: "file", unit: other === undefined ? unit : "both" };
  }
}
