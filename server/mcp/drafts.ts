// What waits for a person's yes? A draft holds the very events that it would append; it is good for a few minutes, and
// saying yes twice appends once.
import { randomInt } from "node:crypto";
import type { Envelope } from "@dorsal/sync";
import type { LogRoom } from "../journal/log-room.ts";
import type { Database } from "../store/database.ts";
import { translated } from "../store/trouble.ts";
import type { HeadWatch } from "../sync/head-watch.ts";

/** Long enough to ask a person who rests between sets (design choice). */
const GOOD_FOR_MS = 10 * 60_000;
/** Letters and digits that are not taken for each other when read aloud. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const LENGTH = 10;

export interface Draft {
  readonly id: string;
  /** What would be written down, for the person to read. */
  readonly sentence: string;
}

export interface Drafts {
  write(
    user: string,
    drafted: { readonly sentence: string; readonly events: readonly Envelope[] },
  ): Promise<Draft>;
  /** The sentence of what is written down now; null where there is no such draft (any more). */
  confirm(user: string, id: string): Promise<string | null>;
}

export interface DraftParts {
  readonly database: Database;
  readonly room: Pick<LogRoom, "append">;
  readonly heads: Pick<HeadWatch, "moved">;
  readonly nowMs: () => number;
}

export function openDrafts({ database, room, heads, nowMs }: DraftParts): Drafts {
  const { kysely } = database;
  return {
    async write(user, { sentence, events }) {
      const id = newId();
      const untilMs = nowMs() + GOOD_FOR_MS;
      await translated(async () => {
        await kysely
          .deleteFrom("drafts")
          .where("user_id", "=", user)
          .where("until_ms", "<", nowMs())
          .execute();
        await kysely
          .insertInto("drafts")
          .values({ user_id: user, id, sentence, events: JSON.stringify(events), until_ms: untilMs })
          .execute();
      });
      return { id, sentence };
    },
    async confirm(user, id) {
      const row = await translated(() =>
        kysely
          .selectFrom("drafts")
          .select(["events", "sentence"])
          .where("user_id", "=", user)
          .where("id", "=", id)
          .where("until_ms", ">=", nowMs())
          .executeTakeFirst(),
      );
      if (row === undefined) return null;
      // Written by `write`. The row stays until it is too old: the same ids again change nothing.
      const { head } = await room.append(user, JSON.parse(row.events) as readonly Envelope[]);
      heads.moved(user, head);
      return row.sentence;
    },
  };
}

function newId(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");
}

/** What waits of a person goes with the account. */
export async function forgetDrafts({ kysely }: Database, user: string): Promise<void> {
  await translated(() => kysely.deleteFrom("drafts").where("user_id", "=", user).execute());
}
