// What does a GymRun export say? One row a set with its own time; no unit is written, neither of loads nor of the rest.
import { saysAssisted } from "../../reading/assisted.ts";
import { DayAndTime } from "../../reading/day-and-time.ts";
import { doubtSet } from "../../reading/doubts.ts";
import type { HeadTable, ReadEnd, Reading } from "../../reading/format.ts";
import { columnsOf, type TableReader, tableFormat } from "../../reading/table-format.ts";
import { TimedRun } from "../../reading/timed-run.ts";
import { UnwrittenUnit } from "../../reading/unit-guess.ts";
import type { WrittenExtra, WrittenSet } from "../../reading/written-set.ts";
import { writtenSeconds } from "../../values/durations.ts";
import { writtenNumber } from "../../values/numbers.ts";

const NAMES = {
  date: ["date"],
  time: ["time"],
  workout: ["routine"],
  exercise: ["exercise"],
  set: ["set"],
  load: ["weight"],
  reps: ["reps"],
  duration: ["duration"],
  distance: ["distance"],
  note: ["note"],
} as const;

type GymRunColumns = Readonly<Record<keyof typeof NAMES, number>>;

export const GYMRUN = tableFormat({
  app: "gymrun",
  recognise({ header, rows }) {
    const columns = columnsOf(header, NAMES);
    const { date, time, exercise, set, load, reps } = columns;
    const hasAll = [date, time, exercise, set, load, reps].every((column) => column >= 0);
    return hasAll && /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(rows[0]?.[date] ?? "") ? 0.9 : 0;
  },
  open: (table, reading) => new GymRunReader(table, reading),
});

class GymRunReader implements TableReader {
  readonly #reading: Reading;
  readonly #columns: GymRunColumns;
  readonly #clock = new DayAndTime();
  readonly #run: TimedRun;
  readonly #unwritten: UnwrittenUnit;

  constructor(table: HeadTable, reading: Reading) {
    this.#reading = reading;
    this.#columns = columnsOf(table.header, NAMES);
    this.#run = new TimedRun(reading.sink);
    this.#unwritten = new UnwrittenUnit(reading.options.unit);
  }

  row(cells: readonly string[], line: number): void {
    const { date, time, exercise, reps, load } = this.#columns;
    const at = this.#clock.at(cells[date] ?? "", cells[time] ?? "", true);
    const name = cells[exercise]?.trim() ?? "";
    const numbers = { load: writtenNumber(cells[load]), reps: writtenNumber(cells[reps]) };
    const refuse = (why: "too_few_cells" | "no_date" | "no_exercise" | "not_a_number") =>
      this.#reading.sink.refuse({ line, why, found: cells.join(";").slice(0, 200) });
    if (cells.length <= reps) refuse("too_few_cells");
    else if (at === null) refuse("no_date");
    else if (name === "") refuse("no_exercise");
    else if (Number.isNaN(numbers.load) || Number.isNaN(numbers.reps)) refuse("not_a_number");
    else this.#set(cells, { line, at, name, ...numbers });
  }

  #set(cells: readonly string[], { line, at, name, load, reps }: Read) {
    const duration = cells[this.#columns.duration]?.trim() ?? "";
    const set: WrittenSet = {
      line,
      at,
      workout: cells[this.#columns.workout]?.trim() || null,
      exercise: name,
      setType: "working",
      assisted: (load ?? 0) < 0 || saysAssisted(name),
      loadKg: this.#unwritten.kg(load, name),
      rawLoad: load,
      unit: load === null ? null : this.#unwritten.given,
      reps,
      seconds: duration.includes(":") ? writtenSeconds(duration) || null : null,
      metres: null,
      rir: null,
      rpe: null,
      superset: null,
      side: null,
      note: cells[this.#columns.note]?.trim() || null,
      extra: wordsOf({ duration, distance: cells[this.#columns.distance]?.trim() ?? "" }),
    };
    this.#run.set(set, set.workout ?? "");
    doubtSet(this.#reading, set);
  }

  end(): ReadEnd {
    this.#run.end();
    return { dialect: "GymRun, without units", unit: this.#unwritten.finding() };
  }
}

interface Read {
  readonly line: number;
  readonly at: string;
  readonly name: string;
  readonly load: number | null;
  readonly reps: number | null;
}

/** Numbers without a unit stay as they stand. */
function wordsOf({ duration, distance }: { duration: string; distance: string }): WrittenExtra | null {
  const words = [
    ...(duration === "" || duration.includes(":") ? [] : [`duration: ${duration}`]),
    ...(distance === "" ? [] : [`distance: ${distance}`]),
  ];
  return words.length === 0 ? null : { words };
}
