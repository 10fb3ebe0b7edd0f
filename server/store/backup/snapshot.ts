// How is everything read as it was in one moment, while people go on writing? SQLite: from a copy by its backup
// interface; PostgreSQL: in one transaction that sees one moment.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { Kysely, sql } from "kysely";
import { type Database, openDatabase, SQLITE_FILE, type StoreAddress } from "../database.ts";
import type { DialectName } from "../dialect.ts";
import { NodeSqliteDialect } from "../node-sqlite/dialect.ts";
import { PATIENCE_MS } from "../node-sqlite/driver.ts";
import type { StoreTables } from "../tables.ts";

export interface Snapshot {
  readonly kysely: Kysely<StoreTables>;
  readonly dialect: DialectName;
  /** All rows of a table, some hundreds at a time. */
  rows(table: string): AsyncIterable<readonly Readonly<Record<string, unknown>>[]>;
}

/** Rows that are in memory at once: about a quarter of a megabyte (design choice). */
const ROWS_AT_ONCE = 500;
/** All pages in one step, so that no writer can make the copy begin again. */
const ALL_PAGES = 2 ** 31 - 1;

/** On a store of this address, which may be in use by this and other processes. */
export async function inSnapshot<T>(
  address: StoreAddress,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  return address.kind === "sqlite" ? onCopy(address.folder, work) : inOneMoment(address, work);
}

async function onCopy<T>(folder: string, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const copy = join(folder, `${SQLITE_FILE}.copy-${process.pid}`);
  const source = new DatabaseSync(join(folder, SQLITE_FILE), { readOnly: true, timeout: PATIENCE_MS });
  try {
    await backup(source, copy, { rate: ALL_PAGES });
  } finally {
    source.close();
  }
  const kysely = new Kysely<StoreTables>({ dialect: new NodeSqliteDialect(new DatabaseSync(copy)) });
  try {
    return await work({ kysely, dialect: "sqlite", rows: (table) => streamed(kysely, table) });
  } finally {
    await kysely.destroy();
    for (const part of ["", "-wal", "-shm"]) rmSync(`${copy}${part}`, { force: true });
  }
}

async function* streamed(kysely: Kysely<StoreTables>, table: string) {
  let rows: Record<string, unknown>[] = [];
  // The name comes from the database itself.
  const all = kysely.selectFrom(table as keyof StoreTables).selectAll();
  for await (const row of all.stream(ROWS_AT_ONCE)) {
    rows.push(row);
    if (rows.length < ROWS_AT_ONCE) continue;
    yield rows;
    rows = [];
  }
  yield rows;
}

async function inOneMoment<T>(address: StoreAddress, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const database: Database = await openDatabase(address);
  try {
    return await database.kysely
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute((kysely) => work({ kysely, dialect: "postgres", rows: (table) => fetched(kysely, table) }));
  } finally {
    await database.close();
  }
}

async function* fetched(kysely: Kysely<StoreTables>, table: string) {
  await sql`declare all_rows no scroll cursor for select * from ${sql.table(table)}`.execute(kysely);
  const some = sql<Record<string, unknown>>`fetch ${sql.lit(ROWS_AT_ONCE)} from all_rows`;
  for (;;) {
    const { rows } = await some.execute(kysely);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`close all_rows`.execute(kysely);
}
