// What does a Strong export say? One row a set, timers and notes among them; the workout repeats on each row.

import { saysAssisted } from "../../reading/assisted.ts";
import { doubtSet } from "../../reading/doubts.ts";
import type { HeadTable, ReadEnd, Reading, UnitFinding } from "../../reading/format.ts";
import type { RefusalWhy } from "../../reading/sink.ts";
import { type TableFormat, type TableReader, tableFormat } from "../../reading/table-format.ts";
import { UnwrittenUnit } from "../../reading/unit-guess.ts";
import type { LoadUnit, WrittenExtra, WrittenSet, WrittenSetType } from "../../reading/written-set.ts";
import { endOf, writtenInstant } from "../../values/dates.ts";
import { writtenSeconds } from "../../values/durations.ts";
import { writtenNumber } from "../../values/numbers.ts";
import { inKg, loadUnit, metresPer } from "../../values/units.ts";
import { type StrongColumns, strongColumns, usualColumns } from "./columns.ts";

const strong: TableFormat = {
  app: "strong",
  recognise(table) {
    const { date, exercise, order, load } = strongColumns(table.header);
    if (exercise >= 0 && order >= 0 && date >= 0 && load >= 0) return 1;
    return isHeadless(table) ? 0.8 : 0;
  },
  open: (table, reading) => new StrongReader(table, reading),
};

/** Some exports begin with an empty line and go on with rows. */
function isHeadless({ header }: HeadTable): boolean {
  const columns = usualColumns(header.length);
  if (header.length !== 12 && header.length !== 10) return false;
  const date = writtenInstant(header[columns.date] ?? "");
  return date !== null && date.length > 10 && setOrder(header[columns.order] ?? "") !== null;
}

export const STRONG = tableFormat(strong);

type Order = WrittenSetType | "note";

const ORDERS: Readonly<Record<string, Order>> = {
  w: "warmup",
  d: "drop",
  f: "failure",
  "rest timer": "rest",
  ruhezeit: "rest",
  "minuteur de repos": "rest",
  repos: "rest",
  note: "note",
  notiz: "note",
};

function setOrder(cell: string): Order | null {
  const word = cell.trim().toLowerCase();
  return /^\d+$/.test(word) ? "working" : (ORDERS[word] ?? null);
}

interface Begun {
  readonly line: number;
  readonly at: string;
  readonly workout: string | null;
  readonly exercise: string;
  readonly order: WrittenSetType | null;
  readonly note: string | null;
}

class StrongReader implements TableReader {
  readonly headless: boolean;
  readonly #reading: Reading;
  readonly #columns: StrongColumns;
  readonly #cells: number;
  /** The unit that the header names, null where rows or nobody do. */
  readonly #headerUnit: LoadUnit | null;
  readonly #distanceM: number | null;
  readonly #unwritten: UnwrittenUnit;
  readonly #rowUnits = new Set<LoadUnit>();
  #workout = { date: "", duration: "", at: "" as string | null, endedAt: null as string | null };

  constructor(table: HeadTable, reading: Reading) {
    this.#reading = reading;
    this.headless = strongColumns(table.header).exercise < 0;
    this.#columns = this.headless ? usualColumns(table.header.length) : strongColumns(table.header);
    this.#cells = table.header.length;
    const named = (column: number) =>
      /\(?(kgs?|lbs?|km|mi|meters)\)?$/i.exec(table.header[column]?.trim() ?? "")?.[1];
    this.#headerUnit = loadUnit(named(this.#columns.load));
    this.#distanceM = metresPer(named(this.#columns.distance) ?? "");
    this.#unwritten = new UnwrittenUnit(reading.options.unit);
  }

