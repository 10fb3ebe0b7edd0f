// In what do the two databases differ? Everything that must be said in two ways is said here.
import { type ColumnDataType, type RawBuilder, sql } from "kysely";

export type DialectName = "sqlite" | "postgres";

/** Instants of ours are milliseconds in a column of this type. */
export const BIG_NUMBER: ColumnDataType = "bigint";

/** Half the size of the text, where the database knows it. */
export function uuidType(dialect: DialectName): ColumnDataType {
  return dialect === "postgres" ? "uuid" : "text";
}

/** `for update`, where a transaction that writes does not have the whole database for itself. */
export function lockingRow(dialect: DialectName): RawBuilder<unknown> {
  return dialect === "postgres" ? sql`for update` : sql``;
}

/** A fresh random name for each row. */
export function newNames(dialect: DialectName): RawBuilder<string> {
  return dialect === "postgres"
    ? sql<string>`gen_random_uuid()::text`
    : sql<string>`lower(hex(randomblob(16)))`;
}

/** How a statement that is written out names its parameter of this number, from 1. */
export function placeholder(dialect: DialectName): (number: number) => string {
  return dialect === "postgres" ? (number) => `$${number}` : () => "?";
}
