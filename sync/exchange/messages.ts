// What do a device and the meeting place say to each other? One question and one answer, the same again is harmless.
import { type Envelope, parseEnvelope } from "../log/envelope.ts";

/** Events that one exchange carries each way: about 300 kB of sets, half a second on a slow phone (design choice). */
export const EXCHANGE_BATCH = 500;

export interface ExchangeRequest {
  /** Which log the cursor belongs to; null before the first exchange. */
  readonly log: string | null;
  /** Place of the last event that was taken from the server; 0 before the first. */
  readonly cursor: number;
  /** At most `EXCHANGE_BATCH`. */
  readonly events: readonly Envelope[];
}

export interface ExchangeAnswer {
  /**
   * The name of the log on the server. Another one than was asked with (a backup was restored, everything was deleted):
   * the cursor counted for nothing, and the device offers all it has again.
   */
  readonly log: string;
  /** Durable on the server, now or since before. */
  readonly accepted: readonly string[];
  readonly rejected: readonly RejectedEvent[];
  /** What the device lacks, in the order of the server's log, without what it just sent. */
  readonly events: readonly Envelope[];
  readonly cursor: number;
  /** There is more to take: ask again at once. */
  readonly more: boolean;
}

export interface RejectedEvent {
  readonly id: string;
  readonly why: RejectionCause;
  /** The path of what is wrong in it: "data.facts.reps". */
  readonly path?: string;
}

export type RejectionCause =
  /** It is no envelope, or its data does not fit its type. */
  | "not_an_event"
  /** Larger than an event may be. */
  | "too_large"
  /** The same id stands in the log with another content. */
  | "id_taken"
  /** The account has no room left. */
  | "log_full";

/** Reads outside input; null where it is no question. Events that are no envelopes stay `null` in their place. */
export function parseExchangeRequest(input: unknown): {
  readonly log: string | null;
  readonly cursor: number;
  readonly events: readonly (Envelope | null)[];
  readonly ids: readonly string[];
} | null {
  if (typeof input !== "object" || input === null) return null;
  const { log, cursor, events } = input as Readonly<Record<string, unknown>>;
  if (log !== null && typeof log !== "string") return null;
  if (!Number.isSafeInteger(cursor) || (cursor as number) < 0) return null;
  if (!Array.isArray(events) || events.length > EXCHANGE_BATCH) return null;
  const ids = events.map((event) => (typeof event?.id === "string" ? event.id : ""));
  return { log, cursor: cursor as number, events: events.map(parseEnvelope), ids };
}
