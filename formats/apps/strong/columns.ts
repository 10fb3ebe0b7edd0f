// Which column is which in a Strong export? Eleven dialects in three languages (facts: formats 4.1).
import { columnsOf } from "../../reading/table-format.ts";
import { writtenInstant } from "../../values/dates.ts";
import { setOrder } from "./set-order.ts";

const NAMES = {
  number: ["workout #"],
  date: ["date", "datum"],
  workout: ["workout name", "nom de l'entraînement", "workout-name"],
  duration: ["duration", "duration (sec)", "workout duration", "durée", "dauer"],
  exercise: ["exercise name", "nom de l'exercice", "name der übung"],
  order: ["set order", "ordre de la série", "reihenfolge festlegen"],
  load: ["weight", "weight (kg)", "weight (lb)", "weight (lbs)", "kg", "lb", "lbs", "poids", "gewicht"],
  loadUnit: ["weight unit"],
  reps: ["reps", "réps", "wiederh."],
  distance: ["distance", "distance (meters)", "km", "mi", "entfernung"],
  distanceUnit: ["distance unit"],
  seconds: ["seconds", "secondes", "sekunden"],
  note: ["notes", "notizen"],
  workoutNote: ["workout notes", "notes d'entraînement", "workout-notizen"],
  rpe: ["rpe"],
} as const;

export type StrongColumns = Readonly<Record<keyof typeof NAMES, number>>;

export function strongColumns(header: readonly string[]): StrongColumns {
  return columnsOf(header, NAMES);
}

/** Exports without units, which sometimes come without their first line too. */
const USUAL_HEADERS = [
  "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE",
  "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE",
  "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE",
  "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes",
].map((header) => strongColumns(header.split(",")));

/** Where a file without a header keeps what, by its first row; null where that is no set of Strong. */
export function headlessColumns(row: readonly string[]): StrongColumns | null {
  const fits = (columns: StrongColumns) =>
    columns.date === 0 &&
    Object.values(columns).filter((at) => at >= 0).length === row.length &&
    setOrder(row[columns.order] ?? "") !== null &&
    /[^\d.]/.test(row[columns.exercise] ?? "") &&
    (writtenInstant(row[columns.date] ?? "")?.length ?? 0) > DAY_ALONE;
  return USUAL_HEADERS.find(fits) ?? null;
}

const DAY_ALONE = "2021-07-07".length;
