// What is this value of a JSON file? Seen as what a reader hopes for, or as nothing; never trusted further than looked at.
import { writtenNumber } from "../values/numbers.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

export function asObject(value: unknown): JsonObject | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Text that says something; null for blank and for what is no text. */
export function asText(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** A number, also as a decimal string ("8.00"); null where nothing is written, NaN for what is no number. */
export function asNumber(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return writtenNumber(value);
  return typeof value === "number" && Number.isFinite(value) ? value : Number.NaN;
}

/** An id, which apps write as a number or as text; null for neither. */
export function asId(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : null;
}

/** The beginning of a record, to show what was refused. */
export function shownJson(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 200);
  } catch {
    return "a value that cannot be shown";
  }
}
