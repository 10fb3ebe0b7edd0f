// Who is to be told what next? Each receiver follows the log by a place of its own: what lies after it is sent in order, and
// the place moves only once the receiver has taken it. So everything is told at least once, whatever dies between.
import { randomUUID } from "node:crypto";
import type { Envelope, LogStore } from "@dorsal/sync";
import type { Measures } from "../observe/measures.ts";
import type { Errands } from "../outgoing/errands.ts";
import { post } from "../outgoing/post.ts";
import { retryAfterMs } from "../outgoing/retry-after.ts";
import { TARGET_REFUSALS, type TargetRules, targetOf } from "../outgoing/target.ts";
import type { Database } from "../store/database.ts";
import { NobodyThere } from "../store/trouble.ts";
import { type Hook, nextEvents, startAnew } from "./place.ts";
import { LONGEST_WAIT_MS, MOST_TRIES, retryWaitMs } from "./retry.ts";
import { SIGNATURE_HEADER, signatureOf } from "./signature.ts";

/** Longer than a try takes: then another process may take it up, and what this one still hears counts no more. */
const LEASE_MS = 60_000;
/** Receivers of one question; the next question follows at once. */
const AT_ONCE = 50;
const REMEMBERED = 50;
/** The receiver says that it is no more. */
const GONE = 410;

export interface DeliveryParts {
  readonly database: Database;
  readonly logs: LogStore;
  readonly rules: TargetRules;
  readonly errands: Errands;
  readonly measures: Pick<Measures, "messageSent">;
  readonly nowMs: () => number;
}

/**
 * Takes up everything that is due now, each receiver for itself; of these people only, where they are named. Resolves when
 * all is taken up; `errands` tells when it is done. Call it again and again.
 */
export async function deliverDue(parts: DeliveryParts, users?: readonly string[]): Promise<void> {
  for (;;) {
    const due = await dueHooks(parts, users);
    for (const hook of due) await parts.errands.begin(() => tellAll(hook, parts));
    if (due.length < AT_ONCE) return;
  }
}

async function dueHooks(
  { database, nowMs }: DeliveryParts,
  users: readonly string[] | undefined,
): Promise<readonly Hook[]> {
  return database.kysely
    .selectFrom("webhooks as hook")
    .innerJoin("log_heads as head", "head.user_id", "hook.user_id")
    .selectAll("hook")
    .where("hook.stopped", "is", null)
    .where("hook.due_ms", "<=", nowMs())
    .where(({ eb, or, ref }) =>
      or([
        eb("head.log", "<>", ref("hook.log")),
        eb("head.seq", "<>", ref("hook.seq")),
        eb("hook.restarted", "=", 1),
      ]),
    )
    .$if(users !== undefined, (of) => of.where("hook.user_id", "in", users ?? []))
    .orderBy("hook.due_ms")
    .limit(AT_ONCE)
    .execute();
}

/** Claimed only now: what waits for room may be taken up by another process. */
async function tellAll(due: Hook, parts: DeliveryParts): Promise<void> {
  try {
    let hook = await held(due, {}, parts);
    while (hook !== null) hook = await tellNext(hook, parts);
  } catch (error) {
    // Whose account was deleted meanwhile is told nothing more, and that is no trouble.
    if (!(error instanceof NobodyThere)) throw error;
  }
}

/** The receiver as it stands after that; null where there is nothing more to tell it now, or another process does. */
async function tellNext(hook: Hook, parts: DeliveryParts): Promise<Hook | null> {
  const next = await nextEvents(hook, parts.logs);
  if (next === null) return held(hook, await startAnew(parts.logs, hook.user_id), parts);
  if (hook.restarted === 1) return tellRestart(hook, parts);
  if (next.events.length === 0) return letGo(hook, { log: next.after.log, due_ms: parts.nowMs() }, parts);
  const wanted = eventsFor(hook, next.events);
  if (wanted.length === 0) return held(hook, next.after, parts);
  const sent = await send(hook, { log: next.after.log, events: wanted }, parts);
  return isTaken(sent) ? held(hook, { ...next.after, tries: 0 }, parts) : putOff(hook, sent, parts);
}

/** By itself and before everything else: what follows begins at the start of a log that has another name. */
async function tellRestart(hook: Hook, parts: DeliveryParts): Promise<Hook | null> {
  const sent = await send(hook, { log: hook.log, restarted: true, events: [] }, parts);
  return isTaken(sent) ? held(hook, { restarted: 0, tries: 0 }, parts) : putOff(hook, sent, parts);
}

function eventsFor({ types }: Hook, events: readonly Envelope[]): readonly Envelope[] {
  const wanted = JSON.parse(types) as readonly string[];
  return wanted.length === 0 ? events : events.filter(({ type }) => wanted.includes(type));
}

/**
 * Changed, and ours for the time of one more try. Null where the row is not as it was seen: another process, or the person,
 * was first. What the receiver then hears twice it knows by its ids.
 */
