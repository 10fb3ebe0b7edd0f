// What does a FitNotes spreadsheet say? One row a set, a day is a workout: the app writes neither names nor times of day.
import { saysAssisted } from "../../reading/assisted.ts";
import { doubtSet } from "../../reading/doubts.ts";
import type { HeadTable, ReadEnd, Reading } from "../../reading/format.ts";
import {
  instantOf,
  type RowsInOrder,
  rowsOfTurnedDates,
  type TableRow,
} from "../../reading/rows-in-order.ts";
import type { RefusalWhy } from "../../reading/sink.ts";
import { type TableReader, tableFormat } from "../../reading/table-format.ts";
import type { WrittenExtra, WrittenSet } from "../../reading/written-set.ts";
import { type FitNotesColumns, fitNotesColumns, isFitNotes } from "./columns.ts";
import { fieldsOf, type RowFields } from "./row-fields.ts";
import { setKind } from "./set-kind.ts";
import { straightened, strayUnit, type TableShape } from "./shifted-row.ts";
import { TableLoads } from "./table-loads.ts";

export const FITNOTES = tableFormat({
  app: "fitnotes",
  recognise: ({ header }) => (isFitNotes(fitNotesColumns(header)) ? 1 : 0),
  open: (table, reading) => new FitNotesReader(table, reading),
});

class FitNotesReader implements TableReader {
  readonly #reading: Reading;
  readonly #separator: string;
  readonly #shape: TableShape;
  readonly #columns: FitNotesColumns;
  readonly #loads: TableLoads;
  readonly #extras = new Map<string, WrittenExtra>();
  /** Dates are written year first, until a spreadsheet turns them round. */
  readonly #turned: RowsInOrder | null;
  #dayFirst = true;
  #day = { written: "", at: null as string | null };

