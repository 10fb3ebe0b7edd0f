// What does a StrongLifts spreadsheet say? Repetitions of each set beside each other; a blank cell is a set that was not
// done, and none where there is a 0: a set that failed.
import { saysAssisted } from "../../reading/assisted.ts";
import { doubtSet } from "../../reading/doubts.ts";
import type { HeadTable, ReadEnd, Reading } from "../../reading/format.ts";
import { instantOf, RowsInOrder, type TableRow } from "../../reading/rows-in-order.ts";
import { type TableReader, tableFormat } from "../../reading/table-format.ts";
import type { LoadUnit, WrittenExtra, WrittenSet } from "../../reading/written-set.ts";
import { writtenNumber } from "../../values/numbers.ts";
import { inKg } from "../../values/units.ts";
import {
  type ExerciseColumns,
  exercisesUpTo,
  isStrongLifts,
  type SetColumns,
  type StrongLiftsColumns,
  strongLiftsColumns,
} from "./columns.ts";
import { writtenLoad } from "./written-load.ts";

export const STRONGLIFTS = tableFormat({
  app: "stronglifts",
  recognise: ({ header }) => (isStrongLifts(strongLiftsColumns(header)) ? 1 : 0),
  open: (table, reading) => new StrongLiftsReader(table, reading),
});

interface Workout {
  readonly at: string;
  readonly name: string | null;
  readonly extra: WrittenExtra | null;
}

class StrongLiftsReader implements TableReader {
  readonly #reading: Reading;
  readonly #columns: StrongLiftsColumns;
  readonly #units = new Set<LoadUnit>();
  /** The unit in which the lifter is weighed: that of the loads where a row has both. */
  #ownUnit: LoadUnit | null = null;
  readonly #rows: RowsInOrder;
  #weighed = "";

  constructor(table: HeadTable, reading: Reading) {
    this.#reading = reading;
    this.#columns = strongLiftsColumns(table.header);
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
    const { sink } = this.#reading;
    const workout = this.#workout(cells, dayFirst);
    if (workout === null) {
      sink.refuse({ line, why: "no_date", found: cells.join(",").slice(0, 200) });
      return;
    }
    const mass = this.#bodyMass(row, workout);
    const exercises = exercisesUpTo(cells.length, this.#columns.exercises);
    const told = exercises.filter((exercise) => this.#exercise(exercise, { row, workout }));
    if (told.length > 0) return;
    const text = workout.extra?.workoutNote ?? "";
    if (text !== "") sink.note({ line, at: workout.at, workout: workout.name, exercise: null, text });
    else if (!mass) sink.other({ line, kind: "nothing" });
  }

  #workout(cells: readonly string[], dayFirst: boolean): Workout | null {
    const { date, start, end, workout, note, program } = this.#columns;
    const instant = (time: string | undefined) => instantOf(`${cells[date] ?? ""} ${time ?? ""}`, dayFirst);
    const at = instant(cells[start]);
    if (at === null) return null;
    const endedAt = cells[end]?.trim() ? instant(cells[end]) : null;
    const text = cells[note]?.trim() ?? "";
    const followed = cells[program]?.trim() ?? "";
    const extra: WrittenExtra = {
      ...(endedAt === null || endedAt < at ? {} : { endedAt }),
      ...(text === "" ? {} : { workoutNote: text }),
      ...(followed === "" ? {} : { words: [`program: ${followed}`] }),
    };
    const name = cells[workout]?.trim() || null;
    return { at, name, extra: Object.keys(extra).length === 0 ? null : extra };
  }

  /** Each row of a workout repeats it; told once. */
  #bodyMass({ cells, line }: TableRow, { at, name }: Workout): boolean {
    const mass = writtenLoad(cells, this.#columns.bodyMass, this.#ownUnit);
    if (mass === null || mass.unit === null || !(mass.load > 0)) return false;
    this.#ownUnit = mass.unit;
    if (this.#weighed === `${at} ${name}`) return true;
    this.#weighed = `${at} ${name}`;
    const bodyMassKg = inKg(mass.load, mass.unit);
    this.#reading.sink.other({ line, kind: "body_mass", at, bodyMassKg });
    return true;
  }

  /** Whether the row says anything of it. */
  #exercise(exercise: ExerciseColumns, { row, workout }: { row: TableRow; workout: Workout }): boolean {
    const { cells, line } = row;
    const { sink } = this.#reading;
    const name = cells[exercise.name]?.trim() ?? "";
    const sets = exercise.sets.filter(({ reps }) => (cells[reps]?.trim() ?? "") !== "");
    if (name === "" && sets.length === 0) return false;
    if (name === "") sink.refuse({ line, why: "no_exercise", found: cells.join(",").slice(0, 200) });
    else if (sets.length === 0) sink.notDone({ line, why: "planned" });
    else for (const set of sets) this.#set(set, { row, workout, name });
    return true;
  }

  #set(columns: SetColumns, { row, workout, name }: { row: TableRow; workout: Workout; name: string }) {
    const { cells, line } = row;
    const done = writtenNumber(cells[columns.reps]);
    const load = writtenLoad(cells, columns.loads, this.#ownUnit);
    if (Number.isNaN(done) || Number.isNaN(load?.load)) {
      const found = `${name}: ${load?.written ?? ""} x ${cells[columns.reps]}`;
      this.#reading.sink.refuse({ line, why: "not_a_number", found: found.slice(0, 200) });
      return;
    }
    if (load?.unit) this.#units.add(load.unit);
    const isTimed = this.#isTimed(cells);
    const set: WrittenSet = {
      line,
      at: workout.at,
      workout: workout.name,
      exercise: name,
      setType: done === 0 ? "failure" : "working",
      assisted: (load?.load ?? 0) < 0 || saysAssisted(name),
      loadKg: load?.unit ? inKg(Math.abs(load.load), load.unit) : null,
      rawLoad: load?.load ?? null,
      unit: load?.unit ?? null,
      reps: isTimed ? null : done,
      seconds: isTimed ? done : null,
      metres: null,
      rir: null,
      rpe: null,
      superset: null,
      side: null,
      note: null,
      extra: workout.extra,
    };
    this.#reading.sink.set(set);
    doubtSet(this.#reading, set);
  }

  #isTimed(cells: readonly string[]): boolean {
    const { byReps, byTime } = this.#columns;
    return (cells[byTime]?.trim() ?? "") !== "" && (cells[byReps]?.trim() ?? "") === "";
  }

  end(): ReadEnd {
    const order = this.#rows.end();
    const shape = `${this.#columns.rowHolds} in a row`;
    const [unit, other] = [...this.#units];
    return {
      dialect: order === "" ? shape : `${shape}, ${order}`,
      unit:
        unit === undefined
          ? { from: "nowhere", unit: null }
          : { from: "file", unit: other === undefined ? unit : "both" },
    };
  }
}
