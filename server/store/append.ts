// How do events come into a person's log? In one transaction the person's head row is locked, what stands already is
// compared, what is new gets the next places. So places follow the order of commits, without gaps.
import { randomBytes } from "node:crypto";
import { isSameEvent, type LogAppend, type LogHead, tipOf } from "@dorsal/sync";
import { CompiledQuery, type Transaction } from "kysely";
import { type DialectName, placeholder } from "./dialect.ts";
import { standingUnder, TIP } from "./log-questions.ts";
import type { StoreTables } from "./tables.ts";

/** Rows of one insert: far below the 32,766 parameters that SQLite takes, and the 65,535 of PostgreSQL. */
const INSERT_ROWS = 1_000;

/** An event as it is stored. */
export interface Offered {
  readonly id: string;
  readonly text: string;
}

export interface Offer {
  readonly user: string;
  readonly events: readonly Offered[];
  /** Events that the log may hold. */
  readonly most: number;
}

export interface HeadParts {
  readonly dialect: DialectName;
  /** For a person who has no log yet. */
  readonly newLogName: () => string;
}

/** 72 random bits as 12 characters: two appends of one person never have the same (design choice). */
const MARK_BYTES = 9;

/** For one append. Done again after a failure, it is another one. */
export function newMark(): string {
  return randomBytes(MARK_BYTES).toString("base64url");
}

type Write = Pick<Transaction<StoreTables>, "executeQuery">;

interface LockedHead extends LogHead {
  readonly tip: string | null;
}

export async function appendIn(
  write: Transaction<StoreTables>,
  { user, events, most }: Offer,
  parts: HeadParts,
): Promise<LogAppend> {
  const { log, seq, tip } = await lockedHead(write, user, parts);
  const sorted = sort(events, await standing(write, { user, events }, parts), most - seq);
  const { fresh, stored, taken, full } = sorted;
  const mark = newMark();
  await insertAfter(write, { user, seq, fresh, mark }, parts);
  const last = fresh.at(-1);
  const after = { seq: seq + fresh.length, tip: last ? tipOf(last.id, mark) : tip };
  return {
    head: { log, seq: after.seq },
    // The row is read as it became while we waited for it, the event at its end as it was before: then it was not seen.
    ends: tip === null && seq > 0 ? null : { before: { seq, tip }, after },
    ...{ stored: [...stored], taken: [...taken], full: [...full] },
  };
}

interface Sorted {
  readonly fresh: readonly Offered[];
  readonly stored: ReadonlySet<string>;
  readonly taken: ReadonlySet<string>;
  readonly full: ReadonlySet<string>;
}

function sort(events: readonly Offered[], texts: Map<string, string>, room: number): Sorted {
  const fresh: Offered[] = [];
  const [stored, taken, full] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const event of events) {
    const { id } = event;
    const text = texts.get(id);
    if (text !== undefined) (isSameEvent(text, event.text) ? stored : taken).add(id);
    else if (fresh.length >= room) full.add(id);
    else {
      texts.set(id, event.text);
      fresh.push(event);
      stored.add(id);
    }
  }
  return { fresh, stored, taken, full };
}

/** Begins the log of whoever has none. */
async function lockedHead(write: Write, user: string, parts: HeadParts): Promise<LockedHead> {
  const { locked } = TEXTS[parts.dialect];
  const [head] = await rowsOf<LockedHead>(write, locked, [user]);
  if (head) return head;
  await beginLog(write, user, parts);
  // It may have been another process that was first.
  const [begun] = await rowsOf<LockedHead>(write, locked, [user]);
  if (!begun) throw new Error("The head of a log was just written, and is not there.");
  return begun;
}

/** Where nobody else was first. The store takes a log of somebody with an account alone. */
export async function beginLog(
  write: Write,
  user: string,
  { dialect, newLogName }: HeadParts,
): Promise<void> {
  await rowsOf(write, TEXTS[dialect].begin, [user, newLogName()]);
}

/** Texts by id of what stands in the log under the ids that are offered. */
async function standing(
  write: Transaction<StoreTables>,
  { user, events }: Pick<Offer, "user" | "events">,
  { dialect }: HeadParts,
): Promise<Map<string, string>> {
  if (events.length === 0) return new Map();
  const ids = events.map(({ id }) => id);
  const { rows } = await standingUnder(ids, { user, dialect }).execute(write);
  return new Map(rows.map(({ id, envelope }) => [id, envelope]));
}

interface FreshRows {
  readonly user: string;
  readonly seq: number;
  readonly fresh: readonly Offered[];
  readonly mark: string;
}

/** Gives the places after `seq`, and moves the head there. */
async function insertAfter(
  write: Write,
  { user, seq, fresh, mark }: FreshRows,
  { dialect }: HeadParts,
): Promise<void> {
  if (fresh.length === 0) return;
  for (let at = 0; at < fresh.length; at += INSERT_ROWS) {
    const rows = fresh.slice(at, at + INSERT_ROWS);
    const values = rows.flatMap(({ id, text }, row) => [user, seq + at + row + 1, id, text, mark]);
    await rowsOf(write, insertText(rows.length, dialect), values);
  }
  await rowsOf(write, TEXTS[dialect].move, [seq + fresh.length, user]);
}

/** Written out: Kysely's way of making a statement costs as much as the statement. */
async function rowsOf<R>(write: Write, text: string, values: readonly unknown[]): Promise<readonly R[]> {
  return (await write.executeQuery<R>(CompiledQuery.raw(text, [...values]))).rows;
}

const TEXTS = { sqlite: textsFor("sqlite"), postgres: textsFor("postgres") };

function textsFor(dialect: DialectName) {
  const place = placeholder(dialect);
  const tip = `(select ${TIP} from log_events where user_id = head.user_id and seq = head.seq) as tip`;
  // Where a transaction that writes does not have the whole database for itself.
  const lock = dialect === "postgres" ? "for update" : "";
  return {
    locked: `select log, seq, ${tip} from log_heads as head where user_id = ${place(1)} ${lock}`,
    begin: `insert into log_heads (user_id, log, seq) values (${place(1)}, ${place(2)}, 0) on conflict (user_id) do nothing`,
    move: `update log_heads set seq = ${place(1)} where user_id = ${place(2)}`,
  };
}

const insertTexts: Readonly<Record<DialectName, Map<number, string>>> = {
  sqlite: new Map(),
  postgres: new Map(),
};

function insertText(rows: number, dialect: DialectName): string {
  const known = insertTexts[dialect].get(rows);
  if (known !== undefined) return known;
  const place = placeholder(dialect);
  const places = Array.from({ length: rows }, (_, row) => {
    const row5 = [1, 2, 3, 4, 5].map((column) => place(row * 5 + column));
    return `(${row5.join(", ")})`;
  });
  const text = `insert into log_events (user_id, seq, id, envelope, mark) values ${places.join(", ")}`;
  insertTexts[dialect].set(rows, text);
  return text;
}
