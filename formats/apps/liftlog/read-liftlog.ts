// What does a LiftLog export say? One row a set that was done, with the session that it belongs to and a time of its own.
import { saysAssisted } from "../../reading/assisted.ts";
import { doubtSet } from "../../reading/doubts.ts";
import type { HeadTable, ReadEnd, Reading } from "../../reading/format.ts";
import { LoadsInFile } from "../../reading/loads-in-file.ts";
import { columnsOf, type TableReader, tableFormat } from "../../reading/table-format.ts";
import { TimedRun } from "../../reading/timed-run.ts";
import type { WrittenSet } from "../../reading/written-set.ts";
import { writtenInstant } from "../../values/dates.ts";
import { writtenNumber } from "../../values/numbers.ts";

const NAMES = {
  session: ["sessionid"],
  at: ["timestamp"],
  exercise: ["exercise"],
  load: ["weight"],
  unit: ["weightunit"],
  reps: ["reps"],
  target: ["targetreps"],
  note: ["notes"],
} as const;

type LiftLogColumns = Readonly<Record<keyof typeof NAMES, number>>;

export const LIFTLOG = tableFormat({
  app: "liftlog",
  recognise({ header }) {
    const { session, at, exercise, load, reps } = columnsOf(header, NAMES);
    return [session, at, exercise, load, reps].every((column) => column >= 0) ? 1 : 0;
  },
  open: (table, reading) => new LiftLogReader(table, reading),
});

class LiftLogReader implements TableReader {
  readonly #reading: Reading;
  readonly #columns: LiftLogColumns;
  readonly #run: TimedRun;
  readonly #loads: LoadsInFile;
  #last = { written: "", at: null as string | null };

  constructor(table: HeadTable, reading: Reading) {
    this.#reading = reading;
    this.#columns = columnsOf(table.header, NAMES);
    this.#run = new TimedRun(reading.sink, "for ever");
    this.#loads = new LoadsInFile(reading.options.unit);
  }

  row(cells: readonly string[], line: number): void {
    const columns = this.#columns;
    const at = this.#at(cells[columns.at] ?? "");
    const exercise = cells[columns.exercise]?.trim() ?? "";
    const value = writtenNumber(cells[columns.load]);
    const reps = writtenNumber(cells[columns.reps]);
    const targetReps = writtenNumber(cells[columns.target]);
    const refuse = (why: "too_few_cells" | "no_date" | "no_exercise" | "not_a_number") =>
      this.#reading.sink.refuse({ line, why, found: cells.join(",").slice(0, 200) });
    if (cells.length <= columns.reps) refuse("too_few_cells");
    else if (at === null) refuse("no_date");
    else if (exercise === "") refuse("no_exercise");
    else if (Number.isNaN(value) || Number.isNaN(reps) || Number.isNaN(targetReps)) refuse("not_a_number");
    else {
      const set: WrittenSet = {
        line,
        at,
        workout: null,
        exercise,
        setType: "working",
        assisted: (value ?? 0) < 0 || saysAssisted(exercise),
        ...this.#loads.written({ value, unit: cells[columns.unit] }),
        reps,
        seconds: null,
        metres: null,
        rir: null,
        rpe: null,
        superset: null,
        side: null,
        note: cells[columns.note]?.trim() || null,
        extra: targetReps ? { targetReps } : null,
      };
      this.#run.set(set, cells[columns.session] ?? "");
      doubtSet(this.#reading, set);
    }
  }

  /** "2024-10-16T10:44:39"; sets that were ticked off together have the same. */
  #at(written: string): string | null {
    if (written !== this.#last.written) this.#last = { written, at: writtenInstant(written) };
    return this.#last.at;
  }

  end(): ReadEnd {
    this.#run.end();
    return { dialect: "LiftLog, a unit for each row", unit: this.#loads.finding() };
  }
}
