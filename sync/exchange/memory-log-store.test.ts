import { describe, it } from "vitest";
import type { LogStore } from "./log-store.ts";
import { LOG_STORE_CONTRACT } from "./log-store-contract.ts";
import { emptyLogDisk, type LogDisk, memoryLogStore } from "./memory-log-store.ts";

const disks = new WeakMap<LogStore, LogDisk>();

function openOn(disk: LogDisk = emptyLogDisk()): LogStore {
  const store = memoryLogStore(disk);
  disks.set(store, disk);
  return store;
}

describe("the logs in memory", () => {
  it.each(LOG_STORE_CONTRACT)("$sentence", async ({ holds }) => {
    await holds({
      openNew: async () => openOn(),
      openBeside: async (store) => openOn(disks.get(store)),
      reopen: async (store) => {
        await store.close();
        return openOn(disks.get(store));
      },
    });
  });
});
