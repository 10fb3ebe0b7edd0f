import { describe, expect, it } from "vitest";
import type { Envelope } from "../log/envelope.ts";
import { numbered } from "../store/contract.ts";
import { answerExchange, type ExchangeRules } from "./answer-exchange.ts";
import type { LogStore } from "./log-store.ts";
import { emptyLogDisk, memoryLogStore } from "./memory-log-store.ts";
import { EVENT_BYTES, EXCHANGE_BATCH, type ExchangeRequest } from "./messages.ts";
import { parseExchangeRequest } from "./read-request.ts";

const FIRST: ExchangeRequest = { user: "ada", log: null, cursor: 0, tip: null, events: [] };
const RULES: ExchangeRules = { problemOf: ({ type }) => (type === "Wrong" ? "data.reps" : null) };

function asking(store = memoryLogStore()) {
  const ask = async (request: Partial<Record<keyof ExchangeRequest, unknown>>, rules = RULES) => {
    const read = parseExchangeRequest({ ...FIRST, ...request });
    if (read === null) throw new Error("That is no question.");
    const answer = await answerExchange(store, { user: "ada", request: read }, rules);
    if (answer === null) throw new Error("That is another person's log.");
    return answer;
  };
  return { store, ask };
}

const idsOf = (events: readonly Envelope[]) => events.map(({ id }) => id);

