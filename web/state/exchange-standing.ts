// How do things stand between this log and the server? Worked out from what both stores remember.
import { hasAccount, type SyncMemory, unsyncedCount } from "@dorsal/sync";
import type { ExchangeStatus, LastExchange } from "./exchange-status.ts";

/** Less puts no set on a wrong day, but around midnight (design choice). */
const CLOCK_MATTERS_MS = 5 * 60_000;

export function statusOf(
  memory: SyncMemory | null,
  log: { readonly count: number; readonly newer: number },
  last: LastExchange,
): ExchangeStatus {
  const unsynced = unsyncedCount(memory, log.count);
  const kind = !hasAccount(memory) ? "guest" : unsynced > 0 ? "waiting" : "synced";
  return { ...last, kind, unsynced, quarantine: memory?.quarantine ?? [], newer: log.newer };
}

export function clockAhead(hereMs: number, serverMs: number): number {
  const ahead = hereMs - serverMs;
  return Math.abs(ahead) < CLOCK_MATTERS_MS ? 0 : ahead;
}
