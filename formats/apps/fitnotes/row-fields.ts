// What do the cells of a row say, and do they stand under their headings? A row that does not fit may be shifted.
import type { LoadUnit } from "../../reading/written-set.ts";
import { writtenSeconds } from "../../values/durations.ts";
import { writtenNumber } from "../../values/numbers.ts";
import { loadUnit, metresPer } from "../../values/units.ts";
import type { FitNotesColumns } from "./columns.ts";

export interface RowFields {
  readonly rawLoad: number | null;
  readonly loadLb: number | null;
  /** The unit in the row. */
  readonly unit: LoadUnit | null;
  readonly reps: number | null;
  readonly metres: number | null;
  readonly seconds: number | null;
  /** "whole": each cell says what its heading promises; "roughly": load and repetitions do; "not": they do not. */
  readonly fits: "whole" | "roughly" | "not";
}

export function fieldsOf(cells: readonly string[], columns: FitNotesColumns): RowFields {
  const word = cells[columns.loadUnit]?.trim() ?? "";
  const unit = word === "" ? null : loadUnit(word);
  const rawLoad = writtenNumber(cells[columns.load]);
  const loadLb = columns.loadLb === columns.load ? null : writtenNumber(cells[columns.loadLb]);
  const reps = writtenNumber(cells[columns.reps]);
  const metres = metresOf(cells[columns.distance], cells[columns.distanceUnit]);
  const seconds = secondsOf(cells[columns.time]);
  const isWrong = (word !== "" && unit === null) || [rawLoad, loadLb, reps].some(Number.isNaN);
  const isRough = Number.isNaN(metres) || Number.isNaN(seconds);
  return {
    rawLoad,
    loadLb,
    unit,
    reps,
    metres: Number.isNaN(metres) ? null : metres,
    seconds: Number.isNaN(seconds) ? null : seconds,
    fits: isWrong ? "not" : isRough ? "roughly" : "whole",
  };
}

/** Sets without a distance are written with the unit "kg" at times. */
function metresOf(cell: string | undefined, unit: string | undefined): number | null {
  const distance = writtenNumber(cell);
  if (distance === null) return null;
  const perUnit = metresPer(unit ?? "");
  if (perUnit !== null) return distance * perUnit;
  return distance === 0 ? null : Number.NaN;
}

/** "0:09:21"; "0:00:00" stands where no time was taken. */
function secondsOf(cell: string | undefined): number | null {
  if (cell === undefined || cell === "") return null;
  if (!cell.includes(":")) return cell.trim() === "" ? null : Number.NaN;
  const seconds = writtenSeconds(cell);
  return seconds === 0 ? null : seconds;
}
