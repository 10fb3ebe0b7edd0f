// What does an exchange need of a device's store? To read on from a place, and to take a step that is whole or not at all.
import type { Envelope } from "../log/envelope.ts";
import type { Appended } from "../store/event-store.ts";
import type { SyncMemory } from "./sync-memory.ts";

export interface ExchangeLog {
  count(): Promise<number>;
  /** What stands after place `seq`, in order of arrival. */
  readSince(seq: number): Promise<readonly Envelope[]>;
  /** Null for a guest's log; one that left an account remembers what was refused, and no user. */
  memory(): Promise<SyncMemory | null>;
  /**
   * Appends and remembers in one step, durable once it resolves. False, and nothing written, where the memory is not the
   * one that the step began with: another tab took a step, or everything was deleted.
   */
  settle(settlement: Settlement): Promise<boolean>;
}

export interface Settlement {
  /** `stamp` of the memory that the step began with; null for none. */
  readonly before: string | null;
  /** What came from the server. Those that the log has already are skipped. */
  readonly arrived: readonly Envelope[];
  /** The memory from now on. Those `added` stand at the last places. */
  readonly after: (appended: Appended) => SyncMemory;
}
