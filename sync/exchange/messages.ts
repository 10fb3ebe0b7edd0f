// What do a device and the meeting place say to each other? One question and one answer, the same again is harmless.
// Over HTTP: POST /api/sync, JSON. 200 the answer; 400 not understood; 401 signed out; 409 another person's account;
// 426 the app is too old; 429 and 503 later, with retry-after in seconds.
import type { Envelope } from "../log/envelope.ts";

/** Events that one exchange carries each way: about 300 kB of sets, half a second on a slow phone (design choice). */
export const EXCHANGE_BATCH = 500;

/** The largest event, as JSON in UTF-8: ten times a long plan, the largest thing the app writes (design choice). */
export const EVENT_BYTES = 1024 * 1024;

/** The largest question, as JSON in UTF-8 before compression; always room for one event (design choice). */
export const EXCHANGE_BYTES = 4 * EVENT_BYTES;

export interface ExchangeRequest {
  /** Whose log this is, as the device believes; to anybody else it is refused, so that two logs never mix. */
  readonly user: string;
  /** Which log the cursor belongs to; null before the first exchange. */
  readonly log: string | null;
  /** Place of the last event that was taken from the server; 0 before the first. */
  readonly cursor: number;
  /** What stands at `cursor`, word for word as the last answer told it; null before the first. */
  readonly tip: string | null;
  /** At most `EXCHANGE_BATCH`. */
  readonly events: readonly Envelope[];
}

export interface ExchangeAnswer {
  /** The name of the log on the server. */
  readonly log: string;
  /**
   * The cursor counted for nothing: a backup was restored, or the server lost its newest places. What the device knew
   * of the server is void, and it offers all it has again.
   */
  readonly startsOver: boolean;
  /** Durable on the server, now or since before. */
  readonly accepted: readonly string[];
  readonly rejected: readonly RejectedEvent[];
  /** What the device lacks, in the order of the server's log, without what it just sent. */
  readonly events: readonly Envelope[];
  readonly cursor: number;
  /** Proves the cursor with the next question. Made and compared by the server alone. */
  readonly tip: string | null;
  /** There is more to take: ask again at once. */
  readonly more: boolean;
}

export interface RejectedEvent {
  readonly id: string;
  readonly why: RejectionCause;
  /** The path of what is wrong in it: "data.facts.reps". */
  readonly path?: string;
}

export const REJECTION_CAUSES = [
  /** It is no envelope, or its data does not fit its type. */
  "not_an_event",
  /** Larger than an event may be. */
  "too_large",
  /** The same id stands in the log with another content. */
  "id_taken",
  /** The account has no room left. */
  "log_full",
] as const;

export type RejectionCause = (typeof REJECTION_CAUSES)[number];
