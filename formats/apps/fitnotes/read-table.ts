// What does a FitNotes spreadsheet say? One row a set, a day is a workout: the app writes neither names nor times of day.
import { saysAssisted } from "../../reading/assisted.ts";
import { doubtSet } from "../../reading/doubts.ts";
import type { HeadTable, ReadEnd, Reading, UnitFinding } from "../../reading/format.ts";
import type { RefusalWhy } from "../../reading/sink.ts";
import { type TableReader, tableFormat } from "../../reading/table-format.ts";
import { UnwrittenUnit } from "../../reading/unit-guess.ts";
import type { LoadUnit, WrittenExtra, WrittenSet } from "../../reading/written-set.ts";
import { writtenInstant } from "../../values/dates.ts";
import { inKg, loadUnit } from "../../values/units.ts";
import { type FitNotesColumns, fitNotesColumns, isFitNotes } from "./columns.ts";
import { fieldsOf, type RowFields } from "./row-fields.ts";
import { setKind } from "./set-kind.ts";
import { straightened, strayUnit, type TableShape } from "./shifted-row.ts";

export const FITNOTES = tableFormat({
  app: "fitnotes",
  recognise: ({ header }) => (isFitNotes(fitNotesColumns(header)) ? 1 : 0),
  open: (table, reading) => new FitNotesReader(table, reading),
});

// Where the two columns of an iPhone differ by more, one of them is wrong: they are rounded to two places.
const MOST_ROUNDING = 0.02;

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

class FitNotesReader implements TableReader {
  readonly #reading: Reading;
  readonly #separator: string;
  readonly #shape: TableShape;
  readonly #columns: FitNotesColumns;
  readonly #headerUnit: LoadUnit | null;
  readonly #unwritten: UnwrittenUnit;
  readonly #rowUnits = new Set<LoadUnit>();
  readonly #extras = new Map<string, WrittenExtra>();
  #day = { written: "", at: null as string | null };

  constructor(table: HeadTable, reading: Reading) {
    this.#reading = reading;
    this.#separator = table.separator;
    this.#columns = fitNotesColumns(table.header);
    this.#shape = { columns: this.#columns, width: table.header.length };
    this.#headerUnit = loadUnit(/\((\w+)\)/.exec(table.header[this.#columns.load] ?? "")?.[1]);
    this.#unwritten = new UnwrittenUnit(reading.options.unit);
  }

  row(cells: readonly string[], line: number): void {
    const { exercise, reps } = this.#columns;
    if (cells[exercise]?.includes("\n")) this.#eachLine({ cells, line });
    else if (cells.length <= reps) this.#refuse({ cells, line }, "too_few_cells");
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
  #eachLine({ cells, line }: Row) {
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

  #fitted(row: Row) {
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
      const unit = stray ?? (this.#rowUnits.size === 1 ? [...this.#rowUnits][0] : null) ?? null;
      if (this.#set({ cells: straight.cells, line: row.line }, { ...found, unit })) this.#doubtShift(row);
    } else if (straight) {
      this.#set({ cells: straight.cells, line: row.line }, fieldsOf(straight.cells, this.#columns));
    } else if (fields.fits === "roughly" && isRegular) {
      if (this.#set(row, fields)) this.#doubtShift(row);
    } else this.#refuse(row, isRegular ? "not_a_number" : "too_many_cells");
  }

  #doubtShift({ cells, line }: Row) {
    this.#reading.sink.suspect({ line, why: "shifted_columns", found: cells.join(",").slice(0, 200) });
  }

  #refuse({ cells, line }: Row, why: RefusalWhy): false {
    this.#reading.sink.refuse({ line, why, found: cells.join(",").slice(0, 200) });
    return false;
  }

  #set(row: Row, fields: RowFields): boolean {
    const { cells, line } = row;
    const at = this.#at(cells[this.#columns.date] ?? "");
    const exercise = cells[this.#columns.exercise]?.trim() ?? "";
    if (at === null) return this.#refuse(row, "no_date");
    if (exercise === "") return this.#refuse(row, "no_exercise");
    const kind = cells[this.#columns.kind]?.trim() ?? "";
    const load = this.#load(fields, line);
    const set: WrittenSet = {
      line,
      at,
      workout: null,
      exercise,
      setType: setKind(kind) ?? "working",
      assisted: (load.rawLoad ?? 0) < 0 || saysAssisted(exercise),
      loadKg: load.loadKg,
      rawLoad: load.rawLoad,
      unit: load.unit,
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
    if (written !== this.#day.written)
      this.#day = { written, at: writtenInstant(written, this.#reading.options.dayFirst) };
    return this.#day.at;
  }

  #load({ rawLoad, loadLb, unit: inRow }: RowFields, line: number) {
    if (rawLoad === null && loadLb !== null) return this.#known(loadLb, "lb");
    if (rawLoad === null) return { rawLoad, loadKg: null, unit: null };
    if (
      loadLb !== null &&
      Math.abs(inKg(loadLb, "lb") - rawLoad) > Math.abs(rawLoad) * MOST_ROUNDING + 0.01
    ) {
      this.#reading.sink.suspect({ line, why: "unit_conflict", found: `${rawLoad} kg, ${loadLb} lb` });
    }
    const unit = inRow ?? this.#headerUnit;
    if (unit !== null) return this.#known(rawLoad, unit);
    return { rawLoad, loadKg: this.#unwritten.kg(rawLoad), unit: this.#unwritten.given };
  }

  #known(rawLoad: number, unit: LoadUnit) {
    this.#rowUnits.add(unit);
    return { rawLoad, loadKg: inKg(Math.abs(rawLoad), unit), unit };
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
    return { dialect: this.#dialect(), unit: this.#unit() };
  }

  #dialect(): string {
    const { load, loadLb, loadUnit: unitColumn, note } = this.#columns;
    if (loadLb >= 0 && loadLb !== load) return "iPhone, loads in kilograms and pounds";
    const comments = note >= 0 ? ", comments" : "";
    if (unitColumn >= 0) return `Android, a unit for each row${comments}`;
    return `Android, ${this.#headerUnit ? `loads in ${this.#headerUnit}` : "without units"}${comments}`;
  }

  #unit(): UnitFinding {
    const [unit, other] = this.#rowUnits;
    const unwritten = this.#unwritten.finding();
    if (unwritten.from === "guess") return unwritten;
    if (unit !== undefined) return { from: "file", unit: other === undefined ? unit : "both" };
    return this.#headerUnit ? { from: "file", unit: this.#headerUnit } : unwritten;
  }
}

const MOST_KEPT = 1_000;
const LONGEST_UNCLOSED = 200; // characters: a longer line is told by its beginning alone
