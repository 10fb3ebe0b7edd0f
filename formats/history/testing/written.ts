// Which rows do the tests write? Short names for the rows of a file, as a lifter would say them.
import type { WrittenSet } from "../../reading/written-set.ts";
import { type CollectedHistory, collectWorkouts } from "../collect-workouts.ts";

const BLANK: Omit<WrittenSet, "line" | "at" | "exercise"> = {
  workout: null,
  setType: "working",
  assisted: false,
  loadKg: null,
  rawLoad: null,
  unit: null,
  reps: null,
  seconds: null,
  metres: null,
  rir: null,
  rpe: null,
  superset: null,
  side: null,
  note: null,
  extra: null,
};

export const MONDAY = "2024-03-04T18:00:00";

/** "Row (Barbell)", 60 kg x 8, on a Monday evening. */
export function written(exercise: string, row: Partial<WrittenSet> = {}): WrittenSet {
  return { ...BLANK, line: 1, at: MONDAY, exercise, ...row };
}

export function kg(loadKg: number, reps: number): Partial<WrittenSet> {
  return { loadKg, rawLoad: loadKg, unit: "kg", reps };
}

export function lb(load: number, reps: number): Partial<WrittenSet> {
  return { loadKg: load * 0.45359237, rawLoad: load, unit: "lb", reps };
}

/** A lifter two hours east of Greenwich. */
export const twoHoursEast = (utc: string) =>
  `${new Date(Date.parse(utc) + 7_200_000).toISOString().slice(0, 19)}+02:00`;

export function collected(rows: readonly WrittenSet[]): CollectedHistory {
  const collector = collectWorkouts({ localTime: twoHoursEast });
  for (const row of rows) collector.set(row);
  return collector.collected("strong");
}
