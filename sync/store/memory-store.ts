// Can the log live in memory? The smallest store that keeps the contract; for tests and for people who keep nothing.
import type { Envelope } from "../log/envelope.ts";
import { type Appended, type EventStore, type Snapshot, StorageFailure } from "./event-store.ts";

/** What survives `close`, as a disk would: open it again with `memoryStore(disk)`. */
export interface MemoryDisk {
  readonly envelopes: Map<string, Envelope>;
  snapshot: Snapshot | null;
}

export function emptyDisk(): MemoryDisk {
  return { envelopes: new Map(), snapshot: null };
}

export function memoryStore(disk: MemoryDisk = emptyDisk()): EventStore {
  let closed = false;
  const open = () => {
    if (closed) throw new StorageFailure("storage_closed", "the store was closed");
    return disk;
  };
  return {
    append: async (envelopes) => append(open(), envelopes),
    readSince: async (seq) => structuredClone([...open().envelopes.values()].slice(seq)),
    count: async () => open().envelopes.size,
    saveSnapshot: async (snapshot) => {
      if (snapshot.through <= open().envelopes.size) disk.snapshot = structuredClone(snapshot);
    },
    loadSnapshot: async () => structuredClone(open().snapshot),
    erase: async () => {
      open().envelopes.clear();
      disk.snapshot = null;
    },
    close: async () => {
      closed = true;
    },
  };
}

function append({ envelopes: stored }: MemoryDisk, envelopes: readonly Envelope[]): Appended {
  const before = stored.size;
  for (const envelope of structuredClone(envelopes)) {
    if (!stored.has(envelope.id)) stored.set(envelope.id, envelope);
  }
  return { added: stored.size - before, count: stored.size };
}
