// What does the meeting place answer a device? It keeps what it lacks, and gives what the device lacks: one batch each.
import type { Envelope } from "../log/envelope.ts";
import type { LogPage, LogStore } from "./log-store.ts";
import { EVENT_BYTES, EXCHANGE_BATCH, type ExchangeAnswer, type RejectedEvent } from "./messages.ts";
import type { OfferedEvent, ReadExchangeRequest } from "./read-request.ts";

export interface ExchangeRules {
  /** Knows the payloads: the path of the first thing that is wrong in one, or null. */
  readonly problemOf: (event: Envelope) => string | null;
  /** Events that an account may have; absent for no limit. */
  readonly logEvents?: number;
  /** Events of one answer: `EXCHANGE_BATCH` where absent. */
  readonly batch?: number;
}

/**
 * Null where the question is meant for another person's log than that of `user`, who asks.
 * Everything in `accepted` is durable. Rejects with the store's failure, and then nothing may be taken as accepted.
 */
export async function answerExchange(
  store: LogStore,
  { user, request }: { readonly user: string; readonly request: ReadExchangeRequest },
  rules: ExchangeRules,
): Promise<ExchangeAnswer | null> {
  if (request.user !== user) return null;
  const { fit, rejected } = await sift(store, { user, offered: request.events, rules });
  const { head, stored, taken } = await store.append(user, fit);
  const { page, startsOver } = await pageFor(store, request, rules.batch ?? EXCHANGE_BATCH);
  // Emptied, restored or cut back between the two: what was just stored is not in the log that the page is of.
  if (page.head.log !== head.log || page.head.seq < head.seq)
    return answerExchange(store, { user, request }, rules);
  const sent = new Set(stored);
  return {
    log: head.log,
    startsOver,
    accepted: stored,
    rejected: [...rejected, ...taken.map((id) => ({ id, why: "id_taken" }) as const)],
    events: page.events.filter(({ id }) => !sent.has(id)),
    cursor: page.cursor,
    tip: page.events.at(-1)?.id ?? (startsOver ? null : request.tip),
    more: page.cursor < page.head.seq,
  };
}

async function sift(
  store: LogStore,
  asked: { readonly user: string; readonly offered: readonly OfferedEvent[]; readonly rules: ExchangeRules },
): Promise<{ readonly fit: readonly Envelope[]; readonly rejected: readonly RejectedEvent[] }> {
  const { offered, rules } = asked;
  const rejected: RejectedEvent[] = [];
  const fit: Envelope[] = [];
  for (const event of offered) {
    const rejection = rejectionOf(event, rules);
    if (rejection) rejected.push(rejection);
    else if (event.envelope) fit.push(event.envelope);
  }
  const room = await roomFor(store, asked);
  return { fit: fit.slice(0, room), rejected: [...rejected, ...fit.slice(room).map(withoutRoom)] };
}

async function roomFor(
  store: LogStore,
  { user, rules: { logEvents } }: { readonly user: string; readonly rules: ExchangeRules },
): Promise<number> {
  if (logEvents === undefined) return EXCHANGE_BATCH;
  return Math.max(0, logEvents - (await store.head(user)).seq);
}

function withoutRoom({ id }: Envelope): RejectedEvent {
  return { id, why: "log_full" };
}

function rejectionOf({ id, envelope }: OfferedEvent, { problemOf }: ExchangeRules): RejectedEvent | null {
  if (envelope === null) return { id, why: "not_an_event" };
  if (bytesOf(envelope) > EVENT_BYTES) return { id, why: "too_large" };
  const path = problemOf(envelope);
  return path === null ? null : { id, why: "not_an_event", path };
}

/** From the cursor, or from the start where the log at the cursor is not what the device took there. */
async function pageFor(
  store: LogStore,
  { user, log, cursor, tip }: ReadExchangeRequest,
  batch: number,
): Promise<{ readonly page: LogPage; readonly startsOver: boolean }> {
  if (log !== null && cursor > 0) {
    // One place back, so that the page itself shows what stands at the cursor.
    const page = await store.readSince(user, cursor - 1, batch + 1);
    const [standing, ...events] = page.events;
    if (page.head.log === log && standing?.id === tip)
      return { page: { ...page, events }, startsOver: false };
  }
  const page = await store.readSince(user, 0, batch);
  return { page, startsOver: log !== null && (cursor > 0 || log !== page.head.log) };
}

/** UTF-8 is at most three bytes a unit of the string; counted exactly only where that may be too much. */
function bytesOf(envelope: Envelope): number {
  const text = JSON.stringify(envelope);
  if (text.length * 3 <= EVENT_BYTES) return text.length;
  let bytes = 0;
  for (const character of text) bytes += utf8Bytes(character.codePointAt(0) ?? 0);
  return bytes;
}

function utf8Bytes(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x1_0000 ? 3 : 4;
}