describe("the meeting place's answer", () => {
  it("takes what is new, and gives what another device brought, without what was just sent", async () => {
    const { ask } = asking();
    const [first, second, third] = numbered(1, 3);
    await ask({ events: [first, second] });
    const answer = await ask({ events: [third] });
    expect(answer).toMatchObject({ accepted: [third?.id], cursor: 3, more: false });
    expect(answer.tip).toContain(third?.id);
    expect(answer.events).toEqual([first, second]);
  });

  it("reads on in batches, each from where the one before ended", async () => {
    const { store, ask } = asking();
    const all = numbered(1, 1_200);
    await store.append("ada", all);
    const taken: Envelope[] = [];
    let answer = await ask({});
    for (taken.push(...answer.events); answer.more; taken.push(...answer.events)) {
      expect(answer.events.length).toBeLessThanOrEqual(EXCHANGE_BATCH);
      answer = await ask({ log: answer.log, cursor: answer.cursor, tip: answer.tip });
    }
    expect(idsOf(taken)).toEqual(idsOf(all));
    expect(answer.startsOver).toBe(false);
  });

  it("accepts the same again, and says so", async () => {
    const { store, ask } = asking();
    const events = numbered(1, 3);
    const once = await ask({ events });
    const again = await ask({ events });
    expect(again.accepted).toEqual(once.accepted);
    expect((await store.head("ada")).seq).toBe(3);
  });

  it("names each event that it refuses, and takes the others", async () => {
    const { ask } = asking();
    const [first, second, third, fourth] = numbered(1, 4);
    await ask({ events: [first] });
    const answer = await ask({
      events: [
        { ...first, data: "another" },
        { ...second, type: "Wrong" },
        { ...third, data: "ü".repeat(EVENT_BYTES / 2) },
        { id: "no id", type: "Counted" },
        fourth,
      ],
    });
    expect(answer.accepted).toEqual([fourth?.id]);
    expect(answer.rejected).toEqual([
      { id: second?.id, why: "not_an_event", path: "data.reps" },
      { id: third?.id, why: "too_large" },
      { id: "no id", why: "not_an_event" },
      { id: first?.id, why: "id_taken" },
    ]);
  });

  it("takes as many as the account has room for", async () => {
    const { ask } = asking();
    const answer = await ask({ events: numbered(1, 5) }, { ...RULES, logEvents: 3 });
    expect(answer.accepted).toHaveLength(3);
    expect(answer.rejected.map(({ why }) => why)).toEqual(["log_full", "log_full"]);
  });

  it("starts over where the log was emptied, restored or lost its newest places", async () => {
    const { store, ask } = asking();
    const answer = await ask({ events: numbered(1, 5) });
    const asked = { log: answer.log, cursor: answer.cursor, tip: answer.tip };
    expect((await ask(asked)).startsOver).toBe(false);
    expect(await ask({ ...asked, tip: "another" })).toMatchObject({ startsOver: true, cursor: 5 });
    expect(await ask({ ...asked, cursor: 9 })).toMatchObject({ startsOver: true, cursor: 5 });
    await store.forget("ada");
    expect(await ask(asked)).toMatchObject({ startsOver: true, cursor: 0, tip: null, events: [] });
  });

  it("starts over where it lost places, and the same event came to stand at the cursor behind another", async () => {
    const disk = emptyLogDisk();
    const { store, ask } = asking(memoryLogStore(disk));
    const [, second, third] = numbered(1, 3);
    const { log, cursor, tip } = await ask({ events: numbered(1, 2) });
    // A power cut at a server whose disk lied; then one device brings what it has, its own event first.
    disk.logs.get("ada")?.events.clear();
    await store.append(
      "ada",
      [third, second].flatMap((event) => event ?? []),
    );
    const other = await ask({ log, cursor, tip });
    expect(other).toMatchObject({ startsOver: true, log, cursor: 2 });
    expect(idsOf(other.events)).toEqual([third?.id, second?.id]);
  });

  it("accepts nothing that was lost before the page was read, however many places others filled since", async () => {
    const disk = emptyLogDisk();
    const whole = memoryLogStore(disk);
    const [first, second, third, ...others] = numbered(1, 6);
    let lost = false;
    const store: LogStore = {
      append: (...asked) => whole.append(...asked),
      head: (user) => whole.head(user),
      forget: (user) => whole.forget(user),
      close: () => whole.close(),
      readSince: async (...asked) => {
        // A standby that lacks the newest places takes over, and other devices come to it first.
        if (!lost && disk.logs.get("ada")?.events.delete(third?.id ?? "")) {
          lost = true;
          await whole.append("ada", others);
        }
        return whole.readSince(...asked);
      },
    };
    const { log, cursor, tip } = await asking(whole).ask({ events: [first] });
    await whole.append("ada", [second as Envelope]);
    const answer = await asking(store).ask({ log, cursor, tip, events: [third] });
    expect(lost).toBe(true);
    expect(answer).toMatchObject({ accepted: [third?.id], more: false });
    expect(idsOf((await whole.readSince("ada", 0, 10)).events)).toContain(third?.id);
  });

  it("fails rather than guess where the log changes under every try", async () => {
    const store = memoryLogStore();
    const changing = {
      ...store,
      append: async (...asked: Parameters<LogStore["append"]>) => {
        const appended = await store.append(...asked);
        await store.forget("ada");
        return appended;
      },
    };
    const { cursor, tip, log } = await asking(store).ask({ events: numbered(1, 1) });
    await expect(
      asking(changing).ask({ log, cursor, tip: `${tip}x`, events: numbered(2, 2) }),
    ).rejects.toThrow("changed");
  });

  it("refuses a log that belongs to another person, and stores nothing of it", async () => {
    const store = memoryLogStore();
    const request = parseExchangeRequest({ ...FIRST, events: numbered(1, 1) });
    if (request === null) throw new Error("That is no question.");
    expect(await answerExchange(store, { user: "bea", request }, RULES)).toBeNull();
    expect((await store.head("bea")).seq).toBe(0);
  });
});

describe("a question", () => {
  it.each([
    null,
    [],
    {},
    { ...FIRST, user: 7 },
    { ...FIRST, cursor: -1 },
    { ...FIRST, cursor: 0.5 },
    { ...FIRST, log: undefined },
    { ...FIRST, tip: 3 },
    { ...FIRST, events: "all" },
    { ...FIRST, events: Array.from({ length: EXCHANGE_BATCH + 1 }, () => null) },
  ])("is none: %j", (input) => {
    expect(parseExchangeRequest(input)).toBeNull();
  });
});
