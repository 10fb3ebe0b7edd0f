// What does a Hevy export say? One row a set, newest workout first; dates in the app's language, the workout on each row.

import { saysAssisted } from "../../reading/assisted.ts";
import { doubtSet, isVeryLong } from "../../reading/doubts.ts";
import type { HeadTable, ReadEnd, Reading } from "../../reading/format.ts";
import { instantOf, type RowsInOrder, rowsOfTurnedDates } from "../../reading/rows-in-order.ts";
import type { RefusalWhy } from "../../reading/sink.ts";
import { hasMoreCells, type TableReader, tableFormat } from "../../reading/table-format.ts";
import { UnwrittenUnit } from "../../reading/unit-guess.ts";
import type { LoadUnit, WrittenExtra, WrittenSet } from "../../reading/written-set.ts";
import { secondsBetween } from "../../values/dates.ts";
import { isJunk, tidy, writtenNumber } from "../../values/numbers.ts";
import { inKg } from "../../values/units.ts";
import { distanceMetresOf, type HevyColumns, hevyColumns, loadUnitOf } from "./columns.ts";
import { extraOf } from "./extra.ts";
import { hevySetType } from "./set-type.ts";

export const HEVY = tableFormat({
  app: "hevy",
  recognise({ header }) {
    const { start, exercise, index, type, load } = hevyColumns(header);
    return start >= 0 && exercise >= 0 && load >= 0 && (index >= 0 || type >= 0) ? 1 : 0;
  },
  open: (table, reading) => new HevyReader(table, reading),
});

/** What the rows of one exercise in one workout repeat: read once. */
interface Run {
  readonly start: string;
  readonly end: string;
  readonly exerciseNote: string;
  readonly workoutNote: string;
  readonly at: string | null;
  readonly extra: WrittenExtra | null;
}

const NO_RUN: Run = { start: "", end: "", exerciseNote: "", workoutNote: "", at: null, extra: null };

class HevyReader implements TableReader {
  readonly #reading: Reading;
  readonly #columns: HevyColumns;
  readonly #cells: number;
  readonly #headerUnit: LoadUnit | null;
  readonly #metres: number;
  readonly #unwritten: UnwrittenUnit;
  readonly #dialect: string;
  readonly #turned: RowsInOrder | null;
  #dayFirst = true;
  #run = NO_RUN;

  constructor({ header, rows, separator }: HeadTable, reading: Reading) {
    this.#reading = reading;
    this.#columns = hevyColumns(header);
    this.#cells = header.length;
    this.#headerUnit = loadUnitOf(header[this.#columns.load]);
    this.#metres = distanceMetresOf(header[this.#columns.distance]);
    this.#unwritten = new UnwrittenUnit(reading.options.unit);
    this.#dialect = dialectOf(this.#columns, header, separator);
    const { start } = this.#columns;
    this.#turned = rowsOfTurnedDates(rows[0]?.[start] ?? "", {
      dateAt: start,
      given: reading.options.dayFirst,
      tell: ({ cells, line }, dayFirst) => {
        this.#dayFirst = dayFirst;
        this.#row(cells, line);
      },
    });
  }

  row(cells: readonly string[], line: number): void {
    if (this.#turned === null) this.#row(cells, line);
    else this.#turned.row({ cells, line });
  }

  #row(cells: readonly string[], line: number) {
    const run = this.#runOf(cells, line);
    const exercise = cells[this.#columns.exercise]?.trim() ?? "";
    if (cells.length < this.#cells - 1) this.#refuse("too_few_cells", cells, line);
    else if (hasMoreCells(cells, this.#cells)) this.#refuse("too_many_cells", cells, line);
    else if (run.at === null) this.#refuse("no_date", cells, line);
    else if (exercise === "") this.#refuse("no_exercise", cells, line);
    else this.#set(cells, { line, at: run.at, exercise, extra: run.extra });
  }

  #refuse(why: RefusalWhy, cells: readonly string[], line: number) {
    this.#reading.sink.refuse({ line, why, found: cells.join(" | ").slice(0, 200) });
  }

  #set(
    cells: readonly string[],
    { line, at, exercise, extra }: Pick<WrittenSet, "line" | "at" | "exercise" | "extra">,
  ) {
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
    const { setType, kind } = hevySetType(cells[columns.type] ?? "");
    const set: WrittenSet = {
      line,
      at,
      workout: cells[columns.workout] || null,
      exercise,
      setType,
      assisted: (rawLoad ?? 0) < 0 || saysAssisted(exercise),
      loadKg: this.#kg(rawLoad, exercise),
      rawLoad,
      unit: rawLoad === null ? null : (this.#headerUnit ?? this.#unwritten.given),
      reps,
      seconds,
      metres: distance === null ? null : tidy(distance * this.#metres),
      rir: null,
      rpe,
      superset: cells[columns.superset]?.trim() || null,
      side: null,
      note: null,
      extra: kind === null ? extra : { ...extra, kind },
    };
    this.#reading.sink.set(set);
    doubtSet(this.#reading, set);
  }

  #kg(rawLoad: number | null, exercise: string): number | null {
    if (rawLoad === null) return null;
    if (this.#headerUnit === null) return this.#unwritten.kg(rawLoad, exercise);
    return inKg(Math.abs(rawLoad), this.#headerUnit);
  }

  #runOf(cells: readonly string[], line: number): Run {
    const columns = this.#columns;
    const start = cells[columns.start] ?? "";
    const end = cells[columns.end] ?? "";
    const exerciseNote = cells[columns.exerciseNote] ?? "";
    const workoutNote = cells[columns.workoutNote] ?? "";
    const run = this.#run;
    const sameWorkout = start === run.start && end === run.end;
    if (sameWorkout && exerciseNote === run.exerciseNote && workoutNote === run.workoutNote) return run;
    const at = sameWorkout ? run.at : instantOf(start, this.#dayFirst);
    const endedAt = instantOf(end, this.#dayFirst);
    if (!sameWorkout && at !== null && endedAt !== null) this.#doubtLength(at, endedAt, line);
    const extra = extraOf({
      endedAt,
      workoutNote: withLineBreaks(workoutNote),
      exerciseNote: withLineBreaks(exerciseNote),
    });
    this.#run = { start, end, exerciseNote, workoutNote, at, extra };
    return this.#run;
  }

  #doubtLength(at: string, endedAt: string, line: number) {
    const seconds = secondsBetween(at, endedAt);
    if (isVeryLong(seconds)) {
      this.#reading.sink.suspect({ line, why: "very_long_workout", found: `${at} to ${endedAt}` });
    }
  }

  end(): ReadEnd {
    const order = this.#turned?.end() ?? "";
    const dialect = order === "" ? this.#dialect : `${this.#dialect}, ${order}`;
    if (this.#headerUnit === null) return { dialect, unit: this.#unwritten.finding() };
    return { dialect, unit: { from: "file", unit: this.#headerUnit } };
  }
}

/** Hevy writes line breaks in notes as a backslash and an n. */
function withLineBreaks(note: string): string {
  return note.includes("\\n") ? note.replaceAll("\\n", "\n") : note;
}

function dialectOf(columns: HevyColumns, header: readonly string[], separator: string): string {
  const words = [header[columns.load], header[columns.distance]].filter((name) => name !== undefined);
  if (columns.superset < 0) words.push("without supersets");
  if (separator === ";") words.push("through a spreadsheet");
  return words.join(", ");
}
