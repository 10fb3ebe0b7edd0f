// Where in the log does a receiver stand, and what comes after? A place counts only while the event that was told last
// stands there: so a restored log goes on from that very place, and one that was emptied or cut back begins anew.
import type { Envelope, LogStore } from "@dorsal/sync";
import type { MessageTables } from "../store/migrations/0003-messages.ts";

export type Hook = MessageTables["webhooks"];
export type HookPlace = Pick<Hook, "log" | "seq" | "tip" | "restarted">;

/** Events of one message (design choice). */
const BATCH = 100;

export interface NextEvents {
  readonly events: readonly Envelope[];
  /** Where it stands once it was told of these. */
  readonly after: HookPlace;
}

/** Null where what was told last does not stand there any more. */
export async function nextEvents(
  { user_id, seq, tip, restarted }: Hook,
  logs: Pick<LogStore, "readSince">,
): Promise<NextEvents | null> {
  const page = await logs.readSince(user_id, seq, BATCH);
  if (seq > 0 && (tip === null || page.since !== tip)) return null;
  return { events: page.events, after: { log: page.head.log, seq: page.cursor, tip: page.tip, restarted } };
}

/** The end of the log: whoever begins here is told of what comes later. */
export async function endOf(logs: Pick<LogStore, "head" | "readSince">, user: string): Promise<HookPlace> {
  const { log, seq } = await logs.head(user);
  const { since: tip } = await logs.readSince(user, seq, 1);
  return { log, seq, tip, restarted: 0 };
}

/** The start of whatever log there is now, after the receiver was told that it begins anew. */
export async function startAnew(logs: Pick<LogStore, "head">, user: string): Promise<HookPlace> {
  const { log } = await logs.head(user);
  return { log, seq: 0, tip: null, restarted: 1 };
}
