// What went wrong, in the words of a store? The two databases' codes become a few named failures.
import { StorageFailure, type StorageTrouble } from "@dorsal/sync";
import { GUARD } from "./owned-rows.ts";

/** Rows were to be written for somebody whose account is gone. */
export class NobodyThere extends Error {
  override readonly cause: unknown;

  constructor(cause: unknown) {
    super("The account is gone.");
    this.cause = cause;
  }
}

/** Runs the work; what the database refuses comes back as `StorageFailure`. */
export async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStorageFailure(error);
  }
}

/** Bugs of ours stay what they are, with their trace. */
export function asStorageFailure(error: unknown): unknown {
  if (isNobodys(error)) return new NobodyThere(error);
  const why = troubleOf(error);
  if (why === undefined || error instanceof StorageFailure) return error;
  const failure = new StorageFailure(why, error instanceof Error ? error.message : String(error));
  failure.cause = error;
  return failure;
}

/** A guard of owned rows said no: by its name on PostgreSQL, in its own word on SQLite. */
function isNobodys(error: unknown): boolean {
  const { constraint, message } = (error ?? {}) as {
    readonly constraint?: unknown;
    readonly message?: unknown;
  };
  return codeOf(error) === FOREIGN_KEY_VIOLATION
    ? String(constraint).endsWith(GUARD)
    : primaryCode(error) === SQLITE_CONSTRAINT && String(message).endsWith(GUARD);
}

/** Two writers met, and the database took one: the other may simply try again. */
export function isConflict(error: unknown): boolean {
  const code = codeOf(error);
  return POSTGRES_CONFLICTS.has(code) || SQLITE_CONFLICTS.has(primaryCode(error)) || isRaceOfMakers(error);
}

/** PostgreSQL's "create table if not exists" is no promise: of two at once, one may meet the other's entry. */
function isRaceOfMakers(error: unknown): boolean {
  const { schema } = (error ?? {}) as { readonly schema?: unknown };
  return (codeOf(error) === UNIQUE_VIOLATION && schema === "pg_catalog") || MADE_TWICE.has(codeOf(error));
}

/** serialization_failure and deadlock_detected. */
const POSTGRES_CONFLICTS = new Set(["40001", "40P01"]);
const UNIQUE_VIOLATION = "23505";
const FOREIGN_KEY_VIOLATION = "23503";
/** duplicate_object and duplicate_table. */
const MADE_TWICE = new Set(["42710", "42P07"]);
/** SQLITE_BUSY and SQLITE_LOCKED. */
const SQLITE_CONFLICTS = new Set([5, 6]);
/** SQLITE_CONSTRAINT. */
const SQLITE_CONSTRAINT = 19;
/** SQLITE_FULL. */
const SQLITE_FULL = 13;
/** SQLITE_READONLY, SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_NOTADB: the file is not to be had, or is none. */
const SQLITE_UNAVAILABLE = new Set([8, 10, 14, 26]);
/** disk_full. */
const POSTGRES_FULL = "53100";
const NETWORK = /^E(CONN|PIPE|HOST|NET|TIMEDOUT|NOTFOUND|AI_AGAIN)/;
const FOLDER = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST"]);

function troubleOf(error: unknown): StorageTrouble | undefined {
  const code = codeOf(error);
  const sqlite = primaryCode(error);
  if (sqlite === SQLITE_FULL || code === POSTGRES_FULL || code === "ENOSPC") return "storage_full";
  if (SQLITE_UNAVAILABLE.has(sqlite) || FOLDER.has(code) || isUnreachable(error))
    return "storage_unavailable";
  if (saysClosed(error)) return "storage_closed";
  if (sqlite > 0 || /^[0-9A-Z]{5}$/.test(code)) return "storage_failed";
}

/** The network between us and PostgreSQL, or PostgreSQL while it starts, stops or refuses us. */
export function isUnreachable(error: unknown): boolean {
  const code = codeOf(error);
  const said = error instanceof Error ? error.message : "";
  return (
    NETWORK.test(code) ||
    /^(08|28|57P|3D000|53300)/.test(code) ||
    /Connection terminated|not queryable|timeout exceeded when trying to connect/i.test(said)
  );
}

function saysClosed(error: unknown): boolean {
  return (
    error instanceof Error &&
    /driver has already been destroyed|database is not open|after calling end/i.test(error.message)
  );
}

function codeOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "";
}

/** SQLite's extended codes carry the primary one in their lowest byte; 0 for what is not SQLite's. */
function primaryCode(error: unknown): number {
  const code = (error as { readonly errcode?: unknown } | null)?.errcode;
  return typeof code === "number" ? code & 0xff : 0;
}
