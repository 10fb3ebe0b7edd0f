// How are many people's logs kept in a database? One transaction an append: the person's head row is locked, what stands
// already is compared, what is new gets the next places. So places follow the order of commits, without gaps.
import { randomUUID } from "node:crypto";
import type { Envelope, LogAppend, LogHead, LogPage, LogStore } from "@dorsal/sync";
import { isSameEvent, StorageFailure } from "@dorsal/sync";
import { CompiledQuery, type Transaction } from "kysely";
import type { Database } from "./database.ts";
import { type DialectName, lockingRow, placeholder } from "./dialect.ts";
import { pageAfter, standingUnder } from "./log-questions.ts";
import { retried } from "./retry.ts";
import { type SharedTransactions, sharedTransactions } from "./shared-transactions.ts";
import type { StoreTables } from "./tables.ts";
import { translated } from "./trouble.ts";

/** Rows of one insert: far below the 32,766 parameters that SQLite takes, and the 65,535 of PostgreSQL. */
const INSERT_ROWS = 1_000;

interface Offered {
  readonly id: string;
  readonly text: string;
}

/** On a migrated database, which stays its owner's: closing the store does not close it. */
export function logStore(database: Database, newLogName: () => string = randomUUID): LogStore {
  return new DatabaseLogStore(database, newLogName);
}

class DatabaseLogStore implements LogStore {
  readonly #database: Database;
  readonly #newLogName: () => string;
  readonly #transactions: SharedTransactions;
  #closed = false;

  constructor(database: Database, newLogName: () => string) {
    this.#database = database;
    this.#newLogName = newLogName;
    this.#transactions = sharedTransactions(database);
  }

  append(user: string, events: readonly Envelope[]): Promise<LogAppend> {
    return this.#asked(async () => {
      // Before anything is locked: an event that is no JSON ends here.
      const offered = events.map((event) => ({ id: event.id, text: JSON.stringify(event) }));
      return this.#transactions.run((write) => this.#appendIn(write, user, offered));
    });
  }

  readSince(user: string, cursor: number, limit: number): Promise<LogPage> {
    return this.#asked(async () => {
      const rows = await pageAfter(this.#database.kysely, { user, cursor, limit }).execute();
      const [first] = rows;
      if (!first) return { head: await this.#beginLog(user), events: [], cursor };
      const texts = rows.flatMap(({ envelope }) => (envelope === null ? [] : [envelope]));
      return {
        head: { log: first.log, seq: first.head_seq },
        // Written by `append`, which takes nothing but envelopes.
        events: texts.map((text) => JSON.parse(text) as Envelope),
        cursor: rows.at(-1)?.seq ?? cursor,
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
    await this.#transactions.settled();
  }

  #asked<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new StorageFailure("storage_closed", "the store was closed"));
    return translated(() => retried(work));
  }

  async #appendIn(write: Write, user: string, offered: readonly Offered[]): Promise<LogAppend> {
    const head = await this.#lockedHead(write, user);
    if (offered.length === 0) return { head, stored: [], taken: [] };
    const texts = await standing(write, { user, offered, dialect: this.#database.dialect });
    const [stored, taken, fresh] = [new Set<string>(), new Set<string>(), [] as Offered[]];
    for (const one of offered) {
      const text = texts.get(one.id);
      if (text === undefined) {
        texts.set(one.id, one.text);
        fresh.push(one);
      }
      (text === undefined || isSameEvent(text, one.text) ? stored : taken).add(one.id);
    }
    const seq = await insertAfter(write, { user, seq: head.seq, fresh, dialect: this.#database.dialect });
    return { head: { ...head, seq }, stored: [...stored], taken: [...taken] };
  }

  async #lockedHead(write: Write, user: string): Promise<LogHead> {
    const { dialect } = this.#database;
    const locked = () =>
      write
        .selectFrom("log_heads")
        .select(["log", "seq"])
        .where("user_id", "=", user)
        .modifyEnd(lockingRow(dialect))
        .executeTakeFirst();
    const head = await locked();
    if (head) return head;
    await this.#insertHead(write, user);
    // It may have been another process that was first.
    const begun = await locked();
    if (!begun) throw new Error("The head of a log was just written, and is not there.");
    return begun;
  }

  async #beginLog(user: string): Promise<LogHead> {
    await this.#insertHead(this.#database.kysely, user);
    return (await headOf(this.#database.kysely, user)) ?? this.#beginLog(user);
  }

  async #insertHead(write: Database["kysely"], user: string): Promise<void> {
    await write
      .insertInto("log_heads")
      .values({ user_id: user, log: this.#newLogName(), seq: 0 })
      .onConflict((conflict) => conflict.column("user_id").doNothing())
      .execute();
  }
}

type Write = Transaction<StoreTables>;

function headOf(kysely: Database["kysely"], user: string): Promise<LogHead | undefined> {
  return kysely.selectFrom("log_heads").select(["log", "seq"]).where("user_id", "=", user).executeTakeFirst();
}

/** Texts by id of what stands in the log under the ids that are offered. */
async function standing(
  write: Write,
  { user, offered, dialect }: { user: string; offered: readonly Offered[]; dialect: Database["dialect"] },
): Promise<Map<string, string>> {
  const ids = offered.map(({ id }) => id);
  const { rows } = await standingUnder(ids, { user, dialect }).execute(write);
  return new Map(rows.map(({ id, envelope }) => [id, envelope]));
}

/** Gives the places after `seq`, and moves the head there. */
async function insertAfter(
  write: Write,
  {
    user,
    seq,
    fresh,
    dialect,
  }: { user: string; seq: number; fresh: readonly Offered[]; dialect: DialectName },
): Promise<number> {
  if (fresh.length === 0) return seq;
  let last = seq;
  for (let at = 0; at < fresh.length; at += INSERT_ROWS) {
    const rows = fresh.slice(at, at + INSERT_ROWS);
    const values = rows.flatMap(({ id, text }, row) => [user, last + row + 1, id, text]);
    await write.executeQuery(CompiledQuery.raw(insertText(rows.length, dialect), values));
    last += rows.length;
  }
  await write.updateTable("log_heads").set({ seq: last }).where("user_id", "=", user).execute();
  return last;
}

const insertTexts: Readonly<Record<DialectName, Map<number, string>>> = {
  sqlite: new Map(),
  postgres: new Map(),
};

/** Made once for each number of rows: Kysely's way of making it costs as much as the insert itself. */
function insertText(rows: number, dialect: DialectName): string {
  const known = insertTexts[dialect].get(rows);
  if (known !== undefined) return known;
  const place = placeholder(dialect);
  const places = Array.from({ length: rows }, (_, row) => {
    const row4 = [1, 2, 3, 4].map((column) => place(row * 4 + column));
    return `(${row4.join(", ")})`;
  });
  const text = `insert into log_events (user_id, seq, id, envelope) values ${places.join(", ")}`;
  insertTexts[dialect].set(rows, text);
  return text;
}
