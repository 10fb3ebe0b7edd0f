// Where do the cells of a shifted row belong? FitNotes does not quote names, so a comma in a name pushes all that follows
// to the right; and people who edit the file lose or gain the unit's cell. Read from both ends: the date is first, and
// load, unit, repetitions, distance and time are the only run of cells that can be just that.
import { writtenNumber } from "../../values/numbers.ts";
import { loadUnit } from "../../values/units.ts";
import type { FitNotesColumns } from "./columns.ts";
import { fieldsOf } from "./row-fields.ts";

export interface StraightRow {
  /** As if nothing had been shifted. */
  readonly cells: readonly string[];
  /** The file was edited: a unit is missing or too many; a comma in a name is how the app writes. */
  readonly edited: boolean;
}

export interface TableShape {
  readonly columns: FitNotesColumns;
  readonly width: number;
}

/** Null where no reading makes sense. */
export function straightened(cells: readonly string[], shape: TableShape): StraightRow | null {
  const extra = cells.length - shape.width;
  for (let commas = extra; commas >= 0; commas--) {
    const row = withCommas(cells, { commas, shape });
    if (row) return { cells: row, edited: false };
  }
  const edited = shape.columns.loadUnit >= 0 ? withoutUnit(cells, shape) : withUnit(cells, shape);
  return edited && { cells: edited, edited: true };
}

interface Commas {
  /** In the name; what is left over belongs to the comment. */
  readonly commas: number;
  readonly shape: TableShape;
}

function withCommas(cells: readonly string[], { commas, shape }: Commas): readonly string[] | null {
  const { columns, width } = shape;
  const { exercise, category, load, note } = columns;
  const isUsual = exercise === 1 && category === 2 && load === 3;
  if (!isUsual || isNumber(cells[category + commas])) return null;
  const tail = cells.slice(load + commas);
  const row = [cells[0] ?? "", ...nameAndCategory(cells.slice(1, load + commas)), ...tail];
  const beyond = row.splice(width);
  if (beyond.some((cell) => cell.trim() !== "")) {
    if (note < 0) return null;
    row[note] = [row[note], ...beyond].join(",");
  }
  return fieldsOf(row, columns).fits === "whole" ? row : null;
}

/** A blank cell between category and load is an edit that went wrong, not a category. */
function nameAndCategory(cells: readonly string[]): readonly [string, string] {
  const last = cells.at(-1) ?? "";
  const others = cells.slice(0, -1);
  if (last === "" && others.length > 1) return nameAndCategory(others);
  return [others.join(","), last];
}

/** "70.0,10,..." under "Weight,Weight Unit,Reps,...". */
function withoutUnit(cells: readonly string[], shape: TableShape): readonly string[] | null {
  const { load } = shape.columns;
  for (let commas = Math.max(0, cells.length - shape.width + 1); commas >= 0; commas--) {
    const filled = cells.toSpliced(load + commas + 1, 0, "");
    const row = withCommas(filled, { commas, shape });
    if (row && hasWork(row, shape)) return row;
  }
  return null;
}

/** "70.0,lbs,10,..." under "Weight (kgs),Reps,...": the load keeps the unit beside it, "70.0 lbs". */
function withUnit(cells: readonly string[], shape: TableShape): readonly string[] | null {
  const { load } = shape.columns;
  for (let commas = Math.max(0, cells.length - shape.width - 1); commas >= 0; commas--) {
    const at = load + commas + 1;
    if (loadUnit(cells[at]) === null) continue;
    const row = withCommas(cells.toSpliced(at, 1), { commas, shape });
    if (row) return row;
  }
  return null;
}

/** The unit that stands in a cell of its own in an edited row, though the header names another. */
export function strayUnit(cells: readonly string[], shape: TableShape) {
  return shape.columns.loadUnit >= 0 ? null : (cells.map(loadUnit).find((unit) => unit !== null) ?? null);
}

function hasWork(row: readonly string[], { columns }: TableShape): boolean {
  const { reps, distance, time } = columns;
  return [reps, distance, time].some((column) => (row[column] ?? "").trim() !== "");
}

function isNumber(cell: string | undefined): boolean {
  const number = writtenNumber(cell);
  return number !== null && !Number.isNaN(number);
}
