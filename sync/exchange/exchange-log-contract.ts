// What must a device's store keep so that an exchange may be cut anywhere? One suite, free of any test runner: run on
// memory, on the browser's store and on the terminal's.
import { numbered } from "../store/contract.ts";
import type { EventStore } from "../store/event-store.ts";
import { same } from "../store/same.ts";
import type { ExchangeLog } from "./exchange-log.ts";
import { forgetAccount } from "./forget-account.ts";
import { beginMemory, type SyncMemory, withArrived } from "./sync-memory.ts";

/** How the suite gets at a log, and at the store on the same data. */
export interface ExchangeLogUnderTest {
  /** A fresh, empty one, unlike all before. */
  openNew(): Promise<OpenExchangeLog>;
  /** Closes it and opens the same again, as after a restart. */
  reopen(open: OpenExchangeLog): Promise<OpenExchangeLog>;
}

export interface OpenExchangeLog {
  readonly log: ExchangeLog;
  readonly store: EventStore;
}

export interface ExchangeLogClause {
  readonly sentence: string;
  /** Throws a sentence where the log breaks it. */
  readonly holds: (under: ExchangeLogUnderTest) => Promise<void>;
}

const BEGUN = beginMemory("ada", "first");

export const EXCHANGE_LOG_CONTRACT: readonly ExchangeLogClause[] = [
  {
    sentence: "a guest's log remembers no server",
    holds: async ({ openNew }) => {
      const { log } = await openNew();
      same([await log.memory(), await log.count()], [null, 0]);
    },
  },
  {
    sentence: "a step appends and remembers, also after a restart",
    holds: async ({ openNew, reopen }) => {
      const open = await openNew();
      await open.store.append(numbered(1, 3));
      same(await begin(open), true);
      const refused = { id: "x", place: 2, why: "not_an_event", path: "data.kg" } as const;
      const next = { ...BEGUN, stamp: "second", log: "l", cursor: 7, tip: "t", quarantine: [refused] };
      same(await step(open, "first", { to: next, arrived: numbered(3, 6) }), true);
      const again = await reopen(open);
      same(await again.log.memory(), { ...next, known: [[4, 6]] });
      same(await again.log.readSince(2), numbered(3, 6));
      same(await again.log.count(), 6);
    },
  },
  {
    sentence: "thousands that arrive at once stand at the last places",
    holds: async ({ openNew, reopen }) => {
      const open = await openNew();
      await open.store.append(numbered(1, 700));
      await begin(open);
      const next = { ...BEGUN, stamp: "second" };
      same(await step(open, "first", { to: next, arrived: numbered(600, 3_200) }), true);
      const { log } = await reopen(open);
      same((await log.memory())?.known, [[701, 3_200]]);
      same((await log.readSince(699)).length, 2_501);
    },
  },
  {
    sentence: "a step from a memory that changed meanwhile changes nothing",
    holds: async ({ openNew }) => {
      const open = await openNew();
      await begin(open);
      same(await step(open, "first", { to: { ...BEGUN, stamp: "theirs" }, arrived: [] }), true);
      const late = { to: { ...BEGUN, stamp: "ours" }, arrived: numbered(1, 2) };
      same(await step(open, "first", late), false);
      same(await step(open, null, late), false);
      same([(await open.log.memory())?.stamp, await open.log.count()], ["theirs", 0]);
    },
  },
  {
    sentence: "of two steps at the same time one is taken",
    holds: async ({ openNew }) => {
      const open = await openNew();
      await begin(open);
      const steps = [1, 2].map((n) =>
        step(open, "first", { to: { ...BEGUN, stamp: `step ${n}` }, arrived: numbered(n, n) }),
      );
      same((await Promise.all(steps)).filter(Boolean).length, 1);
      same(await open.log.count(), 1);
    },
  },
  {
    sentence: "a log that leaves its account is whole, and comes into the next one with nothing twice",
    holds: async ({ openNew, reopen }) => {
      const open = await openNew();
      await open.store.append(numbered(1, 3));
      await begin(open);
      const refused = { id: "x", place: 2, why: "not_an_event" } as const;
      const next = { ...BEGUN, stamp: "second", log: "l", cursor: 5, tip: "t", quarantine: [refused] };
      same(await step(open, "first", { to: next, arrived: numbered(4, 5) }), true);
      await forgetAccount(open.log, () => "third");
      // Under way when it left: it takes no further step.
      same(await step(open, "second", { to: next, arrived: numbered(6, 6) }), false);
      const guests = await reopen(open);
      const left = { stamp: "third", user: null, log: null, cursor: 0, tip: null, known: [] };
      same(await guests.log.memory(), { ...left, quarantine: [refused] });
      same(await guests.log.readSince(0), numbered(1, 5));
      const joined = { ...beginMemory("bea", "fourth"), log: "hers" };
      same(await step(guests, "third", { to: joined, arrived: numbered(2, 7) }), true);
      same(await guests.log.memory(), { ...joined, known: [[6, 7]] });
      same(await guests.log.readSince(0), numbered(1, 7));
    },
  },
  {
    sentence: "a guest's log that leaves no account changes nothing",
    holds: async ({ openNew }) => {
      const { log } = await openNew();
      await forgetAccount(log, () => "stamp");
      same(await log.memory(), null);
    },
  },
  {
    sentence: "erasing forgets the server too: a step begun before changes nothing",
    holds: async ({ openNew }) => {
      const open = await openNew();
      await begin(open);
      await open.store.erase();
      same(await open.log.memory(), null);
      same(await step(open, "first", { to: BEGUN, arrived: numbered(1, 2) }), false);
      same(await open.log.count(), 0);
    },
  },
];

function begin({ log }: OpenExchangeLog): Promise<boolean> {
  return log.settle({ before: null, arrived: [], after: () => BEGUN });
}

function step(
  { log }: OpenExchangeLog,
  before: string | null,
  { to, arrived }: { readonly to: SyncMemory; readonly arrived: ReturnType<typeof numbered> },
): Promise<boolean> {
  return log.settle({ before, arrived, after: (appended) => withArrived(to, appended) });
}
