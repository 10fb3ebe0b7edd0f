// Two devices of one person, with the real journal, the real protocol and the real answers; only the wire is short.
import { eventCheck, type JournalEvent } from "@dorsal/engine";
import {
  answerExchange,
  emptyExchangeDisk,
  emptyLogDisk,
  memoryExchangeLog,
  memoryLogStore,
  parseExchangeRequest,
} from "@dorsal/sync";
import { describe, expect, it } from "vitest";
import type { OccasionListener } from "../device/exchange/occasions.ts";
import { NO_OTHER_TABS } from "../device/store/tabs.ts";
import type { ExchangeStatus } from "./exchange-status.ts";
import { type JournalStore, startJournal } from "./journal-store.ts";
import { randomBytes } from "./new-id.ts";
import { RunningExchange } from "./run-exchange.ts";

const NOW_MS = Date.UTC(2026, 10, 23, 18);

/** A server with one log for each person, and who is signed in. */
function meetingPlace() {
  const logs = memoryLogStore(emptyLogDisk());
  const problemOf = eventCheck();
  const place = { user: "ada" as string | null, isReachable: true, clockMs: NOW_MS, asked: 0 };
  const fetching: typeof fetch = async (address, init) => {
    if (!place.isReachable) throw new TypeError("Failed to fetch");
    if (place.user === null) return new Response(null, { status: 401 });
    if (address === "/api/account") return Response.json({ id: place.user });
    place.asked += 1;
    const request = parseExchangeRequest(await bodyOf(init));
    if (request === null) return new Response(null, { status: 400 });
    const answer = await answerExchange(logs, { user: place.user, request }, { problemOf });
    const headers = { date: new Date(place.clockMs).toUTCString() };
    return answer === null ? new Response(null, { status: 409 }) : Response.json(answer, { headers });
  };
  return { place, logs, fetching };
}

async function bodyOf(init: RequestInit | undefined): Promise<unknown> {
  const body = new Response(init?.body);
  const isPacked = new Headers(init?.headers).get("content-encoding") === "gzip";
  if (!isPacked || body.body === null) return body.json();
  return new Response(body.body.pipeThrough(new DecompressionStream("gzip"))).json();
}

async function deviceAt({ fetching }: ReturnType<typeof meetingPlace>, device: string) {
  const store = memoryExchangeLog(emptyExchangeDisk());
  const journal = await startJournal({
    device,
    store,
    tabs: NO_OTHER_TABS,
    randomBytes,
    later: (work) => work(),
  });
  return { journal, ...exchangeOn({ fetching }, journal, device) };
}

/** As when the app starts on a log. */
function exchangeOn(
  { fetching }: Pick<ReturnType<typeof meetingPlace>, "fetching">,
  journal: JournalStore,
  device: string,
) {
  const seen: { status: ExchangeStatus | null; listener: OccasionListener | null } = {
    status: null,
    listener: null,
  };
  let minted = 0;
  const running = new RunningExchange({
    journal,
    fetch: fetching,
    nowMs: () => NOW_MS,
    mint: () => {
      minted += 1;
      return `${device} ${minted}`;
    },
    random: () => 0,
    after: () => () => {},
    whenLeader: (lead) => lead(),
    watchOccasions: (listener) => {
      seen.listener = listener;
      return () => {};
    },
    tell: () => {},
    onStatus: (status) => {
      seen.status = status;
    },
  });
  const signIn = () => running.ask({ isSignIn: true });
  const exchangeNow = () => running.ask({ isSignIn: false });
  return { running, seen, signIn, exchangeNow };
}

const weighed = (bodyMassKg: number): JournalEvent => ({
  type: "BodyMassRecorded",
  data: { date: "2026-11-23", bodyMassKg },
});
const weigh = (journal: JournalStore, kg: number) => journal.record([weighed(kg)], NOW_MS);
const shown = (journal: JournalStore) => journal.state().bodyMass.map(({ bodyMassKg }) => bodyMassKg);

