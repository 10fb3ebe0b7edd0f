// Which column is which in a Strong export? Eleven dialects in three languages (facts: formats 4.1).
import { columnsOf } from "../../reading/table-format.ts";

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

/** Where a file without its first line keeps what: the twelve columns of the usual export. */
const USUAL_HEADER =
  "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE".split(
    ",",
  );

export function strongColumns(header: readonly string[]): StrongColumns {
  return columnsOf(header, NAMES);
}

export function usualColumns(cells: number): StrongColumns {
  const withoutNotes = USUAL_HEADER.filter((name) => !name.includes("Notes"));
  return strongColumns(cells === withoutNotes.length ? withoutNotes : USUAL_HEADER);
}
