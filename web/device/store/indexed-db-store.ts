// Where does the log live in the browser? In IndexedDB: every append is one strict transaction, all or nothing.
import type { Appended, Envelope, EventStore, ExchangeLog, Settlement, Snapshot } from "@dorsal/sync";
import { StorageFailure } from "@dorsal/sync";
import { type Database, EMPTY_HEAD, type JournalStoreName, openDatabase, type Writing } from "./database.ts";
import { failureOf } from "./failures.ts";
import { notStoredYet, putTail, readSegment, SEGMENT_SIZE, seal, sealedCount } from "./segments.ts";

/** On disk, not only handed to the operating system, before the promise resolves. */
const STRICT = { durability: "strict" } as const;

export interface IndexedDbStore extends EventStore, ExchangeLog {
  /** The name of this device in the log, made by `mint` on the first call. */
  deviceId(mint: () => string): Promise<string>;
  /** Seals full thousands of the tail. An append starts it in the background; a kill in the middle changes nothing. */
  compact(): Promise<void>;
}

/** Rejects with `StorageFailure` where the browser has no storage. */
export async function openIndexedDbStore(name: string): Promise<IndexedDbStore> {
  let closed = false;
  const database = await openDatabase(name, () => {
    closed = true;
  });
  const run = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    if (closed) throw new StorageFailure("storage_closed", "the connection has ended");
    return work(database).catch((error: unknown) => {
      throw failureOf(error);
    });
  };
  const compact = () => run(sealTail);
  return {
    append: async (envelopes) => {
      const appended = await run((db) => append(db, envelopes));
      if (appended.tail >= SEGMENT_SIZE) compact().catch(leaveTail);
      return { added: appended.added, count: appended.count };
    },
    readSince: (seq) => run((db) => readSince(db, seq)),
    count: () => run(async (db) => ((await db.get("meta", "head")) ?? EMPTY_HEAD).count),
    saveSnapshot: (snapshot) => run((db) => saveSnapshot(db, snapshot)),
    loadSnapshot: () => run(loadSnapshot),
    deviceId: (mint) => run((db) => deviceId(db, mint)),
    compact,
    memory: () => run(async (db) => (await db.get("exchange", "memory")) ?? null),
    settle: (settlement) => run((db) => settle(db, settlement)),
    erase: () => run(erase),
    close: async () => {
      closed = true;
      database.close();
    },
  };
}

type Appending = Writing<["meta", "tail", "segments"]>;

async function append(
  db: Database,
  envelopes: readonly Envelope[],
): Promise<Appended & { readonly tail: number }> {
  return writing(db, ["meta", "tail", "segments"], async (tx) => appendIn(tx, envelopes));
}

async function appendIn(
  tx: Appending,
  envelopes: readonly Envelope[],
): Promise<Appended & { readonly tail: number }> {
  const head = (await tx.objectStore("meta").get("head")) ?? EMPTY_HEAD;
  const fresh = await notStoredYet(tx, head, envelopes);
  const next =
    fresh.length < SEGMENT_SIZE
      ? { ...head, count: head.count + fresh.length }
      : await seal(tx, head, [...(await tx.objectStore("tail").getAll()), ...fresh]);
  if (fresh.length < SEGMENT_SIZE) await putTail(tx, fresh, head.count);
  if (fresh.length > 0) await tx.objectStore("meta").put(next, "head");
  return { added: fresh.length, count: next.count, tail: next.count - sealedCount(next) };
}

async function settle(db: Database, { before, arrived, after }: Settlement): Promise<boolean> {
  return writing(db, ["meta", "tail", "segments", "exchange"], async (tx) => {
    const memory = tx.objectStore("exchange");
    const standing = await memory.get("memory");
    if ((standing?.stamp ?? null) !== before) return false;
    // The types of transactions do not tell that one over more stores serves one over fewer.
    await memory.put(after(await appendIn(tx as unknown as Appending, arrived)), "memory");
    return true;
  });
}

async function sealTail(db: Database): Promise<void> {
  await writing(db, ["meta", "tail", "segments"], async (tx) => {
    const head = (await tx.objectStore("meta").get("head")) ?? EMPTY_HEAD;
    if (head.count - sealedCount(head) < SEGMENT_SIZE) return;
    const next = await seal(tx, head, await tx.objectStore("tail").getAll());
    await tx.objectStore("meta").put(next, "head");
  });
}

/** One read transaction over segments and tail, so that a seal in between cannot show an event twice or never. */
async function readSince(db: Database, seq: number): Promise<readonly Envelope[]> {
  const tx = db.transaction(["segments", "tail"], "readonly");
  const firstSegment = Math.floor(seq / SEGMENT_SIZE);
  const [segments, tail] = await Promise.all([
    tx.objectStore("segments").getAll(IDBKeyRange.lowerBound(firstSegment)),
    tx.objectStore("tail").getAll(IDBKeyRange.lowerBound(seq, true)),
  ]);
  await tx.done;
  const sealed = segments.flatMap(readSegment);
  return [...sealed.slice(seq - firstSegment * SEGMENT_SIZE), ...tail];
}

async function saveSnapshot(db: Database, snapshot: Snapshot): Promise<void> {
  await writing(db, ["snapshot", "meta"], async (tx) => {
    const head = (await tx.objectStore("meta").get("head")) ?? EMPTY_HEAD;
    if (snapshot.through > head.count) return;
    await tx.objectStore("snapshot").put(JSON.stringify(snapshot), "latest");
  });
}

async function loadSnapshot(db: Database): Promise<Snapshot | null> {
  const text = await db.get("snapshot", "latest");
  return text === undefined ? null : JSON.parse(text);
}

async function deviceId(db: Database, mint: () => string): Promise<string> {
  return writing(db, ["device"], async (tx) => {
    const known = await tx.objectStore("device").get("id");
    if (known !== undefined) return known;
    const minted = mint();
    await tx.objectStore("device").put(minted, "id");
    return minted;
  });
}

/** The name of the device goes too: what comes after is nobody's continuation. */
async function erase(db: Database): Promise<void> {
  await writing(db, ["segments", "tail", "meta", "snapshot", "device", "exchange"], async (tx) => {
    await Promise.all(Array.from(tx.objectStoreNames, (name) => tx.objectStore(name).clear()));
  });
}

/** Runs `work` in one strict transaction; resolves after the commit, rejects with nothing written. */
async function writing<Names extends JournalStoreName[], T>(
  db: Database,
  names: Names,
  work: (tx: Writing<Names>) => Promise<T>,
): Promise<T> {
  const tx = db.transaction(names, "readwrite", STRICT);
  const done = tx.done;
  try {
    const result = await work(tx);
    await done;
    return result;
  } catch (error) {
    done.catch(() => {});
    abortQuietly(tx);
    throw tx.error ?? error;
  }
}

function abortQuietly(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}

/** A tail that could not be sealed stays a tail: slower to open, nothing lost. */
function leaveTail(): void {}
