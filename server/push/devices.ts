// Which of a person's devices take messages, and of what? Each chooses for itself; its subscription is its address.
import { createHash } from "node:crypto";
import type { Database } from "../store/database.ts";
import { translated } from "../store/trouble.ts";
import type { ReceiverKeys } from "./encrypt.ts";
import { nextAt } from "./local-time.ts";

export interface PushDevice {
  readonly id: string;
  readonly timeZone: string;
  /** Told when a rest is over. */
  readonly rest: boolean;
  /** "07:30": told then of a session on that day; null for never. */
  readonly remindAt: string | null;
}

export interface Subscription extends Omit<PushDevice, "id"> {
  readonly endpoint: string;
  readonly keys: ReceiverKeys;
}

/** A person's phones, tablets and browsers (design choice). */
export const MOST_DEVICES = 12;

export class PushDevices {
  readonly #database: Database;
  readonly #nowMs: () => number;

  constructor({ database, nowMs }: { database: Database; nowMs: () => number }) {
    this.#database = database;
    this.#nowMs = nowMs;
  }

  /** The device's id, the same for the same subscription; null where the person has too many. */
  async subscribe(user: string, asked: Subscription): Promise<string | null> {
    const id = idOf(asked.endpoint);
    const others = (await this.list(user)).filter((device) => device.id !== id);
    if (others.length >= MOST_DEVICES) return null;
    const nowMs = this.#nowMs();
    const chosen = {
      p256dh: asked.keys.p256dh,
      auth: asked.keys.auth,
      time_zone: asked.timeZone,
      rest_wanted: asked.rest ? 1 : 0,
      remind_at: asked.remindAt,
      remind_due_ms: asked.remindAt === null ? null : nextAt(asked.remindAt, asked.timeZone, nowMs),
    };
    await this.#asked(async (kysely) => {
      // Whoever signed in on this device before is not told there any more. Its secrets prove that it is the same device.
      await kysely
        .deleteFrom("push_devices")
        .where("id", "=", id)
        .where("user_id", "<>", user)
        .where("p256dh", "=", chosen.p256dh)
        .where("auth", "=", chosen.auth)
        .execute();
      await kysely
        .insertInto("push_devices")
        .values({
          user_id: user,
          id,
          endpoint: asked.endpoint,
          created_ms: nowMs,
          rest_at_ms: null,
          rest_due_ms: null,
          ...chosen,
        })
        .onConflict((conflict) => conflict.columns(["user_id", "id"]).doUpdateSet(chosen))
        .execute();
    });
    return id;
  }

  async list(user: string): Promise<readonly PushDevice[]> {
    const rows = await this.#asked((kysely) =>
      kysely
        .selectFrom("push_devices")
        .selectAll()
        .where("user_id", "=", user)
        .orderBy("created_ms")
        .execute(),
    );
    return rows.map(({ id, time_zone, rest_wanted, remind_at }) => ({
      id,
      timeZone: time_zone,
      rest: rest_wanted === 1,
      remindAt: remind_at,
    }));
  }

  /** True where there was one. */
  async unsubscribe(user: string, id: string): Promise<boolean> {
    const gone = await this.#asked((kysely) =>
      kysely.deleteFrom("push_devices").where("user_id", "=", user).where("id", "=", id).executeTakeFirst(),
    );
    return gone.numDeletedRows > 0n;
  }

  /** The rest that runs on this device ends then; null where none runs any more. False where it takes no such messages. */
  async rest(
    user: string,
    { device, endMs }: { readonly device: string; readonly endMs: number | null },
  ): Promise<boolean> {
    const changed = await this.#asked((kysely) =>
      kysely
        .updateTable("push_devices")
        .set({ rest_at_ms: endMs, rest_due_ms: endMs })
        .where("user_id", "=", user)
        .where("id", "=", device)
        .where("rest_wanted", "=", 1)
        .executeTakeFirst(),
    );
    return changed.numUpdatedRows > 0n;
  }

  async forget(user: string): Promise<void> {
    await this.#asked((kysely) => kysely.deleteFrom("push_devices").where("user_id", "=", user).execute());
  }

  #asked<T>(ask: (kysely: Database["kysely"]) => Promise<T>): Promise<T> {
    return translated(() => ask(this.#database.kysely));
  }
}

function idOf(endpoint: string): string {
  return createHash("sha256").update(endpoint).digest("hex").slice(0, 24);
}
