// How often may something be tried at one account, from whatever addresses and through whatever process? So many times,
// then a pause. A try is taken before it is judged: a thousand at one moment are no more than one after the other.
import { createHmac } from "node:crypto";
import { sql } from "kysely";
import type { Database } from "../store/database.ts";
import { translated } from "../store/trouble.ts";

interface Limit {
  readonly most: number;
  /** From the first try on; then all are back. */
  readonly perMs: number;
}

const MINUTE_MS = 60_000;

const LIMITS = {
  /**
   * At the door, by e-mail. A person who mistypes stays below; a guesser gets a thousand a day, and no bad password is let in
   * to begin with. A passkey still opens the account meanwhile, so that nobody can be locked out of theirs for good.
   */
  sign_in: { most: 10, perMs: 15 * MINUTE_MS },
  /** By who is signed in, or holds a device that is. */
  password: { most: 10, perMs: 15 * MINUTE_MS },
  /** A code of an authenticator app, of its person: longer than the library takes it. */
  code: { most: 1, perMs: 2 * MINUTE_MS },
  /** To one address: somebody's mailbox is not ours to fill (design choice). */
  letter: { most: 5, perMs: 60 * MINUTE_MS },
} as const satisfies Readonly<Record<string, Limit>>;

export type Tried = keyof typeof LIMITS;

const LONGEST_MS = Math.max(...Object.values(LIMITS).map(({ perMs }) => perMs));
const SWEEP_EVERY_MS = MINUTE_MS;

export interface Attempts {
  /** Seconds to wait; 0 where it may be tried now. The name need not exist: asking says nothing about that. */
  readonly take: (tried: Tried, name: string) => Promise<number>;
  /** It was right, or was no try: all are back. */
  readonly giveBack: (tried: Tried, name: string) => Promise<void>;
}

export interface AttemptParts {
  readonly database: Database;
  /** The server's: whoever reads the table learns no name from it. */
  readonly secret: string;
  readonly nowMs: () => number;
}

export function attempts({ database: { kysely }, secret, nowMs }: AttemptParts): Attempts {
  let sweptMs = nowMs();
  const targetOf = (tried: Tried, name: string): string =>
    createHmac("sha256", secret).update(`${tried} ${name.trim().toLowerCase()}`).digest("base64url");
  const sweep = async (): Promise<void> => {
    if (nowMs() - sweptMs < SWEEP_EVERY_MS) return;
    sweptMs = nowMs();
    await kysely
      .deleteFrom("attempts")
      .where("since_ms", "<", nowMs() - LONGEST_MS)
      .execute();
  };
  return {
    take: (tried, name) =>
      translated(async () => {
        await sweep();
        const { most, perMs } = LIMITS[tried];
        const isOver = sql<boolean>`attempts.since_ms <= ${nowMs() - perMs}`;
        const { count, since_ms } = await kysely
          .insertInto("attempts")
          .values({ target: targetOf(tried, name), count: 1, since_ms: nowMs() })
          .onConflict((conflict) =>
            conflict.column("target").doUpdateSet({
              count: sql<number>`case when ${isOver} then 1 else attempts.count + 1 end`,
              since_ms: sql<number>`case when ${isOver} then excluded.since_ms else attempts.since_ms end`,
            }),
          )
          .returning(["count", "since_ms"])
          .executeTakeFirstOrThrow();
        return count <= most ? 0 : Math.ceil((since_ms + perMs - nowMs()) / 1_000);
      }),
    giveBack: (tried, name) =>
      translated(async () => {
        await kysely.deleteFrom("attempts").where("target", "=", targetOf(tried, name)).execute();
      }),
  };
}
