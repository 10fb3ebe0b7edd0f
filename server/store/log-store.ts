// How are many people's logs kept in a database? As rows of text, each person's by themselves; whoever asks is answered with
// the head and the events of one moment.
import { randomUUID } from "node:crypto";
import type { Envelope, LogAppend, LogHead, LogPage, LogStore } from "@dorsal/sync";
import { StorageFailure, tipOf } from "@dorsal/sync";
import { appendIn, beginLog, type HeadParts } from "./append.ts";
import { type AppendAtOnce, appendAtOnce } from "./append-at-once.ts";
import type { Database } from "./database.ts";
import { pageAfter } from "./log-questions.ts";
import { retried } from "./retry.ts";
import { type SharedTransactions, sharedTransactions } from "./shared-transactions.ts";
import { translated } from "./trouble.ts";

/** On a migrated database, which stays its owner's: closing the store does not close it. */
export function logStore(database: Database, newLogName: () => string = randomUUID): LogStore {
  return new DatabaseLogStore(database, newLogName);
}

class DatabaseLogStore implements LogStore {
  readonly #database: Database;
  readonly #parts: HeadParts;
  readonly #transactions: SharedTransactions;
  readonly #atOnce: AppendAtOnce | null;
  readonly #running = new Set<Promise<unknown>>();
  #closed = false;

  constructor(database: Database, newLogName: () => string) {
    this.#database = database;
    this.#parts = { dialect: database.dialect, newLogName };
    this.#transactions = sharedTransactions(database);
    this.#atOnce = database.prepared && appendAtOnce(database.prepared);
  }

  append(user: string, events: readonly Envelope[], most = Number.MAX_SAFE_INTEGER): Promise<LogAppend> {
    return this.#asked(async () => {
      // Before anything is locked: an event that is no JSON ends here.
      const offered = events.map((event) => ({ id: event.id, text: JSON.stringify(event) }));
      const offer = { user, events: offered, most };
      const done = await this.#atOnce?.(offer);
      return done ?? this.#transactions.run((write) => appendIn(write, offer, this.#parts));
    });
  }

  readSince(user: string, cursor: number, limit: number): Promise<LogPage> {
    return this.#asked(async () => {
      const rows = await pageAfter(this.#database.kysely, { user, cursor, limit }).execute();
      const [first, last] = [rows[0], rows.at(-1)];
      if (!first || !last)
        return { head: await this.#beginLog(user), events: [], since: null, cursor, tip: null };
      const texts = rows.flatMap(({ envelope }) => (envelope === null ? [] : [envelope]));
      return {
        head: { log: first.log, seq: first.head_seq },
        // Written by `append`, which takes nothing but envelopes.
        events: texts.map((text) => JSON.parse(text) as Envelope),
        since: first.since,
        cursor: last.seq ?? cursor,
        tip: last.id === null ? first.since : tipOf(last.id, last.mark),
      };
    });
  }

  head(user: string): Promise<LogHead> {
    return this.#asked(async () => (await headOf(this.#database.kysely, user)) ?? this.#beginLog(user));
  }

  forget(user: string): Promise<void> {
    return this.#asked(() =>
      this.#transactions.run(async (write) => {
        // The head first: whoever appends meanwhile waits for it, and then begins a new log.
        await write.deleteFrom("log_heads").where("user_id", "=", user).execute();
        await write.deleteFrom("log_events").where("user_id", "=", user).execute();
      }),
    );
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#running);
  }

  #asked<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new StorageFailure("storage_closed", "the store was closed"));
    const asked = translated(() => retried(work));
    const settled = asked.catch(() => {}).finally(() => this.#running.delete(settled));
    this.#running.add(settled);
    return asked;
  }

  async #beginLog(user: string): Promise<LogHead> {
    const { kysely } = this.#database;
    await beginLog(kysely, user, this.#parts);
    return (await headOf(kysely, user)) ?? this.#beginLog(user);
  }
}

function headOf(kysely: Database["kysely"], user: string): Promise<LogHead | undefined> {
  return kysely.selectFrom("log_heads").select(["log", "seq"]).where("user_id", "=", user).executeTakeFirst();
}
