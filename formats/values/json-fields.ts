// What stands in this field of a JSON record? Whatever was sent, read as what is expected, or told apart from it.
import { believable, writtenNumber } from "./numbers.ts";

export type JsonFields = Readonly<Record<string, unknown>>;

/** Null for everything that is no object. */
export function fieldsOf(value: unknown): JsonFields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonFields) : null;
}

/** "" where nothing is written. */
export function wordOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Null where nothing is written, NaN for what is no number; numbers in quotes are numbers. */
export function numberOf(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return writtenNumber(value);
  return typeof value === "number" ? believable(value) : Number.NaN;
}
