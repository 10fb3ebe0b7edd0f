// How does a value leave one database and enter the other? As number, text, or bytes; the column it enters says what it
// becomes there.
import type { DialectName } from "../dialect.ts";
import type { PortableValue } from "./backup-format.ts";

/** Throws for what neither database gives: that is a bug. */
export function toPortable(value: unknown): PortableValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString("base64") };
  // PostgreSQL's JSON columns come unpacked.
  if (typeof value === "object") return JSON.stringify(value);
  throw new Error(`A column holds ${typeof value}, which a backup cannot carry.`);
}

/** `type` is the column's, as its database calls it. */
export function fromPortable(value: PortableValue, type: string, dialect: DialectName): unknown {
  if (value === null) return null;
  if (typeof value === "object") return Buffer.from(value.base64, "base64");
  if (dialect === "postgres" && /^bool/.test(type)) return value === 1;
  return value;
}
