// Which column is which in a FitNotes table? Seven dialects, in this order of columns (facts: formats 4.4).
import { columnsOf } from "../../reading/table-format.ts";

const NAMES = {
  date: ["date"],
  exercise: ["exercise"],
  category: ["category"],
  load: ["weight", "weight (kgs)", "weight (kg)", "weight (lbs)", "weight (lb)"],
  /** On an iPhone a second column beside kilograms, else the same column as `load`. */
  loadLb: ["weight (lbs)", "weight (lb)"],
  loadUnit: ["weight unit"],
  reps: ["reps"],
  distance: ["distance"],
  distanceUnit: ["distance unit"],
  time: ["time"],
  note: ["comment", "comments", "notes", "note"],
  kind: ["kind"],
} as const;

export type FitNotesColumns = Readonly<Record<keyof typeof NAMES, number>>;

export function fitNotesColumns(header: readonly string[]): FitNotesColumns {
  return columnsOf(header, NAMES);
}

export function isFitNotes(columns: FitNotesColumns): boolean {
  const { date, exercise, category, load, reps, distance, distanceUnit, time } = columns;
  return [date, exercise, category, load, reps, distance, distanceUnit, time].every((column) => column >= 0);
}
