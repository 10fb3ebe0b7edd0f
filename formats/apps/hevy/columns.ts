// Which column is which in a Hevy export? The same names in every language; the units of load and distance stand in them,
// each for itself (facts: formats 4.2).
import { columnsOf, plainName } from "../../reading/table-format.ts";
import type { LoadUnit } from "../../reading/written-set.ts";
import { METRES_PER_MILE } from "../../values/units.ts";

const NAMES = {
  workout: ["title", "workout_title"],
  start: ["start_time"],
  end: ["end_time"],
  workoutNote: ["description", "workout_description"],
  exercise: ["exercise_title"],
  superset: ["superset_id", "supersets_id"],
  exerciseNote: ["exercise_notes"],
  index: ["set_index"],
  type: ["set_type"],
  load: ["weight_kg", "weight_lbs", "weight_lb", "weight"],
  reps: ["reps"],
  distance: ["distance_km", "distance_miles", "distance_meters", "distance"],
  seconds: ["duration_seconds"],
  rpe: ["rpe"],
} as const;

export type HevyColumns = Readonly<Record<keyof typeof NAMES, number>>;

export function hevyColumns(header: readonly string[]): HevyColumns {
  return columnsOf(header, NAMES);
}

const LOAD_UNITS: ReadonlyMap<string, LoadUnit> = new Map([
  ["weight_kg", "kg"],
  ["weight_lbs", "lb"],
  ["weight_lb", "lb"],
]);

export function loadUnitOf(column: string | undefined): LoadUnit | null {
  return LOAD_UNITS.get(plainName(column ?? "")) ?? null;
}

const DISTANCE_METRES: ReadonlyMap<string, number> = new Map([
  ["distance_km", 1000],
  ["distance_miles", METRES_PER_MILE],
]);

/** Metres in one of the distance column's unit. */
export function distanceMetresOf(column: string | undefined): number {
  return DISTANCE_METRES.get(plainName(column ?? "")) ?? 1;
}
