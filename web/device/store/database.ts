// Which records does the browser keep? Object stores and their versions; an upgrade only ever adds.
import type { Envelope, SyncMemory } from "@dorsal/sync";
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import { failureOf } from "./failures.ts";

/** Raised with each step in `upgrade`. */
const DATABASE_VERSION = 2;

export interface JournalSchema extends DBSchema {
  /** Sealed: segment number, from 0 -> the JSON text of its envelopes, in order of arrival. */
  segments: { key: number; value: string };
  /** The hot tail: sequence number -> one envelope. */
  tail: { key: number; value: Envelope; indexes: { id: string } };
  meta: { key: "head"; value: Head };
  /** The folded state as one JSON text: parsing is faster than cloning (facts: 9 ms for ten years). */
  snapshot: { key: "latest"; value: string };
  device: { key: "id"; value: string };
  /** What is known of the server; nothing for a guest. */
  exchange: { key: "memory"; value: SyncMemory };
}

/** What an append must know without reading the segments. */
export interface Head {
  /** Envelopes stored: the sequence number of the last one. */
  readonly count: number;
  /** The lowest and highest id of each sealed segment: tells which of them may hold an id. */
  readonly sealed: readonly (readonly [lowest: string, highest: string])[];
}

export const EMPTY_HEAD: Head = { count: 0, sealed: [] };

export type Database = IDBPDatabase<JournalSchema>;
export type JournalStoreName = "segments" | "tail" | "meta" | "snapshot" | "device" | "exchange";
export type Writing<Names extends JournalStoreName[]> = IDBPTransaction<JournalSchema, Names, "readwrite">;

/** `onClosed`: the connection ended without us (a newer version opens elsewhere, or the browser cut it). */
export async function openDatabase(name: string, onClosed: () => void): Promise<Database> {
  try {
    const database: Database = await openDB<JournalSchema>(name, DATABASE_VERSION, {
      upgrade: (db, oldVersion) => upgrade(db, oldVersion),
      blocking: () => {
        database.close();
        onClosed();
      },
      terminated: onClosed,
    });
    return database;
  } catch (error) {
    throw failureOf(error, "storage_unavailable");
  }
}

/** Steps from each old version to the next, all inside the one upgrade transaction. */
function upgrade(db: Database, oldVersion: number): void {
  if (oldVersion < 1) {
    db.createObjectStore("segments");
    db.createObjectStore("tail").createIndex("id", "id", { unique: true });
    db.createObjectStore("meta");
    db.createObjectStore("snapshot");
    db.createObjectStore("device");
  }
  if (oldVersion < 2) db.createObjectStore("exchange");
}
