// What does a table of the person's own say? One row a set (or so many sets as it counts), its columns named by the person,
// or known by unmistakable words. Columns that nobody named stay with the set as words.

import { saysAssisted } from "../../reading/assisted.ts";
import { doubtSet } from "../../reading/doubts.ts";
import type { HeadTable, ReadEnd, Reading, ReadOptions } from "../../reading/format.ts";
import { LoadsInFile } from "../../reading/loads-in-file.ts";
import { instantOf, RowsInOrder, type TableRow } from "../../reading/rows-in-order.ts";
import type { RefusalWhy } from "../../reading/sink.ts";
import { type TableFormat, type TableReader, tableFormat } from "../../reading/table-format.ts";
import type { WrittenExtra, WrittenSet } from "../../reading/written-set.ts";
import { writtenInstant } from "../../values/dates.ts";
import { isJunk, writtenNumber } from "../../values/numbers.ts";
import { loadIn, metresIn, secondsIn, titleUnit } from "./measures.ts";
import { sideIn, typeIn } from "./set-words.ts";
import {
  areAllFound,
  type ColumnPlaces,
  canBeRead,
  otherColumns,
  placesOf,
  suggestColumns,
} from "./suggest-columns.ts";

/** What the person said counts before what the file looks like. */
const BY_WISH = 2;
const BY_LOOK = 0.55;

const generic: TableFormat = {
  app: "generic",
  recognise,
  open: (table, reading) => new GenericReader(table, reading),
};

export const GENERIC = tableFormat(generic);

function recognise({ header, rows }: HeadTable, { columns }: ReadOptions): number {
  const places = placesFor(header, columns);
  if (!canBeRead(places)) return 0;
  if (columns) return areAllFound(columns, places) ? BY_WISH : 0;
  const isDated = rows.some((cells) => instantOf(cells[places.date] ?? "", true) !== null);
  return isDated ? BY_LOOK : 0;
}

function placesFor(header: readonly string[], columns: ReadOptions["columns"]): ColumnPlaces {
  return placesOf(header, columns ?? suggestColumns(header));
}

type Begun = Pick<WrittenSet, "line" | "at" | "workout" | "exercise">;

/** Nobody does more sets of one exercise in a visit: a larger number counts something else. Design choice. */
const MOST_SETS = 50;

class GenericReader implements TableReader {
  readonly #reading: Reading;
  readonly #places: ColumnPlaces;
  readonly #cells: number;
  readonly #others: ReturnType<typeof otherColumns>;
  readonly #titleUnits: Readonly<Record<"load" | "seconds" | "distance", string>>;
  readonly #loads: LoadsInFile;
  readonly #rows: RowsInOrder;
  #workout = { written: "", at: null as string | null };

