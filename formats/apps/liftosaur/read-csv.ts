// What does Liftosaur's history as a table say? One row a set, done or not: without completed repetitions it was planned
// and never done. Rows with the same instant are one workout; the file is in no order.

import { saysAssisted } from "../../reading/assisted.ts";
import { doubtSet } from "../../reading/doubts.ts";
import type { HeadTable, ReadEnd, Reading } from "../../reading/format.ts";
import { LoadsInFile } from "../../reading/loads-in-file.ts";
import type { RefusalWhy } from "../../reading/sink.ts";
import { type TableFormat, type TableReader, tableFormat } from "../../reading/table-format.ts";
import type { WrittenExtra, WrittenSet } from "../../reading/written-set.ts";
import { writtenInstant } from "../../values/dates.ts";
import { isJunk, writtenNumber } from "../../values/numbers.ts";
import { programNote } from "./backup-workout.ts";
import { type LiftosaurColumns, liftosaurColumns, looksLikeLiftosaur } from "./columns.ts";

const liftosaur: TableFormat = {
  app: "liftosaur",
  recognise: ({ header }) => looksLikeLiftosaur(header),
  open: (table, reading) => new LiftosaurReader(table, reading),
};

export const LIFTOSAUR = tableFormat(liftosaur);

/** Muscles and notes may be cut from a row without harm to the set. */
const LAST_COLUMNS = 4;

class LiftosaurReader implements TableReader {
  readonly #reading: Reading;
  readonly #columns: LiftosaurColumns;
  readonly #cells: number;
  readonly #loads: LoadsInFile;
  #workout = { date: "", at: null as string | null };

  constructor({ header }: HeadTable, reading: Reading) {
    this.#reading = reading;
    this.#columns = liftosaurColumns(header);
    this.#cells = header.length;
    this.#loads = new LoadsInFile(reading.options.unit);
  }

  row(cells: readonly string[], line: number): void {
    const columns = this.#columns;
    const at = this.#begin(cells);
    const exercise = cells[columns.exercise]?.trim() ?? "";
    const refuse = (why: RefusalWhy) =>
      this.#reading.sink.refuse({ line, why, found: cells.join(" | ").slice(0, 200) });
    if (cells.length < this.#cells - LAST_COLUMNS) refuse("too_few_cells");
    else if (cells.length > this.#cells) refuse("too_many_cells");
    else if (at === null) refuse("no_date");
    else if (exercise === "") refuse("no_exercise");
    else if ((cells[columns.reps] ?? "").trim() === "") this.#reading.sink.notDone({ line, why: "planned" });
    else if (!this.#set(cells, { line, at, exercise })) refuse("not_a_number");
  }

  /** Rows of one workout repeat its instant: read once. */
  #begin(cells: readonly string[]): string | null {
    const date = cells[this.#columns.date] ?? "";
    if (date !== this.#workout.date) this.#workout = { date, at: writtenInstant(date) };
    return this.#workout.at;
  }

  #set(cells: readonly string[], begun: Pick<WrittenSet, "line" | "at" | "exercise">): boolean {
    const columns = this.#columns;
    const reps = writtenNumber(cells[columns.reps]);
    const rpe = writtenNumber(cells[columns.rpe]);
    const done = { value: writtenNumber(cells[columns.load]), unit: cells[columns.unit] };
    const asked = { value: writtenNumber(cells[columns.requiredLoad]), unit: cells[columns.requiredUnit] };
    if ([reps, rpe, done.value, asked.value].some(isJunk)) return false;
    // The load often stands only where it was asked for.
    const load = this.#loads.written(done.value === null ? asked : done);
    const targetLoadKg = this.#loads.kg(asked);
    const set: WrittenSet = {
      ...begun,
      workout: cells[columns.day]?.trim() || null,
      setType: isTrue(cells[columns.warmup]) ? "warmup" : "working",
      assisted: (load.rawLoad ?? 0) < 0 || saysAssisted(begun.exercise),
      ...load,
      reps,
      seconds: null,
      metres: null,
      rir: null,
      rpe,
      superset: null,
      side: null,
      note: null,
      extra: this.#extra(cells, targetLoadKg === load.loadKg ? null : targetLoadKg),
    };
    this.#reading.sink.set(set);
    doubtSet(this.#reading, set);
    return true;
  }

  #extra(cells: readonly string[], targetLoadKg: number | null): WrittenExtra | null {
    const columns = this.#columns;
    const extra: { -readonly [Field in keyof WrittenExtra]: WrittenExtra[Field] } = {};
    const workoutNote = programNote(cells[columns.program]);
    if (workoutNote !== "") extra.workoutNote = workoutNote;
    const targetReps = writtenNumber(cells[columns.requiredReps]);
    if (targetReps !== null && !Number.isNaN(targetReps)) extra.targetReps = targetReps;
    if (targetLoadKg !== null) extra.targetLoadKg = targetLoadKg;
    if (isTrue(cells[columns.amrap])) extra.kind = "amrap";
    const doneAt = cells[columns.doneAt] ? writtenInstant(cells[columns.doneAt] ?? "") : null;
    if (doneAt !== null) extra.doneAt = doneAt;
    const exerciseNote = cells[columns.note]?.trim();
    if (exerciseNote) extra.exerciseNote = exerciseNote;
    const targetRpe = cells[columns.requiredRpe]?.trim();
    if (targetRpe) extra.words = [`target RPE: ${targetRpe}`];
    return Object.keys(extra).length === 0 ? null : extra;
  }

  end(): ReadEnd {
    return { dialect: "history as a table", unit: this.#loads.finding() };
  }
}

function isTrue(cell: string | undefined): boolean {
  const plain = cell?.trim().toLowerCase();
  return plain === "1" || plain === "true";
}
