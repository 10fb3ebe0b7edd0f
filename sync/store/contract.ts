// What must every store keep? One suite, free of any test runner: the memory store runs it under Node, the browser's
// store in a real browser, a server's store against its database.
import type { Envelope } from "../log/envelope.ts";
import { uuid7 } from "../log/uuid7.ts";
import { type EventStore, StorageFailure } from "./event-store.ts";
import { same } from "./same.ts";

/** How the suite gets at a store. */
export interface StoreUnderTest {
  /** A fresh, empty one, unlike all before. */
  openNew(): Promise<EventStore>;
  /** Closes it and opens the same again, as after a restart. */
  reopen(store: EventStore): Promise<EventStore>;
}

export interface Clause {
  readonly sentence: string;
  /** Throws a sentence where the store breaks it. */
  readonly holds: (under: StoreUnderTest) => Promise<void>;
}

export const EVENT_STORE_CONTRACT: readonly Clause[] = [
  {
    sentence: "a new store holds nothing",
    holds: async ({ openNew }) => {
      const store = await openNew();
      same(await store.count(), 0);
      same(await store.readSince(0), []);
      same(await store.loadSnapshot(), null);
    },
  },
  {
    sentence: "what was appended is there in order of arrival, also after a restart, to the last character",
    holds: async ({ openNew, reopen }) => {
      const store = await openNew();
      const envelopes = numbered(1, 4).map((envelope) => ({
        ...envelope,
        data: { text: 'Züge \u{1F3CB} "zitiert"\n', deep: [{ kg: 52.5, none: null }], flag: false },
      }));
      same(await store.append(envelopes.slice(0, 1)), { added: 1, count: 1 });
      same(await store.append(envelopes.slice(1)), { added: 3, count: 4 });
      same(await (await reopen(store)).readSince(0), envelopes);
    },
  },
  {
    sentence: "an id is stored once, within one append, over several and after a restart",
    holds: async ({ openNew, reopen }) => {
      const store = await openNew();
      const [first, second, third] = three();
      same(await store.append([first, first, second]), { added: 2, count: 2 });
      same(await store.append([second]), { added: 0, count: 2 });
      const again = await reopen(store);
      same(await again.append([first, third]), { added: 1, count: 3 });
      same(await again.readSince(0), [first, second, third]);
    },
  },
  {
    sentence: "an append is all or none",
    holds: async ({ openNew }) => {
      const store = await openNew();
      const [first, second, third] = three();
      await store.append([first]);
      const notStorable = { ...third, data: { cannot: () => "be stored" } };
      const outcome = await store.append([second, notStorable]).then(
        () => "stored",
        () => "rejected",
      );
      same(outcome, "rejected");
      same(await store.readSince(0), [first]);
      same(await store.append([second]), { added: 1, count: 2 });
    },
  },
  {
    sentence: "thousands are read on from anywhere, however they came",
    holds: async ({ openNew, reopen }) => {
      const store = await openNew();
      const all = numbered(1, 3_600);
      for (const [from, to] of [
        [0, 1],
        [1, 700],
        [700, 1_350],
        [1_350, 3_550],
        [3_550, 3_600],
      ] as const) {
        await store.append(all.slice(from, to));
      }
      const again = await reopen(store);
      same(await again.count(), all.length);
      for (const seq of [0, 1, 699, 999, 1_000, 1_001, 1_999, 2_000, 3_000, 3_599, 3_600, 9_999]) {
        same(idsOf(await again.readSince(seq)), idsOf(all.slice(seq)), `read since ${seq}`);
      }
    },
  },
  {
    sentence: "an old id is known again among thousands, wherever its time lies",
    holds: async ({ openNew }) => {
      const store = await openNew();
      const all = numbered(1, 2_400);
      await store.append(all);
      const unseen = numbered(2_401, 2_402);
      const older = numbered(900_000, 900_001).map((envelope) => ({ ...envelope, id: idAt(3, 900_000) }));
      const mixed = [...all.slice(10, 12), ...unseen.slice(0, 1), ...all.slice(2_399), ...older.slice(0, 1)];
      same(await store.append(mixed), { added: 2, count: 2_402 });
      same(await store.append(mixed), { added: 0, count: 2_402 });
    },
  },
  {
    sentence: "appends asked for at the same time all land, each once",
    holds: async ({ openNew }) => {
      const store = await openNew();
      const all = numbered(1, 40);
      const overlapping = all.map((_, index) => store.append(all.slice(index, index + 3)));
      await Promise.all(overlapping);
      same([...idsOf(await store.readSince(0))].sort(), [...idsOf(all)].sort());
      same(await store.count(), all.length);
    },
  },
  {
    sentence: "the last snapshot counts, also after a restart",
    holds: async ({ openNew, reopen }) => {
      const store = await openNew();
      const [first] = three();
      await store.append([first]);
      const head = { id: first.id, device: first.device, at: first.at };
      await store.saveSnapshot({ stateVersion: 1, through: 0, head: null, state: { sets: 0 } });
      const latest = { stateVersion: 2, through: 1, head, state: { sets: 1, note: "ü" } };
      await store.saveSnapshot(latest);
      same(await (await reopen(store)).loadSnapshot(), latest);
    },
  },
  {
    sentence: "a snapshot of what was erased meanwhile is not kept",
    holds: async ({ openNew }) => {
      const store = await openNew();
      await store.append(numbered(1, 5));
      await store.erase();
      await store.append(numbered(6, 7));
      await store.saveSnapshot({ stateVersion: 1, through: 5, head: null, state: { sets: 5 } });
      same(await store.loadSnapshot(), null);
    },
  },
  {
    sentence: "erasing leaves nothing, and the store goes on",
    holds: async ({ openNew, reopen }) => {
      const store = await openNew();
      const all = numbered(1, 1_200);
      await store.append(all);
      await store.saveSnapshot({ stateVersion: 1, through: 1_200, head: null, state: {} });
      await store.erase();
      const again = await reopen(store);
      same([await again.count(), await again.readSince(0), await again.loadSnapshot()], [0, [], null]);
      same(await again.append(all.slice(0, 5)), { added: 5, count: 5 });
    },
  },
  {
    sentence: "a closed store says so",
    holds: async ({ openNew }) => {
      const store = await openNew();
      await store.close();
      const refused = await store.append(numbered(1, 1)).catch((error: unknown) => error);
      same(refused instanceof StorageFailure && refused.why, "storage_closed");
    },
  },
];

/** Envelopes `from` to `to`, one a second; the same number is always the same envelope. */
export function numbered(from: number, to: number): readonly Envelope[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const number = from + index;
    const wallMs = number * 1_000;
    const at = { wallMs, counter: 0 };
    return { id: idAt(wallMs, number), device: "phone", at, type: "Counted", version: 1, data: { number } };
  });
}

function idAt(wallMs: number, number: number): string {
  const random = new Uint8Array(10);
  new DataView(random.buffer).setUint32(6, number);
  return uuid7(wallMs, random);
}

function three(): readonly [Envelope, Envelope, Envelope] {
  const [first, second, third] = numbered(1, 3);
  if (!first || !second || !third) throw new Error("numbered(1, 3) makes three envelopes");
  return [first, second, third];
}

function idsOf(envelopes: readonly Envelope[]): readonly string[] {
  return envelopes.map((envelope) => envelope.id);
}
