import { describe, it } from "vitest";
import { EXCHANGE_LOG_CONTRACT, type OpenExchangeLog } from "./exchange-log-contract.ts";
import { type ExchangeDisk, emptyExchangeDisk, memoryExchangeLog } from "./memory-exchange-log.ts";

const disks = new WeakMap<OpenExchangeLog, ExchangeDisk>();

function openOn(disk: ExchangeDisk): OpenExchangeLog {
  const log = memoryExchangeLog(disk);
  const open = { log, store: log };
  disks.set(open, disk);
  return open;
}

describe("a device's log in memory", () => {
  it.each(EXCHANGE_LOG_CONTRACT)("$sentence", async ({ holds }) => {
    await holds({
      openNew: async () => openOn(emptyExchangeDisk()),
      reopen: async (open) => {
        await open.store.close();
        return openOn(disks.get(open) ?? emptyExchangeDisk());
      },
    });
  });
});
