// How does Kysely talk to the SQLite that comes with Node? One connection for one process; everything else waits its
// turn. The only file that knows `node:sqlite`'s shapes.
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from "kysely";

/** Texts of statements that are kept ready; ours are some dozens (design choice). */
const MOST_PREPARED = 200;
/** How long a writer waits for another process on the same file: a command beside the server takes less. */
export const PATIENCE_MS = 5_000;
/** A write of the other process takes about a millisecond. */
const BETWEEN_TRIES_MS = 2;
/** The primary code in the lowest byte of SQLite's codes. */
const SQLITE_BUSY = 5;

type Settings = Parameters<Driver["beginTransaction"]>[1];
type Compile = Parameters<NonNullable<Driver["savepoint"]>>[2];

export class NodeSqliteDriver implements Driver {
  readonly #database: DatabaseSync;
  readonly #connection: NodeSqliteConnection;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#connection = new NodeSqliteConnection(database);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {}

  /** A writer takes its lock at once: one that read first would be refused when another has written meanwhile. */
  async beginTransaction(_connection: DatabaseConnection, settings: Settings): Promise<void> {
    const begin = settings.accessMode === "read only" ? "begin" : "begin immediate";
    await patiently(() => this.#database.exec(begin));
  }

  async commitTransaction(): Promise<void> {
    this.#database.exec("commit");
  }

  async rollbackTransaction(): Promise<void> {
    // A full disk has rolled back already.
    if (this.#database.isTransaction) this.#database.exec("rollback");
  }

  async savepoint(connection: DatabaseConnection, name: string, _compile: Compile): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`savepoint "${name}"`));
  }

  async rollbackToSavepoint(connection: DatabaseConnection, name: string, _compile: Compile): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`rollback to "${name}"`));
  }

  async releaseSavepoint(connection: DatabaseConnection, name: string, _compile: Compile): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`release "${name}"`));
  }

  async destroy(): Promise<void> {
    if (this.#database.isOpen) this.#database.close();
  }
}

interface Prepared {
  readonly statement: StatementSync;
  /** It gives rows: a question, or a change that tells what it changed. */
  readonly reads: boolean;
}

class NodeSqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, Prepared>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const values = parameters.map(asBound);
    return patiently(() => {
      const { statement, reads } = this.#prepare(sql);
      // The rows are what the query says; Kysely's types hold for that.
      if (reads) return { rows: statement.all(...values) as R[] };
      const { changes, lastInsertRowid } = statement.run(...values);
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
    });
  }

  /** A statement of its own: the prepared one may be asked again while this one is read. */
  async *streamQuery<R>(
    { sql, parameters }: CompiledQuery,
    size: number,
  ): AsyncIterableIterator<QueryResult<R>> {
    let rows: R[] = [];
    for (const row of this.#database.prepare(sql).iterate(...parameters.map(asBound))) {
      rows.push(row as R);
      if (rows.length < size) continue;
      yield { rows };
      rows = [];
    }
    if (rows.length > 0) yield { rows };
  }

  #prepare(sql: string): Prepared {
    const ready = this.#prepared.get(sql);
    if (ready) return ready;
    if (this.#prepared.size >= MOST_PREPARED) this.#prepared.clear();
    const statement = this.#database.prepare(sql);
    const prepared = { statement, reads: statement.columns().length > 0 };
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}

/** SQLite itself would wait with the whole process; the server goes on with what needs no database. */
async function patiently<T>(work: () => T): Promise<T> {
  const from = Date.now();
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || Date.now() - from > PATIENCE_MS) throw error;
      await wait(BETWEEN_TRIES_MS);
    }
  }
}

function isBusy(error: unknown): boolean {
  const code = (error as { readonly errcode?: unknown } | null)?.errcode;
  return typeof code === "number" && (code & 0xff) === SQLITE_BUSY;
}

/** SQLite has no truth values and no instants of its own: 0 and 1, and ISO text. */
function asBound(value: unknown): SQLInputValue {
  if (value === undefined) return null;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString();
  return value as SQLInputValue;
}
