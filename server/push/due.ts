// Which phones are to be told something now? Rests that are over and sessions of today; each row is claimed for a moment, so
// that of several processes one sends, and another takes over where that one died.
import type { Catalog } from "@dorsal/content";
import { sessionOnDate } from "@dorsal/engine";
import type { LogStore } from "@dorsal/sync";
import { readJournal } from "../journal/read-journal.ts";
import type { Errands } from "../outgoing/errands.ts";
import type { Database } from "../store/database.ts";
import type { MessageTables } from "../store/migrations/0003-messages.ts";
import { dayIn, nextAt } from "./local-time.ts";
import { type PushMessage, type PushOutcome, type SendParts, sendPush } from "./send.ts";

/** Longer than a try takes. */
const LEASE_MS = 20_000;
/** A hiccup of a push service lasts that long (design choice). */
const REST_RETRY_MS = 10_000;
const REMINDER_RETRY_MS = 30_000;
/** Who has not heard by then has long begun the next set (design choice). */
const REST_LATE_MS = 60_000;
/** A reminder of the morning is of no use in the evening (design choice). */
const REMINDER_LATE_MS = 4 * 3_600_000;
const AT_ONCE = 100;

export interface DueParts {
  readonly database: Database;
  readonly logs: LogStore;
  readonly catalog: () => Catalog;
  readonly send: SendParts;
  readonly errands: Errands;
  readonly nowMs: () => number;
}

type Row = MessageTables["push_devices"];
type Clock = "rest_due_ms" | "remind_due_ms";

const OVER: PushOutcome = { kind: "over" };

/** Takes up every rest that is over; `errands` tells when it is done. Call it again and again. */
export function restsDue(parts: DueParts): Promise<void> {
  return each("rest_due_ms", parts, tellRest);
}

/** The same for reminders. A whole log is folded for each: give it a few errands at once, and rounds of its own. */
export function remindersDue(parts: DueParts): Promise<void> {
  return each("remind_due_ms", parts, remind);
}

async function each(
  clock: Clock,
  parts: DueParts,
  tell: (row: Row, parts: DueParts) => Promise<void>,
): Promise<void> {
  for (;;) {
    const due = await parts.database.kysely
      .selectFrom("push_devices")
      .selectAll()
      .where(clock, "<=", parts.nowMs())
      .orderBy(clock)
      .limit(AT_ONCE)
      .execute();
    for (const row of due)
      await parts.errands.begin(async () => {
        // Only now: what waits for room may be taken up by another process.
        if (await claim(row, clock, parts)) await tell(row, parts);
      });
    if (due.length < AT_ONCE) return;
  }
}

/** Only one process gets it: the row must still be as it was seen. */
async function claim(row: Row, clock: Clock, { database, nowMs }: DueParts): Promise<boolean> {
  const claimed = await database.kysely
    .updateTable("push_devices")
    .set({ [clock]: nowMs() + LEASE_MS })
    .where("user_id", "=", row.user_id)
    .where("id", "=", row.id)
    .where(clock, "=", row[clock])
    .executeTakeFirst();
  return claimed.numUpdatedRows > 0n;
}

const REST_OVER: PushMessage = { kind: "rest_over", title: "Rest is over", body: "On to the next set." };

async function tellRest(row: Row, parts: DueParts): Promise<void> {
  const { rest_at_ms: atMs } = row;
  if (atMs === null) return;
  const lateMs = atMs + REST_LATE_MS;
  const isLate = parts.nowMs() > lateMs;
  const outcome = isLate ? OVER : await sendTo(row, REST_OVER, { parts, goodForS: REST_LATE_MS / 1_000 });
  if (outcome.kind === "gone") return forgetDevice(row, parts);
  const againMs =
    outcome.kind === "later" ? parts.nowMs() + Math.max(REST_RETRY_MS, outcome.waitMs) : Infinity;
  // Told too late, it would only disturb the set.
  const next = againMs <= lateMs ? { rest_due_ms: againMs } : { rest_at_ms: null, rest_due_ms: null };
  await ofDevice(row, parts)
    .set(next)
    // Unless a new rest has begun meanwhile.
    .where("rest_at_ms", "=", atMs)
    .execute();
}

async function remind(row: Row, parts: DueParts): Promise<void> {
  const { remind_at: time, time_zone: timeZone } = row;
  if (time === null) return;
  const nowMs = parts.nowMs();
  const atMs = nextAt(time, timeZone, nowMs - REMINDER_LATE_MS);
  const message = atMs <= nowMs ? await reminderOf(row, parts) : null;
  const outcome =
    message === null ? OVER : await sendTo(row, message, { parts, goodForS: REMINDER_LATE_MS / 1_000 });
  if (outcome.kind === "gone") return forgetDevice(row, parts);
  // Ever more rarely the longer it has not worked.
  const waitMs = Math.max(
    REMINDER_RETRY_MS,
    (nowMs - atMs) / 2,
    outcome.kind === "later" ? outcome.waitMs : 0,
  );
  const againMs = outcome.kind === "later" ? Math.round(nowMs + waitMs) : nextAt(time, timeZone, nowMs);
  await ofDevice(row, parts)
    .set({ remind_due_ms: againMs })
    // Unless another time was chosen meanwhile.
    .where("remind_at", "=", time)
    .execute();
}

function ofDevice({ user_id, id }: Row, { database }: DueParts) {
  return database.kysely.updateTable("push_devices").where("user_id", "=", user_id).where("id", "=", id);
}

/** Null on a day without a session, and once it is done. */
async function reminderOf({ user_id, time_zone }: Row, parts: DueParts): Promise<PushMessage | null> {
  const { state } = await readJournal(parts.logs, user_id);
  const due = sessionOnDate(state, dayIn(time_zone, parts.nowMs()));
  if (due === null || due.status !== "due") return null;
  const { minutes, items } = due.session;
  const [first] = items;
  const begins = first
    ? `, beginning with ${parts.catalog().exercises[first.exercise]?.name ?? first.exercise}`
    : "";
  return {
    kind: "session_today",
    title: "Your session today",
    body: `About ${Math.round(minutes)} minutes${begins}.`,
  };
}

function sendTo(
  { endpoint, p256dh, auth }: Row,
  message: PushMessage,
  { parts, goodForS }: { readonly parts: DueParts; readonly goodForS: number },
): Promise<PushOutcome> {
  return sendPush({ endpoint, keys: { p256dh, auth } }, { message, goodForS }, parts.send);
}

async function forgetDevice({ user_id, id }: Row, { database }: DueParts): Promise<void> {
  await database.kysely
    .deleteFrom("push_devices")
    .where("user_id", "=", user_id)
    .where("id", "=", id)
    .execute();
}
