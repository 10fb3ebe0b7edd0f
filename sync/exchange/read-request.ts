// Is this a question of a device? Outside input, read once at the server's edge.
import { type Envelope, parseEnvelope } from "../log/envelope.ts";
import { EXCHANGE_BATCH, type ExchangeRequest } from "./messages.ts";
import { isPlace, isTextOrNull } from "./outside-input.ts";

export interface ReadExchangeRequest extends Omit<ExchangeRequest, "events"> {
  readonly events: readonly OfferedEvent[];
}

/** `envelope` is null for what is none; it is answered by its id. */
export interface OfferedEvent {
  readonly id: string;
  readonly envelope: Envelope | null;
}

/** Null where it is no question at all. */
export function parseExchangeRequest(input: unknown): ReadExchangeRequest | null {
  if (typeof input !== "object" || input === null) return null;
  const { user, log, cursor, tip, events } = input as Readonly<Record<string, unknown>>;
  if (typeof user !== "string" || !isTextOrNull(log) || !isTextOrNull(tip) || !isPlace(cursor)) return null;
  if (!Array.isArray(events) || events.length > EXCHANGE_BATCH) return null;
  return { user, log, cursor, tip, events: events.map(offered) };
}

function offered(event: unknown): OfferedEvent {
  const id = typeof event === "object" && event !== null && "id" in event ? event.id : null;
  return { id: typeof id === "string" ? id : "", envelope: parseEnvelope(event) };
}
