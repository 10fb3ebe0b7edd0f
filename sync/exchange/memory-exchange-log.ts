// Can a device that exchanges live in memory? The smallest log that keeps the contract; for tests of the exchange.
import type { EventStore } from "../store/event-store.ts";
import { emptyDisk, type MemoryDisk, memoryStore } from "../store/memory-store.ts";
import type { ExchangeLog, Settlement } from "./exchange-log.ts";
import type { SyncMemory } from "./sync-memory.ts";

export interface ExchangeDisk extends MemoryDisk {
  memory: SyncMemory | null;
}

export function emptyExchangeDisk(): ExchangeDisk {
  return { ...emptyDisk(), memory: null };
}

export function memoryExchangeLog(disk: ExchangeDisk = emptyExchangeDisk()): ExchangeLog & EventStore {
  const store = memoryStore(disk);
  return {
    ...store,
    memory: async () => structuredClone(disk.memory),
    settle: async (settlement) => settle(disk, settlement),
    erase: async () => {
      await store.erase();
      disk.memory = null;
    },
  };
}

/** Nothing waits in here, so no other step comes between. */
function settle(disk: ExchangeDisk, { before, arrived, after }: Settlement): boolean {
  if ((disk.memory?.stamp ?? null) !== before) return false;
  const old = disk.envelopes.size;
  for (const event of structuredClone(arrived)) {
    if (!disk.envelopes.has(event.id)) disk.envelopes.set(event.id, event);
  }
  const count = disk.envelopes.size;
  disk.memory = structuredClone(after({ added: count - old, count }));
  return true;
}
