// What goes into the next question? The oldest unsent events that fit into it.
import { EVENT_BYTES } from "./messages.ts";
import type { PlacedEvent } from "./sync-memory.ts";

/**
 * Characters of JSON in one question. UTF-8 needs at most three bytes for each, so that any question, also one with a
 * single event of this size, stays below `EXCHANGE_BYTES`.
 */
const MOST_CHARACTERS = EVENT_BYTES;

export interface Outgoing {
  readonly batch: readonly PlacedEvent[];
  /** No server takes these: they are not even sent. */
  readonly tooLarge: readonly PlacedEvent[];
  readonly rest: readonly PlacedEvent[];
}

export function nextBatch(outbox: readonly PlacedEvent[], most: number): Outgoing {
  const [batch, tooLarge]: [PlacedEvent[], PlacedEvent[]] = [[], []];
  let characters = 0;
  let looked = 0;
  for (const placed of outbox) {
    const length = JSON.stringify(placed.event).length;
    const isTooLarge = length > MOST_CHARACTERS;
    if (!isTooLarge && (batch.length === most || characters + length > MOST_CHARACTERS)) break;
    (isTooLarge ? tooLarge : batch).push(placed);
    if (!isTooLarge) characters += length;
    looked += 1;
  }
  return { batch, tooLarge, rest: outbox.slice(looked) };
}
