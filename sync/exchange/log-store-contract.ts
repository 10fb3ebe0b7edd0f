// What must every store of many people's logs keep? One suite, free of any test runner: run on memory, on SQLite and
// on PostgreSQL.
import type { Envelope } from "../log/envelope.ts";
import { numbered } from "../store/contract.ts";
import { StorageFailure } from "../store/event-store.ts";
import { same } from "../store/same.ts";
import type { LogAppend, LogStore } from "./log-store.ts";
import { LOG_TIPS_CONTRACT, tipsOf } from "./log-tips-contract.ts";

/** How the suite gets at a store. */
export interface LogStoreUnderTest {
  /** A fresh, empty one, unlike all before. */
  openNew(): Promise<LogStore>;
  /** Another one on the same data, as a second server process has it. */
  openBeside(store: LogStore): Promise<LogStore>;
  /** Closes it and opens the same again, as after a restart. */
  reopen(store: LogStore): Promise<LogStore>;
}

export interface LogStoreClause {
  readonly sentence: string;
  /** Throws a sentence where the store breaks it. */
  readonly holds: (under: LogStoreUnderTest) => Promise<void>;
}

export const LOG_STORE_CONTRACT: readonly LogStoreClause[] = [
  {
    sentence: "a person who never wrote has an empty log, and its name lasts",
    holds: async ({ openNew, reopen }) => {
      const store = await openNew();
      const head = await store.head("ada");
      same([head.seq, head.log.length > 0], [0, true]);
      same(await store.readSince("ada", 0, 10), { head, events: [], since: null, cursor: 0, tip: null });
      same(await (await reopen(store)).head("ada"), head);
    },
  },
  {
    sentence: "what was appended is there in order, also after a restart, to the last character",
    holds: async ({ openNew, reopen }) => {
      const store = await openNew();
      const events = numbered(1, 4).map((event) => ({
        ...event,
        device: `Ädas Telefon \u{1F4F1} \u0000 \uD800 '"\\`,
        data: {
          text: 'Züge \u{1F3CB} "zitiert"\n\u0000\uDC00',
          deep: [{ kg: 52.5, none: null }],
          2: 1,
          flag: false,
        },
      }));
      same((await store.append("ada", events.slice(0, 1))).head.seq, 1);
      same((await store.append("ada", events.slice(1))).head.seq, 4);
      const page = await (await reopen(store)).readSince("ada", 0, 10);
      same([page.head.seq, page.cursor, page.events], [4, 4, events]);
    },
  },
  {
    sentence: "an id is stored once: within one append, over several and after a restart",
    holds: async ({ openNew, reopen }) => {
      const store = await openNew();
      const [first, second, third] = three();
      const { head } = await store.append("ada", [first, first, second]);
      same(head.seq, 2);
      same(answered(await store.append("ada", [second])), { head, stored: [second.id], taken: [] });
      const again = await reopen(store);
      const last = await again.append("ada", [first, third]);
      same(answered(last), { head: { ...head, seq: 3 }, stored: [first.id, third.id], taken: [] });
      same((await again.readSince("ada", 0, 10)).events, [first, second, third]);
    },
  },
  {
    sentence: "an id with another content is told as taken, and changes nothing",
    holds: async ({ openNew }) => {
      const store = await openNew();
      const [first, second, third] = three();
      await store.append("ada", [first, second]);
      const forged = { ...first, data: { number: 99 } };
      const outcome = await store.append("ada", [forged, second, third]);
      same([outcome.stored, outcome.taken, outcome.head.seq], [[second.id, third.id], [first.id], 3]);
      same((await store.readSince("ada", 0, 10)).events, [first, second, third]);
    },
  },
  {
    sentence: "an event whose keys stand in another order is the same event",
    holds: async ({ openNew }) => {
      const store = await openNew();
      const [first] = three();
      await store.append("ada", [{ ...first, data: { kg: 60, reps: { min: 5, max: 8 } } }]);
      const turned = { ...first, data: { reps: { max: 8, min: 5 }, kg: 60 } };
      const outcome = await store.append("ada", [turned]);
      same([outcome.stored, outcome.taken, outcome.head.seq], [[first.id], [], 1]);
    },
  },
  {
    sentence: "an append is all or none",
    holds: async ({ openNew }) => {
      const store = await openNew();
      const [first, second, third] = three();
      await store.append("ada", [first]);
      const notStorable = { ...third, data: { cannot: 1n } };
      const outcome = await store.append("ada", [second, notStorable]).then(
        () => "stored",
        () => "rejected",
      );
      same(outcome, "rejected");
      same((await store.readSince("ada", 0, 10)).events, [first]);
      same((await store.append("ada", [second])).head.seq, 2);
    },
  },
  {
    sentence: "nothing appended is nothing changed",
    holds: async ({ openNew }) => {
      const store = await openNew();
      const head = await store.head("ada");
      same(answered(await store.append("ada", [])), { head, stored: [], taken: [] });
    },
  },
  ...LOG_TIPS_CONTRACT,
  {
    sentence: "a log that is full takes nothing new, and still knows what stands in it",
    holds: async ({ openNew }) => {
      const store = await openNew();
      const [first, second, third] = three();
      const more = numbered(4, 5);
      same((await store.append("ada", [first], 3)).full, []);
      const outcome = await store.append("ada", [first, second, third, ...more], 3);
      same([outcome.stored, outcome.full], [[first.id, second.id, third.id], idsOf(more)]);
      same((await store.append("ada", more, 3)).full, idsOf(more));
      same((await store.append("ada", [third, second], 1)).stored, [third.id, second.id]);
      same((await store.readSince("ada", 0, 10)).events, [first, second, third]);
    },
  },
  {
    sentence: "nobody sees what is another's, not even under the same ids",
    holds: async ({ openNew }) => {
      const store = await openNew();
      const [first, second] = three();
      const hers = { ...first, data: { whose: "Bea's" } };
      await store.append("ada", [first, second]);
      const { head, taken } = await store.append("bea", [hers]);
      same([head.seq, taken], [1, []]);
      same((await store.readSince("bea", 0, 10)).events, [hers]);
      same((await store.readSince("ada", 0, 10)).events, [first, second]);
      same((await store.head("ada")).log === head.log, false, "one log for two people");
    },
  },
  {
    sentence: "thousands are read on in pages from anywhere, without gaps",
    holds: async ({ openNew, reopen }) => {
      const before = await openNew();
      const all = numbered(1, 2_600);
      for (const [from, to] of [
        [0, 1],
        [1, 700],
        [700, 2_550],
        [2_550, 2_600],
      ] as const) {
        await before.append("ada", all.slice(from, to));
      }
      const store = await reopen(before);
      for (const [cursor, limit] of [
        [0, 1],
        [0, 500],
        [499, 500],
        [2_100, 500],
        [2_599, 500],
        [2_600, 500],
        [0, 5_000],
      ] as const) {
        const page = await store.readSince("ada", cursor, limit);
        const wanted = all.slice(cursor, cursor + limit);
        same(idsOf(page.events), idsOf(wanted), `${limit} after ${cursor}`);
        same([page.cursor, page.head.seq], [cursor + wanted.length, 2_600]);
      }
      same((await store.readSince("ada", 9_999, 10)).cursor, 9_999);
    },
  },
  {
    sentence: "a large event is kept whole",
    holds: async ({ openNew }) => {
      const store = await openNew();
      const [first] = three();
      const large = { ...first, data: { text: "schwer ".repeat(150_000) } };
      await store.append("ada", [large]);
      same((await store.readSince("ada", 0, 10)).events, [large]);
    },
  },
  {
    sentence: "appends at the same time, also through two processes' stores, all land, each once",
    holds: async ({ openNew, openBeside }) => {
      const store = await openNew();
      const stores = [store, await openBeside(store)];
      const all = numbered(1, 40);
      const appendsOf = (user: string) =>
        all.map((_, at) => (stores[at % 2] ?? store).append(user, all.slice(at, at + 3)));
      const both = { ada: appendsOf("ada"), bea: appendsOf("bea") };
      for (const [user, appends] of Object.entries(both)) {
        const done = await Promise.all(appends);
        const page = await store.readSince(user, 0, 100);
        const tips = await tipsOf(store, all.length, user);
        // Whoever tells where the log ended tells the truth.
        for (const end of done.flatMap(({ ends }) => (ends ? [ends.before, ends.after] : [])))
          same(end.tip, tips[end.seq], `at place ${end.seq}`);
        same([...idsOf(page.events)].sort(), [...idsOf(all)].sort());
        same(page.head.seq, all.length);
      }
    },
  },
  {
    sentence: "who reads on while others write misses nothing: a place once passed is never filled later",
    holds: async ({ openNew, openBeside }) => {
      const store = await openNew();
      const beside = await openBeside(store);
      const all = numbered(1, 60);
      const writes = all.map((event, at) => (at % 2 ? store : beside).append("ada", [event]));
      const seen: Envelope[] = [];
      let cursor = 0;
      for (const write of writes) {
        await write;
        const page = await beside.readSince("ada", cursor, 7);
        seen.push(...page.events);
        cursor = page.cursor;
      }
      same(idsOf(seen), idsOf((await store.readSince("ada", 0, 100)).events));
      same(seen.length, all.length);
    },
  },
  {
    sentence: "forgetting leaves nothing of one person and all of the others; what comes next is a new log",
    holds: async ({ openNew, openBeside }) => {
      const store = await openNew();
      const all = numbered(1, 30);
      const before = (await store.append("ada", all)).head;
      const others = (await store.append("bea", all)).head;
      await store.forget("ada");
      const beside = await openBeside(store);
      const after = await beside.head("ada");
      same([after.seq, after.log === before.log], [0, false]);
      same((await beside.readSince("ada", 0, 100)).events, []);
      same((await beside.append("ada", all.slice(0, 5))).head, { log: after.log, seq: 5 });
      same((await beside.readSince("bea", 0, 100)).head, others);
    },
  },
  {
    sentence: "a closed store says so",
    holds: async ({ openNew }) => {
      const store = await openNew();
      await store.close();
      const refused = await store.append("ada", numbered(1, 1)).catch((error: unknown) => error);
      same(refused instanceof StorageFailure && refused.why, "storage_closed");
    },
  },
];

function three(): readonly [Envelope, Envelope, Envelope] {
  const [first, second, third] = numbered(1, 3);
  if (!first || !second || !third) throw new Error("numbered(1, 3) makes three envelopes");
  return [first, second, third];
}

/** Without the places, which have a sentence of their own. */
function answered({ head, stored, taken }: LogAppend): Pick<LogAppend, "head" | "stored" | "taken"> {
  return { head, stored, taken };
}

function idsOf(events: readonly Envelope[]): readonly string[] {
  return events.map((event) => event.id);
}
