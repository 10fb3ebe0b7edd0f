// Which column is which in a Liftosaur export? The app itself reads by position; a name that moved is found by its name.
import { plainName } from "../../reading/table-format.ts";

/** In the order of the app (facts: formats 4.5). */
const NAMES = {
  date: "workout datetime",
  program: "program",
  day: "day name",
  exercise: "exercise",
  warmup: "is warmup set?",
  requiredReps: "required reps",
  reps: "completed reps",
  amrap: "is amrap?",
  requiredRpe: "required rpe",
  rpe: "completed rpe",
  logRpe: "log rpe?",
  requiredLoad: "required weight value",
  requiredUnit: "required weight unit",
  load: "completed weight value",
  unit: "completed weight unit",
  askLoad: "ask weight?",
  doneAt: "completed reps time",
  target: "target muscles",
  synergist: "synergist muscles",
  note: "notes",
} as const;

export type LiftosaurColumns = Readonly<Record<keyof typeof NAMES, number>>;

export function liftosaurColumns(header: readonly string[]): LiftosaurColumns {
  const plain = header.map(plainName);
  const places = Object.entries(NAMES).map(([column, name], position) => {
    const named = plain.indexOf(name);
    return [column, named < 0 && hasAllColumns(header) ? position : named];
  });
  return Object.fromEntries(places) as LiftosaurColumns;
}

function hasAllColumns(header: readonly string[]): boolean {
  return header.length === Object.keys(NAMES).length;
}

/** 1 where the names that no other app has are all there, less where a spreadsheet renamed some. */
export function looksLikeLiftosaur(header: readonly string[]): number {
  const plain = new Set(header.map(plainName));
  const own = [NAMES.date, NAMES.warmup, NAMES.requiredReps, NAMES.reps, NAMES.requiredLoad, NAMES.load];
  const found = own.filter((name) => plain.has(name)).length;
  if (found === own.length) return 1;
  return found >= own.length / 2 && plain.has(NAMES.reps) ? 0.7 : 0;
}
