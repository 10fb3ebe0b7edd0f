// Which part of a JSON value is this? Seen as what a reader hopes for, or as nothing; beside the fields of a record.

/** Empty for everything that is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** An id, which apps write as a number or as text; null for neither. */
export function idOf(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : null;
}

const SHOWN = 200; // characters

/** The beginning of a record, to show what was refused. */
export function shownJson(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, SHOWN);
}
