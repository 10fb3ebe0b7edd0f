// How heavy was it? Every load of Liftosaur carries its unit, and one history may hold both.
import type { UnitFinding } from "../../reading/format.ts";
import { UnwrittenUnit } from "../../reading/unit-guess.ts";
import type { LoadUnit, WrittenSet } from "../../reading/written-set.ts";
import { inKg, loadUnit } from "../../values/units.ts";

export interface LiftosaurLoad {
  readonly value: number | null;
  readonly unit: string | undefined;
}

export class LiftosaurLoads {
  readonly #units = new Set<LoadUnit>();
  /** For a load whose unit was lost. */
  readonly #unwritten: UnwrittenUnit;

  constructor(given: LoadUnit | undefined) {
    this.#unwritten = new UnwrittenUnit(given);
  }

  written({ value, unit: word }: LiftosaurLoad): Pick<WrittenSet, "rawLoad" | "loadKg" | "unit"> {
    if (value === null) return { rawLoad: null, loadKg: null, unit: null };
    const unit = loadUnit(word);
    if (unit === null) {
      return { rawLoad: value, loadKg: this.#unwritten.kg(value), unit: this.#unwritten.given };
    }
    this.#units.add(unit);
    return { rawLoad: value, loadKg: inKg(Math.abs(value), unit), unit };
  }

  /** Kilograms of a load that was only asked for; null where its unit is not known. */
  kg({ value, unit: word }: LiftosaurLoad): number | null {
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
