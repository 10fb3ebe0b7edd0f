// How heavy was it? The unit stands in the header, in the row, in both columns of an iPhone, or nowhere.
import type { Reading, UnitFinding } from "../../reading/format.ts";
import { UnwrittenUnit } from "../../reading/unit-guess.ts";
import type { LoadUnit, WrittenSet } from "../../reading/written-set.ts";
import { inKg, loadUnit } from "../../values/units.ts";
import type { RowFields } from "./row-fields.ts";

type WrittenLoad = Pick<WrittenSet, "rawLoad" | "loadKg" | "unit">;

// Where the two columns of an iPhone differ by more, one of them is wrong: they are rounded to two places.
const MOST_ROUNDING = 0.02;

export class TableLoads {
  readonly #reading: Reading;
  readonly headerUnit: LoadUnit | null;
  readonly #unwritten: UnwrittenUnit;
  readonly #units = new Set<LoadUnit>();

  constructor(loadHeading: string, reading: Reading) {
    this.#reading = reading;
    this.headerUnit = loadUnit(/\((\w+)\)/.exec(loadHeading)?.[1]);
    this.#unwritten = new UnwrittenUnit(reading.options.unit);
  }

  /** The unit of all loads so far, where there was but one. */
  onlyUnit(): LoadUnit | null {
    const [unit, other] = this.#units;
    return other === undefined ? (unit ?? null) : null;
  }

  written({ rawLoad, loadLb, unit: inRow }: RowFields, line: number): WrittenLoad {
    if (rawLoad === null && loadLb !== null) return this.#known(loadLb, "lb");
    if (rawLoad === null) return { rawLoad, loadKg: null, unit: null };
    if (loadLb !== null && !agree(rawLoad, loadLb)) {
      this.#reading.sink.suspect({ line, why: "unit_conflict", found: `${rawLoad} kg, ${loadLb} lb` });
    }
    const unit = inRow ?? this.headerUnit;
    if (unit !== null) return this.#known(rawLoad, unit);
    return { rawLoad, loadKg: this.#unwritten.kg(rawLoad), unit: this.#unwritten.given };
  }

  #known(rawLoad: number, unit: LoadUnit): WrittenLoad {
    this.#units.add(unit);
    return { rawLoad, loadKg: inKg(Math.abs(rawLoad), unit), unit };
  }

  finding(): UnitFinding {
    const [unit, other] = this.#units;
    const unwritten = this.#unwritten.finding();
    if (unwritten.from === "guess") return unwritten;
    if (unit !== undefined) return { from: "file", unit: other === undefined ? unit : "both" };
    return this.headerUnit ? { from: "file", unit: this.headerUnit } : unwritten;
  }
}

function agree(kg: number, lb: number): boolean {
  return Math.abs(inKg(lb, "lb") - kg) <= Math.abs(kg) * MOST_ROUNDING + 0.01;
}
