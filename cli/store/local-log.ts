// Where does the terminal keep the log? In one SQLite file in the data folder: durable when a command returns, safe with
// another process beside it, and the file that a server on this folder adopts.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type Appended, type Envelope, type Snapshot, StorageFailure } from "@dorsal/sync";

const FILE = "dorsal.sqlite";
/** Another process may be writing: wait so long for it. */
const PATIENCE_MS = 5_000;
const SCHEMA_VERSION = 1;

/** The port of a store, without promises: a command in a terminal does one thing after the other. */
export interface LocalLog {
  append(envelopes: readonly Envelope[]): Appended;
  readSince(seq: number): readonly Envelope[];
  count(): number;
  saveSnapshot(snapshot: Snapshot): void;
  loadSnapshot(): Snapshot | null;
  erase(): void;
  close(): void;
}

/** Opens, and makes where it is missing, the log of a data folder. Throws `StorageFailure`. */
export function openLocalLog(folder: string): LocalLog {
  return new SqliteLog(answering(() => openDatabase(folder)));
}

function openDatabase(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, FILE), { timeout: PATIENCE_MS });
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
  const version = Number(database.prepare("PRAGMA user_version").get()?.user_version ?? 0);
  if (version > SCHEMA_VERSION) {
    database.close();
    throw new StorageFailure(
      "storage_failed",
      `${FILE} was written by a newer version of Dorsal: update first`,
    );
  }
  if (version < SCHEMA_VERSION) database.exec(MAKE);
  return database;
}

const MAKE = `
  BEGIN IMMEDIATE;
  CREATE TABLE IF NOT EXISTS events (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    envelope TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS snapshot (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    through INTEGER NOT NULL,
    snapshot TEXT NOT NULL
  ) STRICT;
  PRAGMA user_version = ${SCHEMA_VERSION};
  COMMIT;
`;

class SqliteLog implements LocalLog {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  append(envelopes: readonly Envelope[]): Appended {
    return this.#inOneWrite(() => {
      const insert = this.#database.prepare(
        "INSERT INTO events (seq, id, envelope) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
      );
      const before = this.count();
      let count = before;
      for (const envelope of envelopes) {
        if (Number(insert.run(count + 1, envelope.id, asText(envelope)).changes) > 0) count += 1;
      }
      return { added: count - before, count };
    });
  }

  readSince(seq: number): readonly Envelope[] {
    return answering(() =>
      this.#database
        .prepare("SELECT envelope FROM events WHERE seq > ? ORDER BY seq")
        .all(seq)
        // Written by `append`, which takes nothing but envelopes.
        .map((row) => JSON.parse(String(row.envelope)) as Envelope),
    );
  }

  count(): number {
    return answering(() =>
      Number(this.#database.prepare("SELECT coalesce(max(seq), 0) AS count FROM events").get()?.count),
    );
  }

  saveSnapshot(snapshot: Snapshot): void {
    this.#inOneWrite(() => {
      if (snapshot.through > this.count()) return;
      this.#database
        .prepare("INSERT OR REPLACE INTO snapshot (only_one, through, snapshot) VALUES (1, ?, ?)")
        .run(snapshot.through, JSON.stringify(snapshot));
    });
  }

  loadSnapshot(): Snapshot | null {
    return answering(() => {
      const row = this.#database.prepare("SELECT snapshot FROM snapshot").get();
      return row ? (JSON.parse(String(row.snapshot)) as Snapshot) : null;
    });
  }

  erase(): void {
    this.#inOneWrite(() => this.#database.exec("DELETE FROM events; DELETE FROM snapshot;"));
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  #inOneWrite<T>(write: () => T): T {
    return answering(() => {
      this.#database.exec("BEGIN IMMEDIATE");
      try {
        const done = write();
        this.#database.exec("COMMIT");
        return done;
      } catch (error) {
        if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
        throw error;
      }
    });
  }
}

function asText(envelope: Envelope): string {
  if (holdsAFunction(envelope.data))
    throw new StorageFailure("storage_failed", "an event holds more than data");
  return JSON.stringify(envelope);
}

/** JSON would drop it without a word. */
function holdsAFunction(value: unknown): boolean {
  if (typeof value === "function") return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsAFunction);
}

/** The system's refusals in the store's own words. */
function answering<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof StorageFailure) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    if (/disk is full|ENOSPC/i.test(detail)) throw new StorageFailure("storage_full", detail);
    if (/not open/i.test(detail)) throw new StorageFailure("storage_closed", detail);
    if (/EACCES|EPERM|EROFS|unable to open/i.test(detail))
      throw new StorageFailure("storage_unavailable", detail);
    throw new StorageFailure("storage_failed", detail);
  }
}