  constructor(table: HeadTable, reading: Reading) {
    this.#reading = reading;
    this.#separator = table.separator;
    this.#columns = fitNotesColumns(table.header);
    this.#shape = { columns: this.#columns, width: table.header.length };
    this.#loads = new TableLoads(table.header[this.#columns.load] ?? "", reading);
    const { date } = this.#columns;
    this.#turned = rowsOfTurnedDates(table.rows[0]?.[date] ?? "", {
      dateAt: date,
      given: reading.options.dayFirst,
      tell: (row, dayFirst) => {
        this.#dayFirst = dayFirst;
        this.#fitted(row);
      },
    });
  }

  row(cells: readonly string[], line: number): void {
    const { exercise, reps } = this.#columns;
    if (cells[exercise]?.includes("\n")) this.#eachLine({ cells, line });
    else if (cells.length <= reps) this.#refuse({ cells, line }, "too_few_cells");
    else if (this.#turned) this.#turned.row({ cells, line });
    else this.#fitted({ cells, line });
  }

  /** FitNotes quotes no names: a quote at the beginning of one belongs to it and opens nothing. */
  unclosed(text: string, line: number): boolean {
    const opens = text.split(this.#separator)[this.#columns.exercise]?.startsWith('"');
    if (!opens || text.length >= LONGEST_UNCLOSED) return false;
    this.#bareLine(text, line);
    return true;
  }

  /** Such a quote may seem to be closed by the end of a name further down: the lines between are rows like others. */
  #eachLine({ cells, line }: TableRow) {
    const bare = cells.map((cell, column) => (column === this.#columns.exercise ? `"${cell}"` : cell));
    const lines = bare.join(this.#separator).split("\n");
    for (const [index, text] of lines.entries()) if (text.trim() !== "") this.#bareLine(text, line + index);
  }

  #bareLine(text: string, line: number) {
    const cells = text.split(this.#separator);
    const { note } = this.#columns;
    this.row(
      cells.map((cell, column) => (column === note ? cell.replace(/^"|"$/g, "") : cell)),
      line,
    );
  }

  #fitted(row: TableRow) {
    const fields = fieldsOf(row.cells, this.#columns);
    const isRegular = row.cells.length <= this.#shape.width;
    if (fields.fits === "whole" && isRegular) {
      this.#set(row, fields);
      return;
    }
    const straight = straightened(row.cells, this.#shape);
    if (straight?.edited) {
      const stray = strayUnit(row.cells, this.#shape);
      const found = fieldsOf(straight.cells, this.#columns);
      const unit = stray ?? this.#loads.onlyUnit();
      if (this.#set({ cells: straight.cells, line: row.line }, { ...found, unit })) this.#doubtShift(row);
    } else if (straight) {
      this.#set({ cells: straight.cells, line: row.line }, fieldsOf(straight.cells, this.#columns));
    } else if (fields.fits === "roughly" && isRegular) {
      if (this.#set(row, fields)) this.#doubtShift(row);
    } else this.#refuse(row, isRegular ? "not_a_number" : "too_many_cells");
  }

  #doubtShift({ cells, line }: TableRow) {
    this.#reading.sink.suspect({ line, why: "shifted_columns", found: cells.join(",").slice(0, 200) });
  }

  #refuse({ cells, line }: TableRow, why: RefusalWhy): false {
    this.#reading.sink.refuse({ line, why, found: cells.join(",").slice(0, 200) });
    return false;
  }

  #set(row: TableRow, fields: RowFields): boolean {
    const { cells, line } = row;
    const at = this.#at(cells[this.#columns.date] ?? "");
    const exercise = cells[this.#columns.exercise]?.trim() ?? "";
    if (at === null) return this.#refuse(row, "no_date");
    if (exercise === "") return this.#refuse(row, "no_exercise");
    const kind = cells[this.#columns.kind]?.trim() ?? "";
    const load = this.#loads.written(fields, line);
    const set: WrittenSet = {
      line,
      at,
      workout: null,
      exercise,
      setType: setKind(kind) ?? "working",
      assisted: (load.rawLoad ?? 0) < 0 || saysAssisted(exercise),
      ...load,
      reps: fields.reps,
      seconds: fields.seconds,
      metres: fields.metres,
      rir: null,
      rpe: null,
      superset: null,
      side: null,
      note: cells[this.#columns.note]?.trim() || null,
      extra: this.#extra(cells[this.#columns.category] ?? "", setKind(kind) === null ? kind : ""),
    };
    this.#reading.sink.set(set);
    doubtSet(this.#reading, set);
    return true;
  }

  #at(written: string): string | null {
    if (written !== this.#day.written) this.#day = { written, at: instantOf(written, this.#dayFirst) };
    return this.#day.at;
  }

  /** The same few groups come again and again: made once each. */
  #extra(category: string, kind: string): WrittenExtra | null {
    if (category === "" && kind === "") return null;
    const key = `${category}\n${kind}`;
    let extra = this.#extras.get(key);
    if (extra === undefined) {
      extra = { ...(category === "" ? {} : { category }), ...(kind === "" ? {} : { kind }) };
      if (this.#extras.size < MOST_KEPT) this.#extras.set(key, extra);
    }
    return extra;
  }

  end(): ReadEnd {
    const order = this.#turned?.end() ?? "";
    return {
      dialect: order === "" ? this.#dialect() : `${this.#dialect()}, ${order}`,
      unit: this.#loads.finding(),
    };
  }

  #dialect(): string {
    const { load, loadLb, loadUnit: unitColumn, note } = this.#columns;
    if (loadLb >= 0 && loadLb !== load) return "iPhone, loads in kilograms and pounds";
    const comments = note >= 0 ? ", comments" : "";
    if (unitColumn >= 0) return `Android, a unit for each row${comments}`;
    return `Android, ${this.#loads.headerUnit ? `loads in ${this.#loads.headerUnit}` : "without units"}${comments}`;
  }
}

const MOST_KEPT = 1_000;
const LONGEST_UNCLOSED = 200; // characters: a longer line is told by its beginning alone
