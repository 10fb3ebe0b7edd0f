// How heavy is it in kilograms, how far in metres? Exact factors, and the words that apps write for units.
import type { LoadUnit } from "../reading/written-set.ts";
import { tidy } from "./numbers.ts";

export const KG_PER_LB = 0.45359237; // by definition
export const METRES_PER_MILE = 1609.344; // by definition

export function inKg(load: number, unit: LoadUnit): number {
  return tidy(unit === "kg" ? load : load * KG_PER_LB);
}

/** "kgs", "Lbs", "KG" ...; null for anything else. */
export function loadUnit(word: string | undefined): LoadUnit | null {
  const plain = word?.trim().toLowerCase().replace(/\.$/, "");
  if (plain === undefined) return null;
  if (plain === "kg" || plain === "kgs" || plain === "kilogram" || plain === "kilograms") return "kg";
  if (plain === "lb" || plain === "lbs" || plain === "pound" || plain === "pounds") return "lb";
  return null;
}

const METRES: ReadonlyMap<string, number> = new Map([
  ["m", 1],
  ["meter", 1],
  ["meters", 1],
  ["metre", 1],
  ["metres", 1],
  ["km", 1000],
  ["kms", 1000],
  ["mi", METRES_PER_MILE],
  ["mile", METRES_PER_MILE],
  ["miles", METRES_PER_MILE],
  ["ft", 0.3048],
  ["yd", 0.9144],
  ["cm", 0.01],
  ["in", 0.0254],
]);

/** Metres in one of the unit; null for a word that is no length. */
export function metresPer(word: string): number | null {
  return METRES.get(word.trim().toLowerCase()) ?? null;
}
