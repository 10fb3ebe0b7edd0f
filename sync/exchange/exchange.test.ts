import { describe, expect, it } from "vitest";
import { numbered } from "../store/contract.ts";
import { answerExchange } from "./answer-exchange.ts";
import { exchange } from "./exchange.ts";
import type { Sent } from "./exchange-outcome.ts";
import { type ExchangeDisk, emptyExchangeDisk, memoryExchangeLog } from "./memory-exchange-log.ts";
import { memoryLogStore } from "./memory-log-store.ts";
import { EVENT_BYTES, type ExchangeAnswer, type ExchangeRequest } from "./messages.ts";
import { parseExchangeRequest } from "./read-request.ts";

const EMPTY: ExchangeAnswer = {
  log: "l",
  startsOver: false,
  accepted: [],
  rejected: [],
  events: [],
  cursor: 0,
  tip: null,
  more: false,
};

/** Exchanges with whoever answers; how often it was asked. */
async function exchanged(disk: ExchangeDisk, answer: (request: ExchangeRequest) => Promise<Sent>) {
  let asked = 0;
  let minted = 0;
  const outcome = await exchange(
    {
      log: memoryExchangeLog(disk),
      send: (request) => {
        asked += 1;
        return answer(request);
      },
      mint: () => {
        minted += 1;
        return `stamp ${minted}`;
      },
    },
    "ada",
  );
  return { outcome, asked, written: minted };
}

function serverOn(store = memoryLogStore(), logEvents?: number) {
  const rules = { problemOf: () => null, ...(logEvents === undefined ? {} : { logEvents }) };
  return async (asked: ExchangeRequest): Promise<Sent> => {
    const request = parseExchangeRequest(asked);
    const answer = request && (await answerExchange(store, { user: "ada", request }, rules));
    return answer ? { ok: true, answer } : { ok: false, trouble: { why: "not_understood" } };
  };
}

async function diskWith(from: number, to: number): Promise<ExchangeDisk> {
  const disk = emptyExchangeDisk();
  await memoryExchangeLog(disk).append(numbered(from, to));
  return disk;
}

describe("an exchange", () => {
  it("of a long guest's log and an empty account takes one question a batch", async () => {
    const store = memoryLogStore();
    const { outcome, asked } = await exchanged(await diskWith(1, 1_700), serverOn(store));
    expect([outcome, asked]).toEqual([{ ok: true, sent: 1_700, taken: 0 }, 4]);
    expect((await store.readSince("ada", 0, 2_000)).events).toEqual(numbered(1, 1_700));
  });

  it("merges two guests' logs, and nothing of either is lost", async () => {
    const server = serverOn();
    const [phone, laptop] = [await diskWith(1, 1_300), await diskWith(1_200, 2_600)];
    await exchanged(phone, server);
    await exchanged(laptop, server);
    await exchanged(phone, server);
    expect([...phone.envelopes.keys()].sort()).toEqual(numbered(1, 2_600).map(({ id }) => id));
    expect([...laptop.envelopes.keys()].sort()).toEqual([...phone.envelopes.keys()].sort());
  });

  it("with nothing new writes nothing and asks once", async () => {
    const server = serverOn();
    const disk = await diskWith(1, 3);
    await exchanged(disk, server);
    const before = disk.memory;
    const { asked, written } = await exchanged(disk, server);
    expect([asked, written, disk.memory]).toEqual([1, 0, before]);
  });

  it("leaves out what no server takes, and sends the rest", async () => {
    const disk = await diskWith(1, 2);
    const [large] = numbered(3, 3);
    if (large) await memoryExchangeLog(disk).append([{ ...large, data: "x".repeat(EVENT_BYTES + 1) }]);
    expect((await exchanged(disk, serverOn())).outcome).toEqual({ ok: true, sent: 2, taken: 0 });
    expect(disk.memory?.quarantine).toEqual([{ id: large?.id, why: "too_large", place: 3 }]);
  });

  it("with a full account takes what is there and keeps what waits unsent", async () => {
    const store = memoryLogStore();
    await store.append("ada", numbered(1, 5));
    const disk = await diskWith(6, 9);
    const { outcome } = await exchanged(disk, serverOn(store, 7));
    expect(outcome).toEqual({ ok: false, trouble: { why: "log_full" } });
    expect([disk.envelopes.size, disk.memory?.quarantine]).toEqual([9, []]);
    expect((await exchanged(disk, serverOn(store))).outcome).toMatchObject({ ok: true, sent: 2 });
  });

  it.each<[string, Partial<ExchangeAnswer>]>([
    ["forgets what it was sent", {}],
    ["always has more at the same place", { more: true }],
    ["always starts over", { startsOver: true, more: true }],
  ])("does not go on for ever with a server that %s", async (_, quirk) => {
    const disk = await diskWith(1, 2);
    const { outcome, asked } = await exchanged(disk, async () => ({
      ok: true,
      answer: { ...EMPTY, ...quirk },
    }));
    expect(outcome).toEqual({ ok: false, trouble: { why: "not_understood" } });
    expect(asked).toBeLessThan(6);
    expect((await exchanged(disk, serverOn())).outcome).toMatchObject({ ok: true, sent: 2 });
  });

  it("of another person's log is refused without a question", async () => {
    const disk = await diskWith(1, 2);
    await exchanged(disk, serverOn());
    const outcome = await exchange(
      { log: memoryExchangeLog(disk), send: serverOn(), mint: () => "stamp" },
      "bea",
    );
    expect(outcome).toEqual({ ok: false, trouble: { why: "other_user" } });
  });
});
