// How do a device and the meeting place come to the same set? Round after round: a batch there, a batch back, until
// neither has anything that the other lacks. It may be cut anywhere: a cut only makes the next exchange send again.
import { StorageFailure } from "../store/event-store.ts";
import { Conversation } from "./conversation.ts";
import type { ExchangeLog } from "./exchange-log.ts";
import { type ExchangeOutcome, endedBy, type Sent, SUPERSEDED } from "./exchange-outcome.ts";
import type { ExchangeRequest } from "./messages.ts";
import { beginMemory, hasAccount, type SyncMemory } from "./sync-memory.ts";

export interface ExchangePorts {
  readonly log: ExchangeLog;
  readonly send: (request: ExchangeRequest) => Promise<Sent>;
  /** A name that was never given before. */
  readonly mint: () => string;
  /** False: a guest's log stays one, also where it became one a moment ago. */
  readonly mayJoin?: boolean;
  /** Events of one question: `EXCHANGE_BATCH` where absent. */
  readonly batch?: number;
  /** Events to gather before they are stored: `STORE_AT_ONCE` where absent. */
  readonly storeAtOnce?: number;
}

/** Makes the log `user`'s where it was a guest's and may join. Never rejects for the world's troubles, only for a bug. */
export async function exchange(ports: ExchangePorts, user: string): Promise<ExchangeOutcome> {
  try {
    const saved = await ports.log.memory();
    const isJoined = hasAccount(saved);
    if (isJoined && saved.user !== user) return endedBy({ why: "other_user" });
    if (!isJoined && ports.mayJoin === false) return SUPERSEDED;
    const memory = isJoined ? saved : await adopt(ports, user, saved);
    return memory === null ? SUPERSEDED : await new Conversation(ports, user, memory).hold();
  } catch (error) {
    if (error instanceof StorageFailure) return endedBy({ why: error.why });
    throw error;
  }
}

async function adopt(
  { log, mint }: ExchangePorts,
  user: string,
  guests: SyncMemory | null,
): Promise<SyncMemory | null> {
  const memory = beginMemory(user, mint());
  const before = guests?.stamp ?? null;
  return (await log.settle({ before, arrived: [], after: () => memory })) ? memory : null;
}
