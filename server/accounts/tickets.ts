// What works exactly once? Invitations, recovery codes and links that let somebody in again: random, kept as a hash.
import { createHash, randomBytes } from "node:crypto";
import type { Database } from "../store/database.ts";
import { translated } from "../store/trouble.ts";

export type TicketKind = "invite" | "recovery" | "reset" | "email";

export interface NewTicket {
  readonly kind: TicketKind;
  /** Who made an invitation; whom the others let in. */
  readonly user: string;
  readonly note?: string;
  readonly livesMs: number;
}

export interface Ticket {
  /** The first characters of its hash: tells tickets apart, and opens nothing. */
  readonly id: string;
  readonly user: string;
  readonly note: string;
  readonly madeMs: number;
  readonly untilMs: number;
}

/** 120 bits: with any number of guesses over the network, out of reach. */
const TICKET_BYTES = 15;
const ID_CHARACTERS = 16;

/** The text that works once; nobody can read it again. */
export async function makeTicket({ kysely }: Database, ticket: NewTicket, nowMs: number): Promise<string> {
  const text = randomBytes(TICKET_BYTES).toString("base64url");
  const { user, kind, note = "", livesMs } = ticket;
  const row = { user_id: user, hash: hashOf(text), kind, note, made_ms: nowMs, until_ms: nowMs + livesMs };
  await translated(() =>
    kysely
      .insertInto("account_tickets")
      .values({ ...row, used_ms: null })
      .execute(),
  );
  return text;
}

export interface UsedTicket {
  /** Whose it was. */
  readonly user: string;
  readonly note: string;
}

/** Null where it is unknown, used or too old. Of two who use it at once, one gets it. */
export async function useTicket(
  { kysely }: Database,
  { kind, text, nowMs }: { readonly kind: TicketKind; readonly text: string; readonly nowMs: number },
): Promise<UsedTicket | null> {
  const hash = hashOf(text);
  const used = await kysely
    .updateTable("account_tickets")
    .set({ used_ms: nowMs })
    .where("hash", "=", hash)
    .where("kind", "=", kind)
    .where("used_ms", "is", null)
    .where("until_ms", ">", nowMs)
    .returning(["user_id as user", "note"])
    .executeTakeFirst();
  return used ?? null;
}

/** What it was used for did not happen: it works again. */
export async function giveTicketBack({ kysely }: Database, text: string): Promise<void> {
  await kysely
    .updateTable("account_tickets")
    .set({ used_ms: null })
    .where("hash", "=", hashOf(text))
    .execute();
}

export async function openTickets(
  { kysely }: Database,
  { kind, user, nowMs }: { readonly kind: TicketKind; readonly user: string; readonly nowMs: number },
): Promise<readonly Ticket[]> {
  const rows = await kysely
    .selectFrom("account_tickets")
    .selectAll()
    .where("user_id", "=", user)
    .where("kind", "=", kind)
    .where("used_ms", "is", null)
    .where("until_ms", ">", nowMs)
    .orderBy("made_ms")
    .execute();
  return rows.map(({ hash, user_id, note, made_ms, until_ms }) => ({
    id: hash.slice(0, ID_CHARACTERS),
    user: user_id,
    note,
    madeMs: made_ms,
    untilMs: until_ms,
  }));
}

/** True where there was one of this person's with this id. */
export async function tearTicket(
  { kysely }: Database,
  { kind, user, id }: { readonly kind: TicketKind; readonly user: string; readonly id: string },
): Promise<boolean> {
  // The id is hexadecimal (the route sees to it), so it stands for nothing but itself in the pattern.
  const torn = await kysely
    .deleteFrom("account_tickets")
    .where("user_id", "=", user)
    .where("kind", "=", kind)
    .where("hash", "like", `${id}%`)
    .executeTakeFirst();
  return torn.numDeletedRows > 0n;
}

export async function tearAllTickets({ kysely }: Database, user: string, kind?: TicketKind): Promise<void> {
  const all = kysely.deleteFrom("account_tickets").where("user_id", "=", user);
  await (kind ? all.where("kind", "=", kind) : all).execute();
}

/** A fast hash is enough: what is hashed is random and long. */
function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
