// How many people's writes share one flush to the disk? On SQLite all that were asked for in the same moment: the disk,
// not the work, is what costs. PostgreSQL does that by itself, and people must not wait for each other's rows there.
import type { Transaction } from "kysely";
import type { Database } from "./database.ts";
import type { StoreTables } from "./tables.ts";

type Work<T> = (write: Transaction<StoreTables>) => Promise<T>;

export interface SharedTransactions {
  /** Durable once it resolves. Work that is refused takes nobody else's with it. */
  run<T>(work: Work<T>): Promise<T>;
}

interface Waiting {
  readonly work: Work<unknown>;
  readonly resolve: (value: never) => void;
  readonly reject: (reason: unknown) => void;
}

/** People in one transaction: the next one waits no longer than a few of their writes take (design choice). */
const MOST_TOGETHER = 64;

export function sharedTransactions(database: Database): SharedTransactions {
  if (database.dialect === "sqlite") return new Together(database);
  return { run: (work) => database.kysely.transaction().execute(work) };
}

class Together implements SharedTransactions {
  readonly #database: Database;
  #waiting: Waiting[] = [];
  #flushing: Promise<void> | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  run<T>(work: Work<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ work, resolve, reject });
      this.#flushing ??= this.#flush();
    });
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Requests that came in together are asked for one after the other: let them all arrive.
      await new Promise(setImmediate);
      const group = this.#waiting.splice(0, MOST_TOGETHER);
      await this.#commit(group).catch(() => this.#oneByOne(group));
    }
    this.#flushing = undefined;
  }

  async #commit(group: readonly Waiting[]): Promise<void> {
    const values = await this.#database.kysely.transaction().execute(async (write) => {
      const done: unknown[] = [];
      for (const { work } of group) done.push(await work(write));
      return done;
    });
    for (const [at, { resolve }] of group.entries()) resolve(values[at] as never);
  }

  /** Nothing of the group was written; whoever was the cause is told, and nobody else. */
  async #oneByOne(group: readonly Waiting[]): Promise<void> {
    for (const { work, resolve, reject } of group) {
      await this.#database.kysely
        .transaction()
        .execute(work)
        .then((value) => resolve(value as never), reject);
    }
  }
}
