// Where does a StrongLifts table keep what? Older files hold a workout in a row, exercise beside exercise under repeated
// names; newer ones an exercise in a row, each set with its own load (facts: formats 4.9).
import { plainName } from "../../reading/table-format.ts";
import type { LoadUnit } from "../../reading/written-set.ts";
import { loadUnit } from "../../values/units.ts";

/** One column for kilograms and one for pounds; null where the cell itself names its unit. */
export interface LoadColumn {
  readonly column: number;
  readonly unit: LoadUnit | null;
}

export interface SetColumns {
  readonly reps: number;
  readonly loads: readonly LoadColumn[];
}

export interface ExerciseColumns {
  readonly name: number;
  readonly sets: readonly SetColumns[];
}

export interface StrongLiftsColumns {
  readonly rowHolds: "a workout" | "an exercise";
  readonly date: number;
  readonly start: number;
  readonly end: number;
  readonly workout: number;
  readonly program: number;
  readonly note: number;
  readonly bodyMass: readonly LoadColumn[];
  /** "5x5" beside "5x30": the exercise of the row is counted or timed. */
  readonly byReps: number;
  readonly byTime: number;
  readonly exercises: readonly ExerciseColumns[];
}

export function strongLiftsColumns(header: readonly string[]): StrongLiftsColumns {
  const names = header.map((name) => plainName(name).replaceAll("×", "x"));
  const find = (...spellings: readonly string[]) => names.findIndex((name) => spellings.includes(name));
  const begins = (beginning: string) => names.findIndex((name) => name.startsWith(beginning));
  const rowHolds = find("exercise") >= 0 ? "an exercise" : "a workout";
  return {
    rowHolds,
    date: find("date") >= 0 ? find("date") : begins("date ("),
    start: begins("start time"),
    end: begins("end time"),
    workout: find("workout name") >= 0 ? find("workout name") : find("workout"),
    program: find("program name"),
    note: find("note", "notes"),
    bodyMass: loadsAmong(names, /^body ?weight(?: \((\w+)\))?$/),
    byReps: find("setsxreps"),
    byTime: find("setsxtime"),
    exercises: rowHolds === "an exercise" ? [exerciseOfRow(names)] : exercisesOfRow(names),
  };
}

export function isStrongLifts({ date, exercises }: StrongLiftsColumns): boolean {
  return date >= 0 && exercises.some(({ sets }) => sets.some(({ loads }) => loads.length > 0));
}

function loadsAmong(names: readonly string[], spelling: RegExp, from = 0): readonly LoadColumn[] {
  return names.flatMap((name, index) => {
    const found = spelling.exec(name);
    return found ? [{ column: from + index, unit: loadUnit(found[1]) }] : [];
  });
}

/** "Exercise", "Set 1 (Reps)", "Set 1 (KG)", ... */
function exerciseOfRow(names: readonly string[]): ExerciseColumns {
  const sets = names.flatMap((name, reps) => {
    const number = /^set (\d+) \(reps\)$/.exec(name)?.[1];
    if (number === undefined) return [];
    return [{ reps, loads: loadsAmong(names, new RegExp(`^set ${number} \\((kg|lb)s?\\)$`)) }];
  });
  return { name: names.indexOf("exercise"), sets };
}

/** "Exercise 1", "Weight (KG)", "Weight (LB)", "Set 1", ... "Exercise 2", "Weight (KG)", ... */
function exercisesOfRow(names: readonly string[]): readonly ExerciseColumns[] {
  const starts = names.flatMap((name, index) => (/^exercise \d+$/.test(name) ? [index] : []));
  return starts.map((start, index) => {
    const own = names.slice(start, starts[index + 1] ?? names.length);
    const loads = loadsAmong(own, /^weight \((\w+)\)$/, start);
    const sets = own.flatMap((name, at) => (/^set \d+$/.test(name) ? [{ reps: start + at, loads }] : []));
    return { name: start, sets };
  });
}

/** Rows may go on beyond the header, exercise by exercise. */
export function exercisesUpTo(
  cells: number,
  exercises: readonly ExerciseColumns[],
): readonly ExerciseColumns[] {
  const [last, before] = [exercises.at(-1), exercises.at(-2)];
  if (last === undefined || before === undefined) return exercises;
  const width = last.name - before.name;
  const more: ExerciseColumns[] = [];
  for (let by = width; last.name + by < cells; by += width) more.push(moved(last, by));
  return [...exercises, ...more];
}

function moved({ name, sets }: ExerciseColumns, by: number): ExerciseColumns {
  return {
    name: name + by,
    sets: sets.map(({ reps, loads }) => ({
      reps: reps + by,
      loads: loads.map(({ column, unit }) => ({ column: column + by, unit })),
    })),
  };
}
