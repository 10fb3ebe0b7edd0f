// How does an account get another e-mail? Where letters can be sent, once somebody opened the link in the letter to the new
// address; otherwise at once. Either way it was proven before that the person asks, and the old address hears of it.
import { ok, type Result, refuse } from "@dorsal/engine";
import { z } from "zod";
import type { Accounts } from "./accounts.ts";
import { type SessionParts, signOutOthers } from "./own-sessions.ts";
import { refuseGuessing } from "./refuse-guessing.ts";
import { makeTicket, tearAllTickets, useTicket } from "./tickets.ts";

const LINK_LIVES_MS = 24 * 60 * 60_000;
export const CONFIRM_PATH = "/api/account/email/confirm";

/** Normalised as it is stored. */
export interface NewEmail {
  readonly user: string;
  readonly email: string;
  /** The one from which it was asked: all others end. */
  readonly session: string;
}

const note = z.object({ email: z.string(), session: z.string() });

/** True where it is so now; false where a letter waits to be confirmed. The address may be another's only if nobody writes. */
export async function askForEmail(
  parts: SessionParts,
  asked: NewEmail,
): Promise<Result<boolean, "USER_ALREADY_EXISTS">> {
  const { accounts } = parts;
  const { mail } = accounts;
  if (mail === null) {
    const done = await setEmail(accounts, { ...asked, verified: false });
    if (!done) return refuse("USER_ALREADY_EXISTS" as const);
    await signOutOthers(parts, asked.user, asked.session);
    return ok(true);
  }
  await refuseGuessing(accounts, "letter", asked.email);
  await tearAllTickets(accounts.database, asked.user, "email");
  // The answer tells nobody who has an account: the letter does, to whom it belongs.
  if (await isTaken(accounts, asked.email)) await mail.send(asked.email, "taken", `${accounts.baseUrl}/`);
  else await mail.send(asked.email, "email", await linkFor(accounts, asked));
  return ok(false);
}

async function linkFor(accounts: Accounts, { user, email, session }: NewEmail): Promise<string> {
  const ticket = {
    ...({ kind: "email", user, livesMs: LINK_LIVES_MS } as const),
    note: JSON.stringify({ email, session }),
  };
  const text = await makeTicket(accounts.database, ticket, accounts.nowMs());
  return `${accounts.baseUrl}${CONFIRM_PATH}?ticket=${text}`;
}

/** False where the link is unknown, used or too old, or the address belongs to somebody by now. */
export async function confirmEmail(parts: SessionParts, text: string): Promise<boolean> {
  const { accounts } = parts;
  const used = await useTicket(accounts.database, { kind: "email", text, nowMs: accounts.nowMs() });
  if (used === null) return false;
  const { email, session } = note.parse(JSON.parse(used.note));
  const before = await emailOf(accounts, used.user);
  if (before === null || !(await setEmail(accounts, { user: used.user, email, verified: true })))
    return false;
  await signOutOthers(parts, used.user, session);
  await accounts.mail?.send(before, "moved", `${accounts.baseUrl}/account/recover`);
  return true;
}

/** False where the address belongs to somebody. Letters that went to the old one open nothing any more. */
export async function setEmail(
  accounts: Accounts,
  { user, email, verified }: { readonly user: string; readonly email: string; readonly verified: boolean },
): Promise<boolean> {
  const { internalAdapter } = await accounts.library.$context;
  if (await isTaken(accounts, email)) return false;
  try {
    await internalAdapter.updateUser(user, { email, emailVerified: verified });
  } catch (error) {
    // Of two who want it at the same moment the table takes one.
    if (await isTaken(accounts, email)) return false;
    throw error;
  }
  accounts.remembered.clear();
  for (const kind of ["reset", "email"] as const) await tearAllTickets(accounts.database, user, kind);
  return true;
}

export async function emailOf({ library }: Accounts, user: string): Promise<string | null> {
  const { internalAdapter } = await library.$context;
  return (await internalAdapter.findUserById(user))?.email ?? null;
}

async function isTaken({ library }: Accounts, email: string): Promise<boolean> {
  const { internalAdapter } = await library.$context;
  return (await internalAdapter.findUserByEmail(email)) !== null;
}
