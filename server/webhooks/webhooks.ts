// Which receivers does a person have, and how far has each been told? Rows that any process can take up.
import { randomBytes } from "node:crypto";
import type { LogStore } from "@dorsal/sync";
import type { Database } from "../store/database.ts";
import { translated } from "../store/trouble.ts";
import { endOf } from "./place.ts";
import { newSecret } from "./signature.ts";

export interface Webhook {
  readonly id: string;
  readonly url: string;
  /** Empty for every type. */
  readonly types: readonly string[];
  readonly createdAt: string;
  /** Why it was given up; null while it works. */
  readonly stopped: string | null;
  /** Events that wait. */
  readonly behind: number;
}

export interface Delivery {
  readonly id: string;
  readonly sentAt: string;
  readonly events: number;
  readonly tryNumber: number;
  readonly status: number | null;
  readonly outcome: string;
}

/** More receivers than that are one receiver that passes on (design choice). */
export const MOST_WEBHOOKS = 10;
/** Deliveries that are remembered of each. */
const MOST_DELIVERIES = 50;

export class Webhooks {
  readonly #database: Database;
  readonly #logs: LogStore;
  readonly #nowMs: () => number;

  constructor({ database, logs, nowMs }: { database: Database; logs: LogStore; nowMs: () => number }) {
    this.#database = database;
    this.#logs = logs;
    this.#nowMs = nowMs;
  }

  /** From now on: what happened before is not told. Null where the person has too many. */
  async add(
    user: string,
    { url, types }: { readonly url: string; readonly types: readonly string[] },
  ): Promise<{ readonly id: string; readonly secret: string } | null> {
    if ((await this.list(user)).length >= MOST_WEBHOOKS) return null;
    const place = await endOf(this.#logs, user);
    const [id, secret, nowMs] = [randomBytes(9).toString("hex"), newSecret(), this.#nowMs()];
    const row = { user_id: user, id, url, secret, types: JSON.stringify(types), ...place };
    await this.#asked((kysely) =>
      kysely
        .insertInto("webhooks")
        .values({ ...row, created_ms: nowMs, tries: 0, due_ms: nowMs, stopped: null })
        .execute(),
    );
    return { id, secret };
  }

  async list(user: string): Promise<readonly Webhook[]> {
    const { seq } = await this.#logs.head(user);
    const rows = await this.#asked((kysely) =>
      kysely.selectFrom("webhooks").selectAll().where("user_id", "=", user).orderBy("created_ms").execute(),
    );
    return rows.map((row) => ({
      id: row.id,
      url: row.url,
      types: JSON.parse(row.types) as readonly string[],
      createdAt: new Date(row.created_ms).toISOString(),
      stopped: row.stopped,
      behind: Math.max(0, seq - row.seq),
    }));
  }

  /** Null where the person has no such webhook. Newest first. */
  async deliveries(user: string, id: string): Promise<readonly Delivery[] | null> {
    if (!(await this.#has(user, id))) return null;
    const rows = await this.#asked((kysely) =>
      kysely
        .selectFrom("webhook_deliveries")
        .selectAll()
        .where("user_id", "=", user)
        .where("webhook_id", "=", id)
        .orderBy("sent_ms", "desc")
        .limit(MOST_DELIVERIES)
        .execute(),
    );
    return rows.map(({ id: name, sent_ms, try_number, events, status, outcome }) => ({
      ...{ id: name, sentAt: new Date(sent_ms).toISOString(), tryNumber: try_number },
      ...{ events, status, outcome },
    }));
  }

  /** True where there was one. */
  async remove(user: string, id: string): Promise<boolean> {
    return this.#asked(async (kysely) => {
      // The webhook first: then no delivery of it is remembered any more.
      const gone = await kysely
        .deleteFrom("webhooks")
        .where("user_id", "=", user)
        .where("id", "=", id)
        .executeTakeFirst();
      await kysely
        .deleteFrom("webhook_deliveries")
        .where("user_id", "=", user)
        .where("webhook_id", "=", id)
        .execute();
      return gone.numDeletedRows > 0n;
    });
  }

  /** Tries again at once, from where it stood when it was given up. */
  async resume(user: string, id: string): Promise<boolean> {
    const changed = await this.#asked((kysely) =>
      kysely
        .updateTable("webhooks")
        .set({ stopped: null, tries: 0, due_ms: this.#nowMs() })
        .where("user_id", "=", user)
        .where("id", "=", id)
        .executeTakeFirst(),
    );
    return changed.numUpdatedRows > 0n;
  }

  async forget(user: string): Promise<void> {
    await this.#asked(async (kysely) => {
      await kysely.deleteFrom("webhooks").where("user_id", "=", user).execute();
      await kysely.deleteFrom("webhook_deliveries").where("user_id", "=", user).execute();
    });
  }

  async #has(user: string, id: string): Promise<boolean> {
    return (await this.list(user)).some((one) => one.id === id);
  }

  #asked<T>(ask: (kysely: Database["kysely"]) => Promise<T>): Promise<T> {
    return translated(() => ask(this.#database.kysely));
  }
}
