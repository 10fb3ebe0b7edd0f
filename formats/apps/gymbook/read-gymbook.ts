// What does a GymBook export say? One row a set with the time at which it was done, newest first, skipped ones among them.
import { saysAssisted } from "../../reading/assisted.ts";
import { DayAndTime } from "../../reading/day-and-time.ts";
import { doubtSet } from "../../reading/doubts.ts";
import type { HeadTable, ReadEnd, Reading } from "../../reading/format.ts";
import { LoadsInFile } from "../../reading/loads-in-file.ts";
import { RowsInOrder, type TableRow } from "../../reading/rows-in-order.ts";
import type { RefusalWhy } from "../../reading/sink.ts";
import { plainName, type TableReader, tableFormat } from "../../reading/table-format.ts";
import { TimedRun } from "../../reading/timed-run.ts";
import type { WrittenExtra, WrittenSet } from "../../reading/written-set.ts";
import { remembered } from "../../values/remembered.ts";
import { saysYes, writtenDone, writtenLoadOrDistance } from "./cells.ts";
import { type GymBookColumns, gymBookColumns, likelyGymBook } from "./columns.ts";

export const GYMBOOK = tableFormat({
  app: "gymbook",
  recognise: likelyGymBook,
  open: (table, reading) => new GymBookReader(table, reading),
});

const plainKind = remembered(plainName);

class GymBookReader implements TableReader {
  readonly #reading: Reading;
  readonly #columns: GymBookColumns;
  /** "Set / Set di riscaldamento / Set di defaticamento": the header lists the words of its column. */
  readonly #kinds: readonly string[];
  readonly #rows: RowsInOrder;
  readonly #clock = new DayAndTime();
  readonly #run: TimedRun;
  readonly #loads: LoadsInFile;

  constructor({ header }: HeadTable, reading: Reading) {
    this.#reading = reading;
    this.#columns = gymBookColumns(header.length);
    this.#kinds = (header[this.#columns.kind] ?? "").split("/").map(plainName);
    this.#run = new TimedRun(reading.sink);
    this.#loads = new LoadsInFile(reading.options.unit);
    this.#rows = new RowsInOrder({
      dateAt: this.#columns.date,
      given: reading.options.dayFirst,
      tell: (row, dayFirst) => this.#tell(row, dayFirst),
    });
  }

  row(cells: readonly string[], line: number): void {
    this.#rows.row({ cells, line });
  }

  #tell(row: TableRow, dayFirst: boolean) {
    const { cells, line } = row;
    const { date, time, exercise, skipped } = this.#columns;
    const at = this.#clock.at(cells[date] ?? "", cells[time] ?? "", dayFirst);
    if (cells.length <= skipped) this.#refuse(row, "too_few_cells");
    else if (at === null) this.#refuse(row, "no_date");
    else if ((cells[exercise] ?? "").trim() === "") this.#refuse(row, "no_exercise");
    else if (saysYes(cells[skipped] ?? "")) this.#reading.sink.notDone({ line, why: "skipped" });
    else this.#set(row, at);
  }

  #refuse({ cells, line }: TableRow, why: RefusalWhy) {
    this.#reading.sink.refuse({ line, why, found: cells.join(",").slice(0, 200) });
  }

  #set(row: TableRow, at: string) {
    const { cells, line } = row;
    const { done, load, exercise, workout, note } = this.#columns;
    const { reps, seconds } = writtenDone(cells[done] ?? "");
    const { load: value, unit, metres, other } = writtenLoadOrDistance(cells[load] ?? "");
    if (Number.isNaN(reps) || Number.isNaN(value)) {
      this.#refuse(row, "not_a_number");
      return;
    }
    const name = (cells[exercise] ?? "").trim();
    const set: WrittenSet = {
      line,
      at,
      workout: cells[workout]?.trim() || null,
      exercise: name,
      setType: this.#kind(cells) === this.#kinds[1] ? "warmup" : "working",
      assisted: (value ?? 0) < 0 || saysAssisted(name),
      ...this.#loads.written({ value, unit }),
      reps,
      seconds,
      metres,
      rir: null,
      rpe: null,
      superset: null,
      side: null,
      note: cells[note]?.trim() || null,
      extra: this.#extra(cells, other),
    };
    this.#run.set(set, set.workout ?? "");
    doubtSet(this.#reading, set);
  }

  #kind(cells: readonly string[]): string {
    const { kind } = this.#columns;
    return kind < 0 ? "" : plainKind(cells[kind] ?? "");
  }

  #extra(cells: readonly string[], other: string): WrittenExtra | null {
    const { region, kind } = this.#columns;
    const category = cells[region]?.trim() ?? "";
    const isUsual = this.#kinds.slice(0, 2).includes(this.#kind(cells));
    const extra = {
      ...(category === "" ? {} : { category }),
      ...(isUsual || kind < 0 ? {} : { kind: cells[kind] ?? "" }),
      ...(other === "" ? {} : { words: [`load: ${other}`] }),
    };
    return Object.keys(extra).length === 0 ? null : extra;
  }

  end(): ReadEnd {
    const order = this.#rows.end();
    this.#run.end();
    const shape = this.#columns.kind >= 0 ? "with kinds of sets" : "without kinds of sets";
    return { dialect: order === "" ? shape : `${shape}, ${order}`, unit: this.#loads.finding() };
  }
}
