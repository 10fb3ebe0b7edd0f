import { type Envelope, numbered } from "@dorsal/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NOW_MS, openStore } from "../fixtures/api-app.ts";
import { NO_PLANNER } from "../fixtures/no-planner.ts";
import { runningApp } from "../fixtures/running-app.ts";
import { type Person, signUp } from "../fixtures/visitor.ts";
import { BOTH } from "../store/testing/on-both.ts";
import { openLogRoom } from "./log-room.ts";

/** Some of 10,000 bytes and a bit, in more bytes than characters. */
function large(from: number, to: number): readonly Envelope[] {
  return numbered(from, to).map((event) => ({ ...event, data: { note: "ü".repeat(5_000) } }));
}

describe.each(BOTH)("the room of a log in $name", ({ newAddress }) => {
  async function limited(limits: { events: number; bytes: number }) {
    const store = await openStore(await newAddress());
    const clock = { ms: NOW_MS };
    const process = () => openLogRoom({ ...store, limits, nowMs: () => clock.ms });
    return { ...store, clock, process, room: process() };
  }

  test("is counted in entries: what fits is kept, the rest is refused, what stands is there", async () => {
    const { logs, room } = await limited({ events: 5, bytes: 1e9 });
    const most = await room.mostEvents("ada", 7);
    const done = await logs.append("ada", numbered(1, 7), most);
    expect([done.stored.length, done.full.length, done.head.seq]).toEqual([5, 2, 5]);
    await expect(room.append("ada", numbered(6, 6))).rejects.toThrow("no room left");
    expect((await room.append("ada", numbered(1, 5))).stored).toHaveLength(5);
    expect((await room.append("bob", numbered(1, 5))).head.seq).toBe(5);
  });

  test("is counted in bytes as the disk has them, whatever was guessed in between", async () => {
    const { room } = await limited({ events: 1e6, bytes: 45_000 });
    for (let at = 1; at <= 5; at += 1) await room.append("ada", large(at, at));
    await expect(room.append("ada", large(6, 6))).rejects.toThrow("no room left");
    expect((await room.append("ada", large(1, 5))).stored).toHaveLength(5);
    await room.append("bob", large(1, 1));
  });

  test("that other processes used up is noticed within ten minutes", async () => {
    const { process, clock } = await limited({ events: 1e6, bytes: 5_000_000 });
    const [one, other] = [process(), process()] as const;
    await one.append("ada", numbered(1, 1));
    await other.append("ada", large(2, 501));
    await one.append("ada", numbered(20_001, 20_001));
    clock.ms += 600_000;
    await expect(one.append("ada", numbered(20_002, 20_002))).rejects.toThrow("no room left");
  });

  test("is there again once a log was emptied", async () => {
    const { room, logs, clock } = await limited({ events: 1e6, bytes: 25_000 });
    await room.append("ada", large(1, 3));
    await expect(room.append("ada", large(4, 4))).rejects.toThrow("no room left");
    await logs.forget("ada");
    clock.ms += 600_000;
    await room.append("ada", large(4, 4));
  });
});

describe("a server with little room", () => {
  let served: Awaited<ReturnType<typeof runningApp>>;
  let ada: Person;
  beforeAll(async () => {
    served = await runningApp({ planner: NO_PLANNER, logRoom: { events: 3, bytes: 1e9 } });
    ada = await signUp(served.app, "Ada");
  });
  afterAll(() => served.close());

  test("tells a device what it had no room for, and keeps telling it what there is", async () => {
    const sent = { user: ada.id, log: null, cursor: 0, tip: null, events: numbered(1, 5) };
    for (const _ of ["first", "again"]) {
      const { accepted, rejected, cursor } = (await ada.ask("POST", "/api/sync", sent)).json();
      expect(accepted).toEqual(numbered(1, 3).map(({ id }) => id));
      expect(rejected).toEqual(numbered(4, 5).map(({ id }) => ({ id, why: "log_full" })));
      expect(cursor).toBe(3);
    }
    const api = (await ada.ask("POST", "/api/log", { events: numbered(6, 6) })).json();
    expect(api.rejected).toEqual([{ id: numbered(6, 6)[0]?.id, why: "log_full" }]);
    expect((await ada.ask("GET", "/api/log")).body.trim().split("\n")).toHaveLength(3);
  });
});
