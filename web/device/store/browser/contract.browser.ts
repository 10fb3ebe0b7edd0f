// What runs inside the page? The store under test, and the hands that a test outside uses: contract, kills, tabs.
import {
  type Envelope,
  EVENT_STORE_CONTRACT,
  type EventStore,
  EXCHANGE_LOG_CONTRACT,
  numbered,
  type OpenExchangeLog,
  StorageFailure,
} from "@dorsal/sync";
import { type Exchange, watchExchange } from "../../../state/exchange.ts";
import type { JournalStore } from "../../../state/journal-store.ts";
import { openJournal } from "../../../state/open-journal.ts";
import { type IndexedDbStore, openIndexedDbStore } from "../indexed-db-store.ts";
import { askToPersist, storageReport } from "../persistence.ts";

declare global {
  interface Window {
    /** Given by the test: counts only once it has arrived outside the page. */
    acknowledge(ids: readonly string[]): Promise<void>;
    readonly underTest: typeof underTest;
  }
}

export interface ClauseResult {
  readonly sentence: string;
  /** Null where the clause holds. */
  readonly broken: string | null;
}

const names = new WeakMap<EventStore, string>();

async function openNamed(name: string) {
  const store = await openIndexedDbStore(name);
  names.set(store, name);
  return store;
}

const storesUnderTest = {
  openNew: () => openNamed(crypto.randomUUID()),
  reopen: async (store: EventStore) => {
    await store.close();
    return openNamed(names.get(store) ?? "unnamed");
  },
};

const logsUnderTest = {
  openNew: async () => bothSides(await storesUnderTest.openNew()),
  reopen: async ({ store }: OpenExchangeLog) => bothSides(await storesUnderTest.reopen(store)),
};

function bothSides(store: IndexedDbStore): OpenExchangeLog {
  return { store, log: store };
}

const runContract = () => resultsOf(EVENT_STORE_CONTRACT, storesUnderTest);
const runExchangeContract = () => resultsOf(EXCHANGE_LOG_CONTRACT, logsUnderTest);

async function resultsOf<Under>(
  clauses: readonly { readonly sentence: string; readonly holds: (under: Under) => Promise<void> }[],
  under: Under,
): Promise<readonly ClauseResult[]> {
  const results: ClauseResult[] = [];
  for (const { sentence, holds } of clauses) {
    const broken = await holds(under).then(
      () => null,
      (error: unknown) => String(error),
    );
    results.push({ sentence, broken });
  }
  return results;
}

/** A database as the first version of the app left it: one event, no memory of a server. */
async function firstVersion(
  name: string,
): Promise<{ readonly ids: readonly string[]; readonly memory: unknown }> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    for (const store of ["segments", "meta", "snapshot", "device"]) request.result.createObjectStore(store);
    request.result.createObjectStore("tail").createIndex("id", "id", { unique: true });
  };
  const database = await opened(request);
  const writing = database.transaction(["tail", "meta"], "readwrite");
  const [event] = numbered(1, 1);
  writing.objectStore("tail").put(event, 1);
  await opened(writing.objectStore("meta").put({ count: 1, sealed: [] }, "head"));
  database.close();
  const store = await openIndexedDbStore(name);
  await store.append(numbered(1, 3));
  const [events, memory] = await Promise.all([store.readSince(0), store.memory()]);
  await store.close();
  return { ids: events.map(({ id }) => id), memory };
}

/** Appends until killed, alone, as the three facts of one yes, and in batches; tells of each append once it has resolved. */
async function appendUntilKilled(name: string): Promise<void> {
  const store = await openIndexedDbStore(name);
  let last = await store.count();
  for (;;) {
    const batch = last % 7 === 3 ? 250 : last % 7 === 5 ? 3 : 1;
    const act: Act = { begins: last + 1, events: batch };
    const envelopes = numbered(last + 1, last + batch).map((envelope) => ({ ...envelope, data: act }));
    last += batch;
    await store.append(envelopes);
    void window.acknowledge(envelopes.map((envelope) => envelope.id));
  }
}

