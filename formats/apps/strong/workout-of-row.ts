// Which workout does a row belong to? Its rows repeat date, name, duration and notes: read once, so that sets share them.
import { isVeryLong } from "../../reading/doubts.ts";
import { instantOf } from "../../reading/rows-in-order.ts";
import type { Sink } from "../../reading/sink.ts";
import type { WrittenExtra } from "../../reading/written-set.ts";
import { endOf } from "../../values/dates.ts";
import { writtenSeconds } from "../../values/durations.ts";
import type { StrongColumns } from "./columns.ts";

interface Workout {
  readonly date: string;
  readonly duration: string;
  readonly name: string;
  /** Null where the date cannot be read. */
  readonly at: string | null;
  readonly workout: string | null;
  /** Of rows without a note of the workout. */
  readonly extra: WrittenExtra | null;
}

const NONE: Workout = { date: "", duration: "", name: "", at: null, workout: null, extra: null };

export class WorkoutOfRow {
  readonly #columns: StrongColumns;
  readonly #sink: Sink;
  #workout = NONE;
  /** Of dates that a spreadsheet has turned round: 7/6/2021. */
  dayFirst = true;

  constructor(columns: StrongColumns, sink: Sink) {
    this.#columns = columns;
    this.#sink = sink;
  }

  of(cells: readonly string[], line: number): Workout {
    const date = cells[this.#columns.date] ?? "";
    const duration = cells[this.#columns.duration] ?? "";
    const name = cells[this.#columns.workout] ?? "";
    const last = this.#workout;
    if (date === last.date && name === last.name && duration === last.duration) return last;
    const at = instantOf(date, this.dayFirst);
    const seconds = writtenSeconds(duration);
    const isKnown = at !== null && seconds !== null && !Number.isNaN(seconds);
    if (isKnown && isVeryLong(seconds)) {
      this.#sink.suspect({ line, why: "very_long_workout", found: `${Math.round(seconds / 3600)} h` });
    }
    const extra = isKnown ? { endedAt: endOf(at, seconds) } : null;
    this.#workout = { date, duration, name, at, workout: name || null, extra };
    return this.#workout;
  }

  extraOf(cells: readonly string[]): WrittenExtra | null {
    const { extra } = this.#workout;
    const workoutNote = cells[this.#columns.workoutNote];
    return workoutNote ? { ...extra, workoutNote } : extra;
  }
}