async function held(hook: Hook, change: Partial<Hook>, parts: DeliveryParts): Promise<Hook | null> {
  const next = { ...hook, ...change, due_ms: parts.nowMs() + LEASE_MS };
  return (await changed(hook, { ...change, due_ms: next.due_ms }, parts.database)) ? next : null;
}

async function letGo(hook: Hook, change: Partial<Hook>, { database }: DeliveryParts): Promise<null> {
  await changed(hook, change, database);
  return null;
}

/** False where the row is not as it was seen: the time alone may come again within a millisecond, the place does not. */
async function changed(
  { user_id, id, due_ms, log, seq, restarted }: Hook,
  change: Partial<Hook>,
  { kysely }: Database,
): Promise<boolean> {
  const { numUpdatedRows } = await kysely
    .updateTable("webhooks")
    .set(change)
    .where("user_id", "=", user_id)
    .where("id", "=", id)
    .where("due_ms", "=", due_ms)
    .where("log", "=", log)
    .where("seq", "=", seq)
    .where("restarted", "=", restarted)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

interface Message {
  /** The log's name: another one than before where it was restored, or began anew. */
  readonly log: string;
  readonly restarted?: true;
  readonly events: readonly Envelope[];
}

interface Sent {
  /** The receiver's; null where none came. */
  readonly status: number | null;
  /** When it wants to be asked again. */
  readonly waitMs: number | null;
}

async function send(hook: Hook, message: Message, parts: DeliveryParts): Promise<Sent> {
  const { nowMs, rules, measures } = parts;
  const target = await targetOf(hook.url, rules);
  const delivery = randomUUID();
  const body = JSON.stringify({ delivery, webhook: hook.id, ...message });
  const headers = {
    "content-type": "application/json",
    "dorsal-delivery": delivery,
    [SIGNATURE_HEADER]: signatureOf(body, { secret: hook.secret, nowMs: nowMs() }),
  };
  const { status, retryAfter } = target.ok ? await post(target.value, { body, headers }) : NOT_SENT;
  const sent = { status, waitMs: retryAfterMs(retryAfter, nowMs()) };
  measures.messageSent("webhook", isTaken(sent) ? "taken" : "failed");
  const outcome = target.ok ? outcomeOf(sent) : TARGET_REFUSALS[target.refusal];
  await remember(hook, { id: delivery, events: message.events.length, status, outcome }, parts);
  return sent;
}

const NOT_SENT = { status: null, retryAfter: null };

function isTaken({ status }: Sent): boolean {
  return status !== null && status >= 200 && status < 300;
}

function outcomeOf(sent: Sent): string {
  if (sent.status === null) return "No answer in time.";
  return isTaken(sent) ? "Taken." : `The receiver answered ${sent.status}.`;
}

async function putOff(hook: Hook, { status, waitMs }: Sent, parts: DeliveryParts): Promise<null> {
  const tries = hook.tries + 1;
  const ownMs = status === GONE ? null : retryWaitMs(tries, Math.random());
  if (ownMs !== null) {
    const due_ms = parts.nowMs() + Math.max(ownMs, Math.min(waitMs ?? 0, LONGEST_WAIT_MS));
    return letGo(hook, { tries, due_ms }, parts);
  }
  parts.measures.messageSent("webhook", "given_up");
  const stopped =
    status === GONE
      ? "The receiver said that it is no more (410)."
      : `${MOST_TRIES} tries failed. Nothing is lost: what waits is sent once it is resumed.`;
  return letGo(hook, { tries, stopped }, parts);
}

const DELIVERY = [
  ...(["user_id", "webhook_id", "id", "sent_ms"] as const),
  ...(["events", "try_number", "status", "outcome"] as const),
] as const;

/** The newest of each; older ones go. */
async function remember(
  { user_id, id: webhook_id, tries }: Hook,
  told: {
    readonly id: string;
    readonly events: number;
    readonly status: number | null;
    readonly outcome: string;
  },
  { database, nowMs }: DeliveryParts,
): Promise<void> {
  const { kysely } = database;
  const ofHook = kysely
    .selectFrom("webhook_deliveries")
    .where("user_id", "=", user_id)
    .where("webhook_id", "=", webhook_id);
  const row = { user_id, webhook_id, sent_ms: nowMs(), try_number: tries + 1, ...told };
  // Of a webhook that is there: it may have gone while its receiver took its time. Whoever deletes it waits for this.
  const there = kysely
    .selectFrom("webhooks")
    .where("user_id", "=", user_id)
    .where("id", "=", webhook_id)
    .select(({ val }) => DELIVERY.map((column) => val(row[column]).as(column)))
    .$if(database.dialect === "postgres", (hook) => hook.forKeyShare());
  await kysely.insertInto("webhook_deliveries").columns(DELIVERY).expression(there).execute();
  const last = await ofHook
    .select("sent_ms")
    .orderBy("sent_ms", "desc")
    .offset(REMEMBERED)
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return;
  await kysely
    .deleteFrom("webhook_deliveries")
    .where("user_id", "=", user_id)
    .where("webhook_id", "=", webhook_id)
    .where("sent_ms", "<=", last.sent_ms)
    .execute();
}