  row(cells: readonly string[], line: number): void {
    const { sink } = this.#reading;
    const refuse = (why: RefusalWhy) => sink.refuse({ line, why, found: cells.join(" | ").slice(0, 200) });
    const columns = this.#columns;
    const at = this.#begin(cells);
    const exercise = cells[columns.exercise]?.trim() ?? "";
    const order = setOrder(cells[columns.order] ?? "");
    const workout = cells[columns.workout] ?? null;
    const note = cells[columns.note] || null;
    if (cells.length < this.#cells - 1) refuse("too_few_cells");
    else if (cells.length > this.#cells) refuse("too_many_cells");
    else if (at === null) refuse("no_date");
    else if (order === "note") sink.note({ line, at, workout, exercise: exercise || null, text: note ?? "" });
    else if (exercise === "") refuse("no_exercise");
    else this.#set(cells, { line, at, workout, exercise, order, note });
  }

  #set(cells: readonly string[], { order, ...begun }: Begun) {
    const numbers = this.#numbers(cells);
    if (order === null || Object.values(numbers).some(Number.isNaN)) {
      const found = cells.join(" | ").slice(0, 200);
      this.#reading.sink.refuse({ line: begun.line, why: "not_a_number", found });
      return;
    }
    const set: WrittenSet = {
      ...begun,
      setType: order,
      assisted: (numbers.rawLoad ?? 0) < 0 || saysAssisted(begun.exercise),
      ...numbers,
      ...this.#load(cells, numbers.rawLoad),
      rir: null,
      superset: null,
      side: null,
      extra: this.#extra(cells),
    };
    this.#reading.sink.set(set);
    doubtSet(this.#reading, set);
  }

  /** Rows of one workout repeat its date and duration: read once. */
  #begin(cells: readonly string[]): string | null {
    const date = cells[this.#columns.date] ?? "";
    const duration = cells[this.#columns.duration] ?? "";
    if (date !== this.#workout.date || duration !== this.#workout.duration) {
      const at = writtenInstant(date);
      const seconds = writtenSeconds(duration);
      const endedAt = at === null || seconds === null || Number.isNaN(seconds) ? null : endOf(at, seconds);
      this.#workout = { date, duration, at, endedAt };
    }
    return this.#workout.at;
  }

  #numbers(cells: readonly string[]) {
    const { load, reps, seconds, distance, distanceUnit, rpe } = this.#columns;
    const length = writtenNumber(cells[distance]);
    const perUnit = this.#distanceM ?? metresPer(cells[distanceUnit] ?? "") ?? 1;
    return {
      rawLoad: writtenNumber(cells[load]),
      reps: writtenNumber(cells[reps]),
      seconds: writtenNumber(cells[seconds]),
      metres: length === null ? null : length * perUnit,
      rpe: writtenNumber(cells[rpe]),
    };
  }

  #load(cells: readonly string[], rawLoad: number | null) {
    const inRow = loadUnit(cells[this.#columns.loadUnit]);
    if (inRow !== null && rawLoad !== null) this.#rowUnits.add(inRow);
    const unit = inRow ?? this.#headerUnit;
    if (rawLoad === null) return { loadKg: null, unit: null };
    if (unit !== null) return { loadKg: inKg(Math.abs(rawLoad), unit), unit };
    return { loadKg: this.#unwritten.kg(rawLoad), unit: this.#unwritten.given };
  }

  #extra(cells: readonly string[]): WrittenExtra | null {
    const { endedAt } = this.#workout;
    const workoutNote = cells[this.#columns.workoutNote];
    if (endedAt === null && !workoutNote) return null;
    return { ...(endedAt === null ? {} : { endedAt }), ...(workoutNote ? { workoutNote } : {}) };
  }

  end(): ReadEnd {
    return { dialect: this.#dialect(), unit: this.#unit() };
  }

  #dialect(): string {
    const { loadUnit: unitColumn, number, workoutNote } = this.#columns;
    if (this.headless) return "without a header";
    if (number >= 0) return "Android, every cell quoted";
    if (unitColumn >= 0) return "a unit for each row";
    if (this.#headerUnit) return `loads in ${this.#headerUnit}`;
    return workoutNote >= 0 ? "without units" : "without units and notes";
  }

  #unit(): UnitFinding {
    if (this.#headerUnit) return { from: "file", unit: this.#headerUnit };
    if (this.#columns.loadUnit < 0) return this.#unwritten.finding();
    const [unit, other] = this.#rowUnits;
    if (unit === undefined) return { from: "nowhere", unit: null };
    return { from: "file", unit: other === undefined ? unit : "both" };
  }
}
