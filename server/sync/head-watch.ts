// Whose log has grown? One question every few seconds for all who listen, whichever process wrote; at once where it was
// this one.
import type { LogHead } from "@dorsal/sync";
import type { Database } from "../store/database.ts";

/** Another process's writes are seen within this: a hint may be late, nothing depends on it (design choice). */
const POLL_MS = 3_000;

export type HeadListener = (head: LogHead) => void;

export interface HeadWatch {
  /** Call what comes back to stop. */
  readonly listen: (user: string, listener: HeadListener) => () => void;
  /** This process has written: whoever listens is told now. */
  readonly moved: (user: string, head: LogHead) => void;
  readonly close: () => void;
}

interface Watched {
  readonly listeners: Set<HeadListener>;
  told: LogHead | null;
}

export function watchHeads(database: Database, pollMs = POLL_MS): HeadWatch {
  const watched = new Map<string, Watched>();
  const moved = (user: string, head: LogHead): void => {
    const one = watched.get(user);
    if (!one || isKnown(one.told, head)) return;
    one.told = head;
    for (const listener of one.listeners) listener(head);
  };
  const timer = setInterval(async () => {
    const users = [...watched.keys()];
    if (users.length === 0) return;
    // A store that does not answer now is asked again soon; who writes is told of the trouble.
    const heads = await headsOf(database, users).catch(() => []);
    for (const { user, head } of heads) moved(user, head);
  }, pollMs).unref();
  return {
    moved,
    listen: (user, listener) => {
      const one = watched.get(user) ?? { listeners: new Set(), told: null };
      one.listeners.add(listener);
      watched.set(user, one);
      return () => {
        one.listeners.delete(listener);
        if (one.listeners.size === 0) watched.delete(user);
      };
    },
    close: () => clearInterval(timer),
  };
}

/** A log only grows; a page that was read before may come later. */
function isKnown(told: LogHead | null, head: LogHead): boolean {
  return told !== null && told.log === head.log && told.seq >= head.seq;
}

/** Names of one question: far below what either database takes. */
const AT_ONCE = 1_000;

async function headsOf(
  { kysely }: Database,
  users: readonly string[],
): Promise<readonly { readonly user: string; readonly head: LogHead }[]> {
  const found = [];
  for (let from = 0; from < users.length; from += AT_ONCE) {
    const some = users.slice(from, from + AT_ONCE);
    found.push(...(await kysely.selectFrom("log_heads").selectAll().where("user_id", "in", some).execute()));
  }
  return found.map(({ user_id, log, seq }) => ({ user: user_id, head: { log, seq } }));
}