  constructor({ header }: HeadTable, reading: Reading) {
    this.#reading = reading;
    this.#places = placesFor(header, reading.options.columns);
    this.#cells = header.length;
    this.#others = otherColumns(header, this.#places);
    const { load, seconds, distance } = this.#places;
    const unitOf = (place: number) => titleUnit(header[place]);
    this.#titleUnits = { load: unitOf(load), seconds: unitOf(seconds), distance: unitOf(distance) };
    this.#loads = new LoadsInFile(reading.options.unit);
    this.#rows = new RowsInOrder({
      dateAt: this.#places.date,
      given: reading.options.dayFirst,
      tell: (row, dayFirst) => this.#tell(row, dayFirst),
    });
  }

  row(cells: readonly string[], line: number): void {
    this.#rows.row({ cells, line });
  }

  #tell({ cells, line }: TableRow, dayFirst: boolean) {
    const at = this.#begin(cells, dayFirst);
    const exercise = cells[this.#places.exercise]?.trim() ?? "";
    const refuse = (why: RefusalWhy) =>
      this.#reading.sink.refuse({ line, why, found: cells.join(" | ").slice(0, 200) });
    if (cells.length > this.#cells) refuse("too_many_cells");
    else if (at === null) refuse("no_date");
    else if (exercise === "") refuse("no_exercise");
    else {
      const workout = cells[this.#places.workout]?.trim() || null;
      const why = this.#done(cells, { line, at, workout, exercise });
      if (why !== null) refuse(why);
    }
  }

  /** Rows of one workout repeat its date: read once. */
  #begin(cells: readonly string[], dayFirst: boolean): string | null {
    const date = cells[this.#places.date] ?? "";
    const time = cells[this.#places.time] ?? "";
    const written = `${date}|${time}`;
    if (written === this.#workout.written) return this.#workout.at;
    const day = instantOf(date, dayFirst);
    const isDay = day?.length === 10 && time.trim() !== "";
    const at = isDay ? (writtenInstant(`${day.replaceAll("-", "/")} ${time}`) ?? day) : day;
    this.#workout = { written, at };
    return at;
  }

  /** Why the row cannot be read, or null. */
  #done(cells: readonly string[], begun: Begun): RefusalWhy | null {
    const { reps: repsAt, seconds: secondsAt, distance, rpe: rpeAt, rir: rirAt, sets } = this.#places;
    const load = loadIn(cells[this.#places.load]);
    const reps = writtenNumber(cells[repsAt]);
    const seconds = secondsIn(cells[secondsAt], this.#titleUnits.seconds);
    const { metres, bare } = metresIn(cells[distance], this.#titleUnits.distance);
    const rpe = writtenNumber(cells[rpeAt]);
    const rir = writtenNumber(cells[rirAt]);
    const count = writtenNumber(cells[sets]) ?? 1;
    if ([load.value, reps, seconds, metres, rpe, rir, count].some(isJunk)) return "not_a_number";
    if (!Number.isInteger(count) || count < 0 || count > MOST_SETS) return "not_a_number";
    const isCounted = reps !== null || seconds !== null || metres !== null || bare;
    if (!isCounted && cells.length < this.#cells) return "too_few_cells";
    if (!isCounted) this.#notCounted(cells, begun);
    else if (count === 0) this.#reading.sink.notDone({ line: begun.line, why: "skipped" });
    else {
      const counted = { reps, seconds, metres, rpe, rir };
      const set = this.#set(cells, { begun, load, counted, bare });
      for (let done = 0; done < count; done++) this.#reading.sink.set(set);
      doubtSet(this.#reading, set);
    }
    return null;
  }

  /** A remark, or a plan. */
  #notCounted(cells: readonly string[], { line, at, workout, exercise }: Begun) {
    const text = cells[this.#places.note]?.trim() ?? "";
    if (text === "") this.#reading.sink.notDone({ line, why: "planned" });
    else this.#reading.sink.note({ line, at, workout, exercise, text });
  }

  #set(cells: readonly string[], { begun, load: { value, unit }, counted, bare }: Done): WrittenSet {
    const places = this.#places;
    const inRow = cells[places.unit]?.trim() ?? "";
    const load = this.#loads.written({ value, unit: unit || inRow || this.#titleUnits.load });
    const { setType, kind } = typeIn(cells[places.type]);
    return {
      ...begun,
      setType,
      assisted: (value ?? 0) < 0 || saysAssisted(begun.exercise),
      ...load,
      ...counted,
      superset: cells[places.superset]?.trim() || null,
      side: sideIn(cells[places.side]),
      note: cells[places.note]?.trim() || null,
      extra: this.#extra(kind, this.#words(cells, bare)),
    };
  }

  #words(cells: readonly string[], bare: boolean): readonly string[] {
    const { distance, side } = this.#places;
    const words: string[] = [];
    if (bare) words.push(`distance: ${cells[distance]}, unit unknown`);
    if (cells[side]?.trim() && sideIn(cells[side]) === null) words.push(`side: ${cells[side]}`);
    for (const { title, index } of this.#others) {
      const cell = cells[index];
      if (cell !== undefined && cell.trim() !== "") words.push(`${title}: ${cell.trim()}`);
    }
    return words;
  }

  #extra(kind: string | null, words: readonly string[]): WrittenExtra | null {
    if (kind === null && words.length === 0) return null;
    return { ...(kind === null ? {} : { kind }), ...(words.length === 0 ? {} : { words }) };
  }

  end(): ReadEnd {
    const says = this.#rows.end();
    const by = this.#reading.options.columns
      ? "columns named by the person"
      : "columns known by their titles";
    return { dialect: says === "" ? by : `${by}, ${says}`, unit: this.#loads.finding() };
  }
}

interface Done {
  readonly begun: Begun;
  readonly load: ReturnType<typeof loadIn>;
  readonly counted: Pick<WrittenSet, "reps" | "seconds" | "metres" | "rpe" | "rir">;
  /** A distance whose unit nobody wrote. */
  readonly bare: boolean;
}
