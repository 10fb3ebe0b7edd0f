// What does a Fitbod export say? One row a set, newest first, instants in UTC, no names of workouts. Rows with an equal
// instant are one workout: the app stamps all sets of a visit alike, and the day alone would join two visits of one day.

import { saysAssisted } from "../../reading/assisted.ts";
import { doubtSet } from "../../reading/doubts.ts";
import type { HeadTable, ReadEnd, Reading } from "../../reading/format.ts";
import type { RefusalWhy } from "../../reading/sink.ts";
import { type TableFormat, type TableReader, tableFormat } from "../../reading/table-format.ts";
import { UnwrittenUnit } from "../../reading/unit-guess.ts";
import type { LoadUnit, WrittenExtra, WrittenSet } from "../../reading/written-set.ts";
import { writtenInstant } from "../../values/dates.ts";
import { isJunk, writtenNumber } from "../../values/numbers.ts";
import { inKg } from "../../values/units.ts";
import { type FitbodColumns, fitbodColumns, headerMetres, headerUnit } from "./columns.ts";

const fitbod: TableFormat = {
  app: "fitbod",
  recognise({ header }) {
    const { date, exercise, load, warmup, multiplier } = fitbodColumns(header);
    if (date < 0 || exercise < 0 || warmup < 0) return 0;
    return load >= 0 && multiplier >= 0 ? 1 : 0.8;
  },
  open: (table, reading) => new FitbodReader(table, reading),
};

export const FITBOD = tableFormat(fitbod);

const TRUE = new Set(["true", "1", "yes"]);
const FALSE = new Set(["", "false", "0", "no"]);

/** Note and multiplier may be cut from a row without harm to the set. */
const LAST_COLUMNS = 2;

class FitbodReader implements TableReader {
  readonly #reading: Reading;
  readonly #columns: FitbodColumns;
  readonly #cells: number;
  readonly #headerUnit: LoadUnit | null;
  readonly #metres: number;
  readonly #unwritten: UnwrittenUnit;
  #hasLoads = false;
  #visit = { date: "", at: null as string | null };

  constructor({ header }: HeadTable, reading: Reading) {
    this.#reading = reading;
    this.#columns = fitbodColumns(header);
    this.#cells = header.length;
    this.#headerUnit = headerUnit(header[this.#columns.load]);
    this.#metres = headerMetres(header[this.#columns.distance]);
    this.#unwritten = new UnwrittenUnit(reading.options.unit);
  }

  row(written: readonly string[], line: number): void {
    const cells = written.length > this.#cells ? this.#mended(written) : written;
    const at = this.#begin(cells);
    const exercise = cells[this.#columns.exercise]?.trim() ?? "";
    const refuse = (why: RefusalWhy) =>
      this.#reading.sink.refuse({ line, why, found: cells.join(" | ").slice(0, 200) });
    if (cells.length > this.#cells) refuse("too_many_cells");
    else if (cells.length < this.#cells - LAST_COLUMNS) refuse("too_few_cells");
    else if (at === null) refuse("no_date");
    else if (exercise === "") refuse("no_exercise");
    else if (!this.#set(cells, { line, at, exercise })) refuse("not_a_number");
    else if (cells !== written) {
      const found = cells[this.#columns.note] ?? "";
      this.#reading.sink.suspect({ line, why: "shifted_columns", found });
    }
  }

  /** A note with bare commas: it stands last but one, so the cells on both sides of it are known. */
  #mended(cells: readonly string[]): readonly string[] {
    const { note } = this.#columns;
    const past = note + 1 + cells.length - this.#cells;
    if (note < 0 || Number.isNaN(Number(cells.at(-1)))) return cells;
    return [...cells.slice(0, note), cells.slice(note, past).join(","), ...cells.slice(past)];
  }

  /** Rows of one visit repeat its instant: read once. */
  #begin(cells: readonly string[]): string | null {
    const date = cells[this.#columns.date] ?? "";
    if (date !== this.#visit.date) this.#visit = { date, at: writtenInstant(date) };
    return this.#visit.at;
  }

  #set(cells: readonly string[], begun: Pick<WrittenSet, "line" | "at" | "exercise">): boolean {
    const columns = this.#columns;
    const rawLoad = writtenNumber(cells[columns.load]);
    const reps = writtenNumber(cells[columns.reps]);
    const seconds = writtenNumber(cells[columns.seconds]);
    const distance = writtenNumber(cells[columns.distance]);
    const multiplier = writtenNumber(cells[columns.multiplier]);
    if ([rawLoad, reps, seconds, distance, multiplier].some(isJunk)) return false;
    const flag = (cells[columns.warmup] ?? "").trim().toLowerCase();
    const set: WrittenSet = {
      ...begun,
      workout: null,
      setType: TRUE.has(flag) ? "warmup" : "working",
      assisted: (rawLoad ?? 0) < 0 || saysAssisted(begun.exercise),
      rawLoad,
      ...this.#load(rawLoad, begun.exercise),
      reps,
      seconds,
      metres: distance === null ? null : distance * this.#metres,
      rir: null,
      rpe: null,
      superset: null,
      side: null,
      note: cells[columns.note]?.trim() || null,
      extra: this.#extra(cells, multiplier, FALSE.has(flag) || TRUE.has(flag) ? "" : flag),
    };
    this.#reading.sink.set(set);
    doubtSet(this.#reading, set);
    return true;
  }

  #load(rawLoad: number | null, exercise: string): Pick<WrittenSet, "loadKg" | "unit"> {
    if (rawLoad === null) return { loadKg: null, unit: null };
    this.#hasLoads = true;
    const unit = this.#headerUnit;
    if (unit !== null) return { loadKg: inKg(Math.abs(rawLoad), unit), unit };
    return { loadKg: this.#unwritten.kg(rawLoad, exercise), unit: this.#unwritten.given };
  }

  #extra(cells: readonly string[], multiplier: number | null, kind: string): WrittenExtra | null {
    const words = [
      ...machineWord("incline", cells[this.#columns.incline]),
      ...machineWord("resistance", cells[this.#columns.resistance]),
    ];
    if (multiplier === null && words.length === 0 && kind === "") return null;
    return {
      ...(multiplier === null ? {} : { multiplier }),
      ...(kind === "" ? {} : { kind }),
      ...(words.length === 0 ? {} : { words }),
    };
  }

  end(): ReadEnd {
    const dialect = this.#headerUnit ? `loads in ${this.#headerUnit}` : "loads without a unit";
    if (this.#headerUnit === null) return { dialect, unit: this.#unwritten.finding() };
    return { dialect, unit: this.#hasLoads ? { from: "file", unit: this.#headerUnit } : NO_LOADS };
  }
}

const NO_LOADS = { from: "nowhere", unit: null } as const;

/** How a cardio machine was set; 0 on all others. */
function machineWord(name: string, cell: string | undefined): readonly string[] {
  const plain = cell?.trim() ?? "";
  return plain === "" || Number(plain) === 0 ? [] : [`${name}: ${plain}`];
}
