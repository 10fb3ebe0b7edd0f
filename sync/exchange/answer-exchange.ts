// What does the meeting place answer a device? It keeps what it lacks, and gives what the device lacks: one batch each.
import type { Envelope } from "../log/envelope.ts";
import type { LogEnd, LogPage, LogStore } from "./log-store.ts";
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

/** Somebody else wrote, or the log was cut back, in the middle of so many tries: the device had better come again. */
const MOST_TRIES = 10;

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
  const sifted = sift(request.events, rules);
  if (sifted.fit.length === 0)
    return answerWith(await pageFor(store, request, rules), { ...NOTHING_KEPT, rejected: sifted.rejected });
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const answer = await keepAndRead(store, request, sifted, rules);
    if (answer) return answer;
  }
  throw new Error("The log changed under every try to answer.");
}

/** Null where what was just stored may be missing in the log that the page is of: emptied, restored or cut back between. */
async function keepAndRead(
  store: LogStore,
  request: ReadExchangeRequest,
  { fit, rejected }: Sifted,
  rules: ExchangeRules,
): Promise<ExchangeAnswer | null> {
  const { user } = request;
  const { head, ends, stored, taken, full } = await store.append(user, fit, rules.logEvents);
  const told = {
    accepted: stored,
    rejected: [...rejected, ...taken.map(takenAlready), ...full.map(withoutRoom)],
  };
  if (ends !== null && request.log === head.log && isAt(request, ends.before)) {
    // The device had everything until its own events came: there is nothing to read for it.
    const { seq: cursor, tip } = ends.after;
    return { log: head.log, startsOver: false, ...told, events: [], cursor, tip, more: false };
  }
  const found = await pageFor(store, request, rules);
  // A tip never comes twice: where it still stands after the page was read, it stood when the page was read.
  const stands = ends !== null && (await store.readSince(user, ends.after.seq, 1)).since === ends.after.tip;
  return stands && found.page.head.log === head.log ? answerWith(found, told) : null;
}

type Told = Pick<ExchangeAnswer, "accepted" | "rejected">;

const NOTHING_KEPT: Told = { accepted: [], rejected: [] };

function isAt({ cursor, tip }: ReadExchangeRequest, end: LogEnd): boolean {
  return cursor === end.seq && tip === end.tip;
}

function answerWith({ page, startsOver }: PageFor, told: Told): ExchangeAnswer {
  const sent = new Set(told.accepted);
  return {
    log: page.head.log,
    startsOver,
    ...told,
    events: page.events.filter(({ id }) => !sent.has(id)),
    cursor: page.cursor,
    tip: page.tip,
    more: page.cursor < page.head.seq,
  };
}

interface Sifted {
  readonly fit: readonly Envelope[];
  readonly rejected: readonly RejectedEvent[];
}

function sift(offered: readonly OfferedEvent[], rules: ExchangeRules): Sifted {
  const rejected: RejectedEvent[] = [];
  const fit: Envelope[] = [];
  for (const event of offered) {
    const rejection = rejectionOf(event, rules);
    if (rejection) rejected.push(rejection);
    else if (event.envelope) fit.push(event.envelope);
  }
  return { fit, rejected };
}

function takenAlready(id: string): RejectedEvent {
  return { id, why: "id_taken" };
}

function withoutRoom(id: string): RejectedEvent {
  return { id, why: "log_full" };
}

function rejectionOf({ id, envelope }: OfferedEvent, { problemOf }: ExchangeRules): RejectedEvent | null {
  if (envelope === null) return { id, why: "not_an_event" };
  if (bytesOf(envelope) > EVENT_BYTES) return { id, why: "too_large" };
  const path = problemOf(envelope);
  return path === null ? null : { id, why: "not_an_event", path };
}

interface PageFor {
  readonly page: LogPage;
  readonly startsOver: boolean;
}

/** From the cursor, or from the start where the log at the cursor is not what the device took there. */
async function pageFor(
  store: LogStore,
  { user, log, cursor, tip }: ReadExchangeRequest,
  { batch = EXCHANGE_BATCH }: ExchangeRules,
): Promise<PageFor> {
  if (log !== null && cursor > 0) {
    const page = await store.readSince(user, cursor, batch);
    if (page.head.log === log && page.since !== null && page.since === tip)
      return { page, startsOver: false };
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
