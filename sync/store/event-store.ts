// Where do envelopes live? The narrow port of every store: an append-only set in order of arrival, and one snapshot.
import type { Envelope } from "../log/envelope.ts";
import type { Position } from "../log/order.ts";

export interface EventStore {
  /**
   * All or none, durable once the promise resolves; an id that is stored already is skipped.
   * Rejects with `StorageFailure`, and then nothing of it was stored.
   */
  append(envelopes: readonly Envelope[]): Promise<Appended>;
  /** What arrived after the first `seq` envelopes, in order of arrival; `readSince(0)` is everything. */
  readSince(seq: number): Promise<readonly Envelope[]>;
  /** How many envelopes are stored: also the `seq` of the last one. */
  count(): Promise<number>;
  /** Replaces the snapshot; one of more than is stored (an erase came between) is not kept. */
  saveSnapshot(snapshot: Snapshot): Promise<void>;
  loadSnapshot(): Promise<Snapshot | null>;
  /** Everything, envelopes and snapshot: when a person deletes what is theirs. */
  erase(): Promise<void>;
  close(): Promise<void>;
}

export interface Appended {
  readonly added: number;
  /** The count after the append. */
  readonly count: number;
}

/** A fold of the first `through` envelopes, so that opening need not fold them again. */
export interface Snapshot {
  /** Version of the folded state; another version is ignored. */
  readonly stateVersion: number;
  readonly through: number;
  /** The last of them in the order of the log; null for none. */
  readonly head: Position | null;
  readonly state: unknown;
}

/** The world's ways to refuse a write or a read. */
export type StorageTrouble =
  /** The device has no room left for the app. */
  | "storage_full"
  /** There is no storage: switched off, or a private window without it. */
  | "storage_unavailable"
  /** The store was closed: by us, or because another tab runs a newer version. */
  | "storage_closed"
  | "storage_failed";

export class StorageFailure extends Error {
  readonly why: StorageTrouble;

  constructor(why: StorageTrouble, detail: string) {
    super(`${why}: ${detail}`);
    this.name = "StorageFailure";
    this.why = why;
  }
}
