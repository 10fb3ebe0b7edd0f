import { expect, it } from "vitest";
import { numbered } from "../store/contract.ts";
import { answerExchange } from "./answer-exchange.ts";
import { exchange } from "./exchange.ts";
import { forgetAccount } from "./forget-account.ts";
import { type ExchangeDisk, emptyExchangeDisk, memoryExchangeLog } from "./memory-exchange-log.ts";
import { memoryLogStore } from "./memory-log-store.ts";
import { parseExchangeRequest } from "./read-request.ts";
import { unsyncedCount } from "./sync-memory.ts";

let minted = 0;
const mint = () => {
  minted += 1;
  return `stamp ${minted}`;
};

function exchangeAs(
  user: string,
  disk: ExchangeDisk,
  server: ReturnType<typeof memoryLogStore>,
  mayJoin = true,
) {
  const send = async (asked: unknown) => {
    const request = parseExchangeRequest(asked);
    const answer = request && (await answerExchange(server, { user, request }, { problemOf: () => null }));
    return answer
      ? ({ ok: true, answer } as const)
      : ({ ok: false, trouble: { why: "not_understood" } } as const);
  };
  return exchange({ log: memoryExchangeLog(disk), send, mint, mayJoin }, user);
}

async function diskOf(user: string, server: ReturnType<typeof memoryLogStore>): Promise<ExchangeDisk> {
  const disk = emptyExchangeDisk();
  await memoryExchangeLog(disk).append(numbered(1, 700));
  await exchangeAs(user, disk, server);
  return disk;
}

it("lets the whole log into another account, which refused it before", async () => {
  const server = memoryLogStore();
  const disk = await diskOf("ada", server);
  expect(await exchangeAs("bea", disk, server)).toEqual({ ok: false, trouble: { why: "other_user" } });
  await forgetAccount(memoryExchangeLog(disk), mint);
  expect(unsyncedCount(disk.memory, disk.envelopes.size)).toBe(700);
  expect(await exchangeAs("bea", disk, server)).toMatchObject({ ok: true, sent: 700, taken: 0 });
  expect((await server.readSince("bea", 0, 1_000)).events).toEqual(numbered(1, 700));
});

it("offers the next account what the last one refused, and shows it until then", async () => {
  const disk = await diskOf("ada", memoryLogStore());
  const refused = { id: numbered(2, 2)[0]?.id ?? "", place: 2, why: "id_taken" } as const;
  if (disk.memory) disk.memory = { ...disk.memory, known: [[3, 700]], quarantine: [refused] };
  await forgetAccount(memoryExchangeLog(disk), mint);
  expect(disk.memory?.quarantine).toEqual([refused]);
  const server = memoryLogStore();
  await exchangeAs("bea", disk, server);
  expect([disk.memory?.quarantine, (await server.head("bea")).seq]).toEqual([[], 700]);
});

it("and joining the same account again doubles nothing, here or there", async () => {
  const server = memoryLogStore();
  const disk = await diskOf("ada", server);
  await forgetAccount(memoryExchangeLog(disk), mint);
  expect(await exchangeAs("ada", disk, server)).toMatchObject({ ok: true });
  expect([disk.envelopes.size, (await server.head("ada")).seq]).toEqual([700, 700]);
});

it("holds also where another tab takes a step in the same moment", async () => {
  const disk = await diskOf("ada", memoryLogStore());
  const log = memoryExchangeLog(disk);
  let steps = 0;
  const meanwhile = async () => {
    const memory = await log.memory();
    if (steps < 2 && memory) {
      steps += 1;
      await log.settle({ before: memory.stamp, arrived: [], after: () => ({ ...memory, stamp: mint() }) });
    }
    return memory;
  };
  await forgetAccount({ ...log, memory: meanwhile }, mint);
  expect([steps, disk.memory?.user]).toEqual([2, null]);
});

it("is for good: an exchange that nobody signed in for does not join again", async () => {
  const server = memoryLogStore();
  const disk = await diskOf("ada", server);
  await forgetAccount(memoryExchangeLog(disk), mint);
  await server.forget("ada");
  expect(await exchangeAs("ada", disk, server, false)).toEqual({ ok: false, trouble: { why: "superseded" } });
  expect([disk.memory?.user, (await server.head("ada")).seq]).toEqual([null, 0]);
});
