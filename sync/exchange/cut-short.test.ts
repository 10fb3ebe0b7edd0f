// What an exchange owes when it is cut, overtaken or answered by another log than before. Each of these was a defect that the
// schedules of the model meet too rarely.
import { describe, expect, it } from "vitest";
import { numbered } from "../store/contract.ts";
import { answerExchange, type ExchangeRules } from "./answer-exchange.ts";
import { exchange } from "./exchange.ts";
import type { Sent } from "./exchange-outcome.ts";
import { type ExchangeDisk, emptyExchangeDisk, memoryExchangeLog } from "./memory-exchange-log.ts";
import { emptyLogDisk, type LogDisk, memoryLogStore } from "./memory-log-store.ts";
import { parseExchangeRequest } from "./read-request.ts";

const TAKES_ALL: ExchangeRules = { problemOf: () => null };

let minted = 0;
const mint = () => {
  minted += 1;
  return `stamp ${minted}`;
};

function serverOn(disk: LogDisk, rules = TAKES_ALL) {
  return async (asked: unknown): Promise<Sent> => {
    const request = parseExchangeRequest(asked);
    const answer = request && (await answerExchange(memoryLogStore(disk), { user: "ada", request }, rules));
    return answer ? { ok: true, answer } : { ok: false, trouble: { why: "not_understood" } };
  };
}

const exchanged = (disk: ExchangeDisk, send: ReturnType<typeof serverOn>) =>
  exchange({ log: memoryExchangeLog(disk), send, mint }, "ada");

const write = (disk: ExchangeDisk, from: number, to: number) =>
  memoryExchangeLog(disk).append(numbered(from, to));

const idsOn = (server: LogDisk) => [...(server.logs.get("ada")?.events.keys() ?? [])];
const ids = (from: number, to: number) => numbered(from, to).map(({ id }) => id);

/** A server that holds these, under a name. */
function serverWith(events: ReturnType<typeof numbered>, log: string): LogDisk {
  const stored = events.map((event) => [event.id, { text: JSON.stringify(event), mark: "0" }] as const);
  return { ...emptyLogDisk(), logs: new Map([["ada", { log, events: new Map(stored) }]]) };
}

describe("an exchange that is cut", () => {
  it("keeps what came before, and brings again what it had brought, should the server lose it", async () => {
    const server = serverWith(numbered(1, 600), "log");
    const disk = emptyExchangeDisk();
    await write(disk, 601, 603);
    let questions = 0;
    const breaking = async (asked: unknown): Promise<Sent> => {
      questions += 1;
      return questions === 1 ? serverOn(server)(asked) : { ok: false, trouble: { why: "offline" } };
    };
    expect(await exchanged(disk, breaking)).toEqual({ ok: false, trouble: { why: "offline" } });
    expect([disk.envelopes.size, idsOn(server).length]).toEqual([503, 603]);
    for (const id of ids(601, 603)) server.logs.get("ada")?.events.delete(id);
    expect(await exchanged(disk, serverOn(server))).toMatchObject({ ok: true });
    expect(idsOn(server)).toEqual(ids(1, 603));
  });

  it("by a deletion sends nothing of what is written after it", async () => {
    const server = emptyLogDisk();
    const disk = emptyExchangeDisk();
    await write(disk, 1, 3);
    const deleting = async (asked: unknown): Promise<Sent> => {
      const sent = await serverOn(server)(asked);
      await memoryExchangeLog(disk).erase();
      await write(disk, 11, 19);
      return sent;
    };
    expect(await exchanged(disk, deleting)).toEqual({ ok: false, trouble: { why: "superseded" } });
    expect([idsOn(server), disk.memory, disk.envelopes.size]).toEqual([ids(1, 3), null, 9]);
  });

  it("by a deletion before it knew what to send sends nothing at all", async () => {
    const server = emptyLogDisk();
    const disk = emptyExchangeDisk();
    await exchanged(disk, serverOn(server));
    const log = memoryExchangeLog(disk);
    const readSince = async (seq: number) => {
      await log.erase();
      await write(disk, 11, 19);
      return log.readSince(seq);
    };
    await write(disk, 1, 1);
    const outcome = await exchange({ log: { ...log, readSince }, send: serverOn(server), mint }, "ada");
    expect(outcome).toEqual({ ok: false, trouble: { why: "superseded" } });
    expect(idsOn(server)).toEqual([]);
  });
});

describe("a server that is another one now", () => {
  it("is offered everything, also where by chance the same event stands at the cursor", async () => {
    const disk = emptyExchangeDisk();
    await write(disk, 1, 2);
    await exchanged(disk, serverOn(serverWith([], "before")));
    const [, second] = numbered(1, 2);
    const [third] = numbered(3, 3);
    const restored = serverWith(
      [third, second].flatMap((event) => event ?? []),
      "restored",
    );
    expect(await exchanged(disk, serverOn(restored))).toMatchObject({ ok: true });
    expect(idsOn(restored).sort()).toEqual(ids(1, 3));
    expect([...disk.envelopes.keys()]).toEqual(ids(1, 3));
  });

  it("in the middle of an exchange gets also what the one before had just given", async () => {
    const [before, restored] = [
      serverWith(numbered(1, 600), "before"),
      serverWith(numbered(1, 100), "restored"),
    ];
    const disk = emptyExchangeDisk();
    let questions = 0;
    const changing = (asked: unknown): Promise<Sent> => {
      questions += 1;
      return serverOn(questions === 1 ? before : restored)(asked);
    };
    expect(await exchanged(disk, changing)).toMatchObject({ ok: true });
    expect(idsOn(restored)).toEqual(ids(1, 500));
    expect([...disk.envelopes.keys()]).toEqual(ids(1, 500));
  });

  it("is offered what the one before refused", async () => {
    const disk = emptyExchangeDisk();
    await write(disk, 1, 3);
    const strict = { problemOf: ({ id }: { readonly id: string }) => (id === ids(2, 2)[0] ? "data" : null) };
    await exchanged(disk, serverOn(serverWith([], "strict"), strict));
    expect(disk.memory?.quarantine.map(({ place }) => place)).toEqual([2]);
    const next = serverWith([], "next");
    await exchanged(disk, serverOn(next));
    expect([idsOn(next).sort(), disk.memory?.quarantine]).toEqual([ids(1, 3), []]);
  });
});