/** What was appended at once. */
interface Act {
  readonly begins: number;
  readonly events: number;
}

interface Stored {
  readonly ids: readonly string[];
  readonly count: number;
  /** Acts of which a part is there and a part is not. */
  readonly halves: number;
}

async function storedIds(name: string): Promise<Stored> {
  const store = await openIndexedDbStore(name);
  const [envelopes, count] = await Promise.all([store.readSince(0), store.count()]);
  await store.close();
  const acts = Map.groupBy(
    envelopes.map(({ data }) => data as Act),
    ({ begins }) => begins,
  );
  const halves = [...acts.values()].filter((events) => events.some((act) => act.events !== events.length));
  return { ids: envelopes.map((envelope) => envelope.id), count, halves: halves.length };
}

async function appendInBatches(name: string, total: number, batch: number): Promise<void> {
  const store = await openIndexedDbStore(name);
  for (let from = 1; from <= total; from += batch) await store.append(numbered(from, from + batch - 1));
  await store.compact();
  await store.close();
}

/** What lies in each object store. */
async function records(name: string): Promise<Readonly<Record<string, number>>> {
  const database = await opened(indexedDB.open(name));
  const counts: Record<string, number> = {};
  for (const store of database.objectStoreNames) {
    counts[store] = await opened(database.transaction(store).objectStore(store).count());
  }
  database.close();
  return counts;
}

/** A newer version of the app opens the same database while this one is still open. */
async function overtaken(name: string): Promise<string> {
  const store = await openIndexedDbStore(name);
  await store.append(numbered(1, 3));
  const newer = await opened(indexedDB.open(name, 1_000));
  newer.close();
  return troubleOf(store.append(numbered(4, 4)));
}

let journal: JournalStore | undefined;
let watched: Exchange | undefined;

/** Opens the app's own journal in this page and keeps it open. */
async function openHere(name: string): Promise<void> {
  journal = await openJournal(name);
}

async function openWithExchange(name: string): Promise<void> {
  await openHere(name);
  watched = watchExchange(here(), name);
}

function exchangeHere(): Exchange {
  if (watched === undefined) throw new Error("This page does not exchange.");
  return watched;
}

const signedIn = () => exchangeHere().signedIn();
const exchangeStatus = () => exchangeHere().status();

function here(): JournalStore {
  if (journal === undefined) throw new Error("No journal is open in this page.");
  return journal;
}

async function weigh(bodyMassKg: number): Promise<void> {
  await here().record([{ type: "BodyMassRecorded", data: { date: "2026-11-23", bodyMassKg } }], Date.now());
}

const bodyMasses = () =>
  here()
    .state()
    .bodyMass.map((entry) => entry.bodyMassKg);
const exportLines = () => here().exportLines();
const importLines = (text: string) => here().importLines(text);
const erase = () => here().erase();

async function fill(
  name: string,
  megabytes: number,
): Promise<{ readonly why: string; readonly count: number }> {
  const store = await openIndexedDbStore(name);
  await store.append(numbered(1, 3));
  const big = numbered(4, 4).map((envelope): Envelope => ({ ...envelope, data: noise(megabytes) }));
  const why = await troubleOf(store.append(big));
  return { why, count: await store.count() };
}

function noise(megabytes: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(65_536));
  const text = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return text.repeat(megabytes * 8);
}

async function troubleOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "no trouble";
  } catch (error) {
    return error instanceof StorageFailure ? error.why : String(error);
  }
}

function opened<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const underTest = {
  runContract,
  runExchangeContract,
  firstVersion,
  appendUntilKilled,
  storedIds,
  appendInBatches,
  records,
  overtaken,
  fill,
  openHere,
  openWithExchange,
  signedIn,
  exchangeStatus,
  weigh,
  bodyMasses,
  exportLines,
  importLines,
  erase,
  askToPersist,
  storageReport,
};
Object.assign(window, { underTest });
