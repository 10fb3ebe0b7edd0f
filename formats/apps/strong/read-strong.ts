// What does a Strong export say? One row a set, timers and notes among them; the workout repeats on each row.

import { saysAssisted } from "../../reading/assisted.ts";
import { doubtSet } from "../../reading/doubts.ts";
import type { HeadTable, ReadEnd, Reading, UnitFinding } from "../../reading/format.ts";
import { type RowsInOrder, rowsOfTurnedDates } from "../../reading/rows-in-order.ts";
import type { RefusalWhy } from "../../reading/sink.ts";
import { hasMoreCells, type TableFormat, type TableReader, tableFormat } from "../../reading/table-format.ts";
import { UnwrittenUnit } from "../../reading/unit-guess.ts";
import type { LoadUnit, WrittenSet, WrittenSetType } from "../../reading/written-set.ts";
import { isJunk, tidy, writtenNumber } from "../../values/numbers.ts";
import { inKg, loadUnit, METRES_PER_MILE, metresPer } from "../../values/units.ts";
import { headlessColumns, type StrongColumns, strongColumns } from "./columns.ts";
import { setOrder } from "./set-order.ts";
import { WorkoutOfRow } from "./workout-of-row.ts";

const strong: TableFormat = {
  app: "strong",
  recognise(table) {
    const { date, exercise, order, load } = strongColumns(table.header);
    if (exercise >= 0 && order >= 0 && date >= 0 && load >= 0) return 1;
    return headlessColumns(table.header) === null ? 0 : 0.8;
  },
  open: (table, reading) => new StrongReader(table, reading),
};

export const STRONG = tableFormat(strong);

interface Begun {
  readonly line: number;
  readonly at: string;
  readonly workout: string | null;
  readonly exercise: string;
  readonly setType: WrittenSetType;
}

class StrongReader implements TableReader {
  readonly headless: boolean;
  readonly #reading: Reading;
  readonly #columns: StrongColumns;
  readonly #cells: number;
  /** The unit that the header names, null where rows or nobody do. */
  readonly #headerUnit: LoadUnit | null;
  /** Metres in one of the distance column, where the rows do not say. */
  readonly #distanceM: number;
  readonly #unwritten: UnwrittenUnit;
  readonly #rowUnits = new Set<LoadUnit>();
  readonly #workouts: WorkoutOfRow;
  readonly #turned: RowsInOrder | null;

  constructor(table: HeadTable, reading: Reading) {
    this.#reading = reading;
    const headless = headlessColumns(table.header);
    this.headless = headless !== null;
    this.#columns = headless ?? strongColumns(table.header);
    this.#cells = table.header.length;
    const named = (column: number) =>
      /\(?(kgs?|lbs?|km|mi|meters)\)?$/i.exec(table.header[column]?.trim() ?? "")?.[1];
    this.#headerUnit = loadUnit(named(this.#columns.load));
    // Who counts in pounds runs miles; the others' distance is in metres.
    const unwrittenM = reading.options.unit === "lb" && this.#headerUnit === null ? METRES_PER_MILE : 1;
    this.#distanceM = metresPer(named(this.#columns.distance) ?? "") ?? unwrittenM;
    this.#unwritten = new UnwrittenUnit(reading.options.unit);
    this.#workouts = new WorkoutOfRow(this.#columns, reading.sink);
    const { date } = this.#columns;
    const [first = table.header] = this.headless ? [] : table.rows;
    this.#turned = rowsOfTurnedDates(first[date] ?? "", {
      dateAt: date,
      given: reading.options.dayFirst,
      tell: ({ cells, line }, dayFirst) => {
        this.#workouts.dayFirst = dayFirst;
        this.#row(cells, line);
      },
    });
  }

  row(cells: readonly string[], line: number): void {
    if (this.#turned === null) this.#row(cells, line);
    else this.#turned.row({ cells, line });
  }

  #row(cells: readonly string[], line: number) {
    const { at, workout } = this.#workouts.of(cells, line);
    const exercise = cells[this.#columns.exercise]?.trim() ?? "";
    const order = setOrder(cells[this.#columns.order] ?? "");
    if (cells.length < this.#cells - 1) this.#refuse("too_few_cells", cells, line);
    else if (hasMoreCells(cells, this.#cells)) this.#refuse("too_many_cells", cells, line);
    else if (at === null) this.#refuse("no_date", cells, line);
    else if (order === "note") {
      const text = cells[this.#columns.note] ?? "";
      this.#reading.sink.note({ line, at, workout, exercise: exercise || null, text });
    } else if (exercise === "") this.#refuse("no_exercise", cells, line);
    else if (order === null) this.#refuse("not_a_number", cells, line);
    else this.#set(cells, { line, at, workout, exercise, setType: order });
  }

  #refuse(why: RefusalWhy, cells: readonly string[], line: number) {
    this.#reading.sink.refuse({ line, why, found: cells.join(" | ").slice(0, 200) });
  }

  #set(cells: readonly string[], { line, at, workout, exercise, setType }: Begun) {
    const columns = this.#columns;
    const rawLoad = writtenNumber(cells[columns.load]);
    const reps = writtenNumber(cells[columns.reps]);
    const seconds = writtenNumber(cells[columns.seconds]);
    const distance = writtenNumber(cells[columns.distance]);
    const rpe = writtenNumber(cells[columns.rpe]);
    if (isJunk(rawLoad) || isJunk(reps) || isJunk(seconds) || isJunk(distance) || isJunk(rpe)) {
      this.#refuse("not_a_number", cells, line);
      return;
    }
    const unit = rawLoad === null ? null : this.#unitOf(cells);
    const set: WrittenSet = {
      line,
      at,
      workout,
      exercise,
      setType,
      assisted: (rawLoad ?? 0) < 0 || saysAssisted(exercise),
      loadKg: this.#kg(rawLoad, unit, exercise),
      rawLoad,
      unit: rawLoad === null ? null : (unit ?? this.#unwritten.given),
      reps,
      seconds,
      metres: distance === null ? null : this.#metres(distance, cells),
      rir: null,
      rpe,
      superset: null,
      side: null,
      note: cells[columns.note] || null,
      extra: this.#workouts.extraOf(cells),
    };
    this.#reading.sink.set(set);
    doubtSet(this.#reading, set);
  }

  #unitOf(cells: readonly string[]): LoadUnit | null {
    const { loadUnit: column } = this.#columns;
    if (column < 0) return this.#headerUnit;
    const unit = loadUnit(cells[column]);
    if (unit !== null) this.#rowUnits.add(unit);
    return unit ?? this.#headerUnit;
  }

  #kg(rawLoad: number | null, unit: LoadUnit | null, exercise: string): number | null {
    if (rawLoad === null) return null;
    return unit === null ? this.#unwritten.kg(rawLoad, exercise) : inKg(Math.abs(rawLoad), unit);
  }

  #metres(distance: number, cells: readonly string[]): number {
    const { distanceUnit } = this.#columns;
    const inRow = distanceUnit < 0 ? null : metresPer(cells[distanceUnit] ?? "");
    return tidy(distance * (inRow ?? this.#distanceM));
  }

  end(): ReadEnd {
    const order = this.#turned?.end() ?? "";
    const dialect = order === "" ? this.#dialect() : `${this.#dialect()}, ${order}`;
    return { dialect, unit: this.#unit() };
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
    if (unit === undefined) return this.#unwritten.finding();
    return { from: "file", unit: other === undefined ? unit : "both" };
  }
}
