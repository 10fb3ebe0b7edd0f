// Who is to be told what next? Each receiver follows the log by a place of its own: what lies after it is sent in order, and
// the place moves only once the receiver has taken it. So everything is told at least once, whatever dies between.
import { randomUUID } from "node:crypto";
import type { Envelope, LogStore } from "@dorsal/sync";
import type { Measures } from "../observe/measures.ts";
import { post } from "../outgoing/post.ts";
import { TARGET_REFUSALS, type TargetRules, targetOf } from "../outgoing/target.ts";
import type { Database } from "../store/database.ts";
import type { MessageTables } from "../store/migrations/0003-messages.ts";
import { MOST_TRIES, retryWaitMs } from "./retry.ts";
import { SIGNATURE_HEADER, signatureOf } from "./signature.ts";

/** Events of one message (design choice). */
const BATCH = 100;
/** Longer than a try may take: then another process may take it up. */
const LEASE_MS = 60_000;
/** Receivers of one round; the next round follows at once. */
const AT_ONCE = 20;
const REMEMBERED = 50;
/** The receiver says that it is no more. */
const GONE = 410;

export interface DeliveryParts {
  readonly database: Database;
  readonly logs: LogStore;
  readonly rules: TargetRules;
  readonly measures: Pick<Measures, "messageSent">;
  readonly nowMs: () => number;
}

type Hook = MessageTables["webhooks"];

/** Everything that is due now, each receiver for itself; of these people only, where they are named. Call it again and again. */
export async function deliverDue(parts: DeliveryParts, users?: readonly string[]): Promise<void> {
  for (;;) {
    const due = await dueHooks(parts, users);
    const moved = await Promise.all(due.map((hook) => deliverOne(hook, parts)));
    if (!moved.some((one) => one)) return;
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
      or([eb("head.log", "<>", ref("hook.log")), eb("head.seq", ">", ref("hook.seq"))]),
    )
    .$if(users !== undefined, (of) => of.where("hook.user_id", "in", users ?? []))
    .orderBy("hook.due_ms")
    .limit(AT_ONCE)
    .execute();
}

/** True where there may be more to send to it. */
async function deliverOne(hook: Hook, parts: DeliveryParts): Promise<boolean> {
  if (!(await claim(hook, parts))) return false;
  const page = await parts.logs.readSince(hook.user_id, hook.seq, BATCH);
  if (page.head.log !== hook.log) {
    // A backup was restored: what stands in it was told before, or is told to nobody.
    await moveTo(hook, parts, { log: page.head.log, seq: page.head.seq });
    return false;
  }
  const wanted = eventsFor(hook, page.events);
  const status = wanted.length === 0 ? "nothing" : await send(hook, wanted, parts);
  if (status === "nothing" || isTaken(status)) {
    await moveTo(hook, parts, { log: hook.log, seq: page.cursor });
    return true;
  }
  await putOff(hook, status, parts);
  return false;
}

function eventsFor({ types }: Hook, events: readonly Envelope[]): readonly Envelope[] {
  const wanted = JSON.parse(types) as readonly string[];
  return wanted.length === 0 ? events : events.filter(({ type }) => wanted.includes(type));
}

/** Only one process gets it: the row must still be as it was seen. */
async function claim({ user_id, id, due_ms }: Hook, { database, nowMs }: DeliveryParts): Promise<boolean> {
  const claimed = await database.kysely
    .updateTable("webhooks")
    .set({ due_ms: nowMs() + LEASE_MS })
    .where("user_id", "=", user_id)
    .where("id", "=", id)
    .where("due_ms", "=", due_ms)
    .executeTakeFirst();
  return claimed.numUpdatedRows > 0n;
}

type Status = number | null | "refused";

async function send(hook: Hook, events: readonly Envelope[], parts: DeliveryParts): Promise<Status> {
  const { nowMs, rules, measures } = parts;
  const target = await targetOf(hook.url, rules);
  const delivery = randomUUID();
  const body = JSON.stringify({ delivery, webhook: hook.id, log: hook.log, events });
  const headers = {
    "content-type": "application/json",
    "dorsal-delivery": delivery,
    [SIGNATURE_HEADER]: signatureOf(body, { secret: hook.secret, nowMs: nowMs() }),
  };
  const status = target.ok ? await post(target.value, { body, headers }) : null;
  measures.messageSent("webhook", isTaken(status) ? "taken" : "failed");
  const outcome = target.ok ? outcomeOf(status) : TARGET_REFUSALS[target.refusal];
  await remember(hook, { id: delivery, events: events.length, status, outcome }, parts);
  return target.ok ? status : "refused";
}

function isTaken(status: Status): boolean {
  return typeof status === "number" && status >= 200 && status < 300;
}

function outcomeOf(status: Status): string {
  if (status === null) return "No answer in time.";
  return isTaken(status) ? "Taken." : `The receiver answered ${status}.`;
}

async function moveTo(
  { user_id, id }: Hook,
  { database, nowMs }: DeliveryParts,
  place: Pick<Hook, "log" | "seq">,
): Promise<void> {
  await database.kysely
    .updateTable("webhooks")
    .set({ ...place, tries: 0, due_ms: nowMs() })
    .where("user_id", "=", user_id)
    .where("id", "=", id)
    .execute();
}

async function putOff(
  hook: Hook,
  status: Status,
  { database, nowMs, measures }: DeliveryParts,
): Promise<void> {
  const tries = hook.tries + 1;
  const waitMs = status === GONE ? null : retryWaitMs(tries, Math.random());
  if (waitMs === null) measures.messageSent("webhook", "given_up");
  const stopped =
    status === GONE
      ? "The receiver said that it is no more (410)."
      : `${MOST_TRIES} tries failed. Nothing is lost: what waits is sent once it is resumed.`;
  await database.kysely
    .updateTable("webhooks")
    .set(waitMs === null ? { tries, stopped } : { tries, due_ms: nowMs() + waitMs })
    .where("user_id", "=", hook.user_id)
    .where("id", "=", hook.id)
    .execute();
}

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
  await kysely
    .insertInto("webhook_deliveries")
    .values({ user_id, webhook_id, sent_ms: nowMs(), try_number: tries + 1, ...told })
    .execute();
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
