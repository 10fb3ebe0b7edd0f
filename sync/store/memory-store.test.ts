import { describe, it } from "vitest";
import { EVENT_STORE_CONTRACT } from "./contract.ts";
import type { EventStore } from "./event-store.ts";
import { emptyDisk, type MemoryDisk, memoryStore } from "./memory-store.ts";

const disks = new WeakMap<EventStore, MemoryDisk>();

function openOn(disk: MemoryDisk): EventStore {
  const store = memoryStore(disk);
  disks.set(store, disk);
  return store;
}

describe("the store in memory", () => {
  it.each(EVENT_STORE_CONTRACT)("$sentence", async ({ holds }) => {
    await holds({
      openNew: async () => openOn(emptyDisk()),
      reopen: async (store) => {
        await store.close();
        return openOn(disks.get(store) ?? emptyDisk());
      },
    });
  });
});