/** Long enough for whatever begins at once. */
async function quietly(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe("a log on several devices", () => {
  it("moves into the account on the first sign-in, and comes to the next device", async () => {
    const server = meetingPlace();
    const [phone, laptop] = [await deviceAt(server, "phone"), await deviceAt(server, "laptop")];
    await weigh(phone.journal, 80);
    await weigh(laptop.journal, 81);
    await phone.signIn();
    await laptop.signIn();
    await phone.exchangeNow();
    expect(phone.journal.state()).toEqual(laptop.journal.state());
    expect(await phone.journal.exportLines()).toBe(await laptop.journal.exportLines());
    expect(phone.seen.status).toMatchObject({ kind: "synced", unsynced: 0, trouble: null, lastMs: NOW_MS });
  });

  it("is a guest's as long as nobody signs in", async () => {
    const server = meetingPlace();
    const phone = await deviceAt(server, "phone");
    await weigh(phone.journal, 80);
    await phone.exchangeNow();
    expect([phone.seen.status?.kind, server.place.asked]).toEqual(["guest", 0]);
  });

  it("tells how many sets wait without a network, and by which trouble", async () => {
    const server = meetingPlace();
    const phone = await deviceAt(server, "phone");
    await phone.signIn();
    server.place.isReachable = false;
    for (const kg of [80, 81, 82]) await weigh(phone.journal, kg);
    await phone.exchangeNow();
    expect(phone.seen.status).toMatchObject({ kind: "waiting", unsynced: 3, trouble: "offline" });
    server.place.isReachable = true;
    await phone.exchangeNow();
    expect(phone.seen.status).toMatchObject({ kind: "synced", unsynced: 0, trouble: null });
  });

  it("keeps what waits when the session has ended, and sends it after the next sign-in", async () => {
    const server = meetingPlace();
    const phone = await deviceAt(server, "phone");
    await phone.signIn();
    server.place.user = null;
    await weigh(phone.journal, 80);
    await phone.exchangeNow();
    expect(phone.seen.status).toMatchObject({ kind: "waiting", unsynced: 1, trouble: "signed_out" });
    server.place.user = "ada";
    await phone.signIn();
    expect(phone.seen.status).toMatchObject({ kind: "synced", unsynced: 0 });
    expect((await server.logs.head("ada")).seq).toBe(1);
  });

  it("is never mixed with another person's", async () => {
    const server = meetingPlace();
    const phone = await deviceAt(server, "phone");
    await weigh(phone.journal, 80);
    await phone.signIn();
    server.place.user = "bea";
    await weigh(phone.journal, 79);
    await phone.signIn();
    expect(phone.seen.status).toMatchObject({ kind: "waiting", unsynced: 1, trouble: "other_user" });
    expect((await server.logs.head("bea")).seq).toBe(0);
  });

  it("shows what the server refused, keeps it, and offers it again when asked", async () => {
    const server = meetingPlace();
    const phone = await deviceAt(server, "phone");
    await weigh(phone.journal, -5);
    await weigh(phone.journal, 80);
    await phone.signIn();
    const refused = [{ place: 1, why: "not_an_event", path: "data.bodyMassKg" }];
    expect(phone.seen.status).toMatchObject({ kind: "synced", unsynced: 0, quarantine: refused });
    expect((await phone.journal.exportLines()).trimEnd().split("\n")).toHaveLength(2);
    const before = server.place.asked;
    await phone.running.offerAgain();
    expect(server.place.asked).toBe(before + 1);
    expect(phone.seen.status?.quarantine).toMatchObject(refused);
  });

  it("asks at a hint of something new, and not at one of what it brought itself", async () => {
    const server = meetingPlace();
    const [phone, laptop] = [await deviceAt(server, "phone"), await deviceAt(server, "laptop")];
    await weigh(phone.journal, 80);
    await phone.signIn();
    await laptop.signIn();
    const before = server.place.asked;
    phone.seen.listener?.onHead({ ...(await server.logs.head("ada")) });
    await quietly();
    expect(server.place.asked).toBe(before);
    await weigh(laptop.journal, 81);
    await laptop.exchangeNow();
    phone.seen.listener?.onHead(await server.logs.head("ada"));
    await expect.poll(() => shown(phone.journal)).toEqual([81]);
  });

  it("that was deleted here stays deleted, though its person is signed in", async () => {
    const server = meetingPlace();
    const phone = await deviceAt(server, "phone");
    await weigh(phone.journal, 80);
    await phone.signIn();
    await phone.journal.erase();
    await phone.exchangeNow();
    expect([await phone.journal.count(), phone.seen.status?.kind]).toEqual([0, "guest"]);
    expect((await server.logs.head("ada")).seq).toBe(1);
  });

  it("that left its account is whole, alone, and free for the next account", async () => {
    const server = meetingPlace();
    const phone = await deviceAt(server, "phone");
    await weigh(phone.journal, 80);
    await phone.signIn();
    server.place.isReachable = false;
    await phone.running.leaveAccount();
    await weigh(phone.journal, 81);
    server.place.isReachable = true;
    await phone.exchangeNow();
    expect([(await server.logs.head("ada")).seq, await phone.journal.count()]).toEqual([1, 2]);
    server.place.user = "bea";
    const again = exchangeOn(server, phone.journal, "phone again");
    await again.exchangeNow();
    expect([again.seen.status?.kind, (await server.logs.head("bea")).seq]).toEqual(["guest", 0]);
    await again.signIn();
    expect(again.seen.status).toMatchObject({ kind: "synced", unsynced: 0 });
    expect((await server.logs.head("bea")).seq).toBe(2);
  });

  it("that left its account in the middle of an exchange says no more, and does not come back", async () => {
    const server = meetingPlace();
    const phone = await deviceAt(server, "phone");
    await weigh(phone.journal, 80);
    await phone.signIn();
    await weigh(phone.journal, 81);
    const underWay = phone.exchangeNow();
    const leaving = phone.running.leaveAccount();
    await Promise.all([underWay, leaving]);
    await quietly();
    expect((await phone.journal.exchangeLog().memory())?.user).toBeNull();
  });

  it("says that this device's clock is days ahead, and keeps the set", async () => {
    const server = meetingPlace();
    const phone = await deviceAt(server, "phone");
    const threeDaysMs = 3 * 24 * 3_600_000;
    server.place.clockMs = NOW_MS - threeDaysMs;
    await weigh(phone.journal, 80);
    await phone.signIn();
    expect(phone.seen.status).toMatchObject({ kind: "synced", clockAheadMs: threeDaysMs });
  });
});
