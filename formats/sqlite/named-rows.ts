// What do the rows say by the names of their columns? Names in any case; a column that is not there is null. Rows are told
// apart by their `_id`, as Android names it, or else by their number.
import type { SqliteDatabase, SqliteValue } from "./database.ts";

export type NamedRow<Name extends string> = Readonly<Record<Name, SqliteValue>> & { readonly id: number };

export interface NamedRows<Name extends string> {
  readonly table: string;
  readonly columns: readonly Name[];
  readonly row: (row: NamedRow<Name>) => void;
  readonly broken: (why: string) => void;
}

/** A table that is not there has no rows. */
export function eachRow<Name extends string>(
  database: SqliteDatabase,
  { table, columns, row, broken }: NamedRows<Name>,
): void {
  const found = database.tables.get(table.toLowerCase());
  if (found === undefined) return;
  const written = found.columns.map((name) => name.toLowerCase());
  const places = columns.map((name) => [name, written.indexOf(name.toLowerCase())] as const);
  const idAt = written.indexOf("_id");
  found.rows({
    row: (rowid, values) => {
      const named: Record<string, SqliteValue> = { id: numberIn(values[idAt] ?? null) ?? rowid };
      for (const [name, place] of places) named[name] = values[place] ?? null;
      row(named as NamedRow<Name>);
    },
    broken,
  });
}

/** A number, also where it was stored as text. */
export function numberIn(value: SqliteValue): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string" || value.trim() === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

export function textIn(value: SqliteValue): string {
  if (typeof value === "string") return value.trim();
  return typeof value === "number" ? String(value) : "";
}
