// Which database holds what the server remembers? SQLite in the data folder, or PostgreSQL where an address is given;
// both are spoken to through Kysely.
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { DialectName } from "./dialect.ts";
import { NodeSqliteDialect } from "./node-sqlite/dialect.ts";
import { PATIENCE_MS } from "./node-sqlite/driver.ts";
import type { StoreTables } from "./tables.ts";
import { translated } from "./trouble.ts";

export type StoreAddress =
  | { readonly kind: "sqlite"; readonly folder: string }
  | { readonly kind: "postgres"; readonly url: string; readonly connections?: number };

export interface Database {
  readonly dialect: DialectName;
  readonly kysely: Kysely<StoreTables>;
  /** Null on SQLite, which needs no help to ask the same again. */
  readonly prepared: Prepared | null;
  close(): Promise<void>;
}

/** A statement that is asked all the time, past Kysely: each connection to PostgreSQL reads and plans it once. */
export type Prepared = <R>(
  statement: { readonly name: string; readonly text: string },
  values: readonly unknown[],
) => Promise<readonly R[]>;

/** The file in the data folder. */
export const SQLITE_FILE = "dorsal.db";

/** Ten transactions at a time keep one database core busy (design choice). */
const POSTGRES_CONNECTIONS = 10;
/** A database that has not answered by then is taken as unreachable (design choice). */
const POSTGRES_CONNECT_MS = 5_000;
/** PostgreSQL's number for the type int8. */
const INT8 = 20;

export function storeAddress(settings: {
  readonly databaseUrl?: string | undefined;
  readonly dataFolder: string;
}): StoreAddress {
  const { databaseUrl, dataFolder } = settings;
  return databaseUrl ? { kind: "postgres", url: databaseUrl } : { kind: "sqlite", folder: dataFolder };
}

/** Opens, and makes where it is missing; its tables are `migrate`'s. Throws `StorageFailure`. */
export async function openDatabase(address: StoreAddress): Promise<Database> {
  return translated(async () =>
    address.kind === "sqlite" ? openSqlite(address.folder) : openPostgres(address),
  );
}

function openSqlite(folder: string): Database {
  // What stands in it is health data: nobody else on the machine reads it.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, SQLITE_FILE);
  const database = new DatabaseSync(file, { timeout: PATIENCE_MS });
  chmodSync(file, 0o600);
  database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;");
  // From here on our driver waits, which does not stop the process.
  database.exec("pragma busy_timeout = 0");
  const kysely = new Kysely<StoreTables>({ dialect: new NodeSqliteDialect(database) });
  return { dialect: "sqlite", kysely, prepared: null, close: () => kysely.destroy() };
}

async function openPostgres(address: Extract<StoreAddress, { kind: "postgres" }>): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: address.url,
    max: address.connections ?? POSTGRES_CONNECTIONS,
    connectionTimeoutMillis: POSTGRES_CONNECT_MS,
    application_name: "dorsal",
    types: {
      getTypeParser: (type, format) => (type === INT8 ? Number : pg.types.getTypeParser(type, format)),
    },
  });
  // A connection that breaks while nobody asks it anything is replaced by the next use; who is asking is told by the answer.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const kysely = new Kysely<StoreTables>({ dialect: new PostgresDialect({ pool }) });
  return {
    dialect: "postgres",
    kysely,
    // The rows are what the statement says.
    prepared: async (statement, values) => (await pool.query({ ...statement, values: [...values] })).rows,
    close: () => kysely.destroy(),
  };
}
