// Which load does a row name? In kilograms, in pounds, in both, or as one cell: "84KG".
import type { LoadUnit } from "../../reading/written-set.ts";
import { writtenNumber } from "../../values/numbers.ts";
import { loadUnit } from "../../values/units.ts";
import type { LoadColumn } from "./columns.ts";

export interface WrittenLoad {
  /** NaN where the cell is no number. */
  readonly load: number;
  readonly unit: LoadUnit | null;
  readonly written: string;
}

/** Where both are filled, one was computed and rounded to plates: the lifter's own counts, kilograms where none is known. */
export function writtenLoad(
  cells: readonly string[],
  columns: readonly LoadColumn[],
  own: LoadUnit | null,
): WrittenLoad | null {
  const filled = columns.flatMap(({ column, unit }) => {
    const written = cells[column]?.trim() ?? "";
    return written === "" ? [] : [loadIn(written, unit)];
  });
  return filled.find(({ unit }) => unit === own) ?? filled[0] ?? null;
}

function loadIn(written: string, unit: LoadUnit | null): WrittenLoad {
  const [, number = written, word] = /^(.*?\d)\s*([a-z]+)$/i.exec(written) ?? [];
  const named = loadUnit(word);
  if (word !== undefined && named === null) return { load: Number.NaN, unit, written };
  return { load: writtenNumber(number) ?? Number.NaN, unit: named ?? unit, written };
}
