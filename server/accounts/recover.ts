// How does somebody who lost password, passkey and phone come in again? With a recovery code they wrote down, or a link
// that the owner of the server made for them. Either sets a new password and ends everything else that opens the account:
// sessions, passkeys, API keys, codes from an app, links to another e-mail; the link, recovery codes too. A thief may have
// made any of them. Whom a webhook told of the log is told nothing more until the person says so.
import type { Accounts } from "./accounts.ts";
import { type SessionParts, signOutOthers } from "./own-sessions.ts";
import { makeTicket, tearAllTickets, useTicket } from "./tickets.ts";

/** Enough for years, few enough for a slip of paper. */
const CODES = 8;
/** They are kept in a drawer: they do not grow old. */
const CODE_LIVES_MS = 100 * 365 * 24 * 60 * 60_000;
const LINK_LIVES_MS = 24 * 60 * 60_000;

/** New ones; the old ones do not work any more. */
export async function makeRecoveryCodes(accounts: Accounts, user: string): Promise<readonly string[]> {
  const { database, nowMs } = accounts;
  await tearAllTickets(database, user, "recovery");
  const code = () => makeTicket(database, { kind: "recovery", user, livesMs: CODE_LIVES_MS }, nowMs());
  return Promise.all(Array.from({ length: CODES }, code));
}

/** What belongs behind `/account/recover#`: by hand from the owner to the person. */
export async function makeResetTicket(
  { database, nowMs }: Pick<Accounts, "database" | "nowMs">,
  user: string,
): Promise<string> {
  return makeTicket(database, { kind: "reset", user, livesMs: LINK_LIVES_MS }, nowMs());
}

/** False where the code is unknown, used or too old. */
export async function recover(parts: SessionParts, ticket: string, newPassword: string): Promise<boolean> {
  const { accounts } = parts;
  const used = await usedBy(accounts, ticket);
  if (used === null) return false;
  const { user, kind } = used;
  await setPassword(accounts, user, newPassword);
  await endOtherWaysIn(accounts, user);
  if (kind === "reset") await trustMailbox(accounts, user);
  await signOutOthers(parts, user, null);
  await stopWebhooks(accounts, user);
  await forgiveTries(accounts, user);
  return true;
}

async function setPassword({ library }: Accounts, user: string, newPassword: string): Promise<void> {
  const { internalAdapter, password } = await library.$context;
  const hash = await password.hash(newPassword);
  if (await internalAdapter.findCredentialAccount(user)) await internalAdapter.updatePassword(user, hash);
  else
    await internalAdapter.createAccount({
      userId: user,
      providerId: "credential",
      accountId: user,
      password: hash,
    });
}

async function endOtherWaysIn({ library, database }: Accounts, user: string): Promise<void> {
  const { adapter, internalAdapter } = await library.$context;
  for (const [model, field] of WAYS_IN) {
    await adapter.deleteMany({ model, where: [{ field, value: user }] });
  }
  await internalAdapter.updateUser(user, { twoFactorEnabled: false });
  for (const kind of ["reset", "email"] as const) await tearAllTickets(database, user, kind);
}

/** The library's tables of what opens an account beside password and session, with the field that names its person. */
const WAYS_IN = [
  ["passkey", "userId"],
  ["apikey", "referenceId"],
  ["twoFactor", "userId"],
] as const;

/** Nothing of it is lost: what waits is sent once its person says that it is theirs. */
async function stopWebhooks({ database: { kysely } }: Accounts, user: string): Promise<void> {
  await kysely
    .updateTable("webhooks")
    .set({ stopped: WEBHOOK_STOPPED })
    .where("user_id", "=", user)
    .where("stopped", "is", null)
    .execute();
}

const WEBHOOK_STOPPED = "Your account was recovered. Resume it if you know this receiver, else end it.";

/** Whoever tried too often was told to come in this way: the new password is not to be refused for that. */
async function forgiveTries({ library, attempts }: Accounts, user: string): Promise<void> {
  const { internalAdapter } = await library.$context;
  const email = (await internalAdapter.findUserById(user))?.email;
  if (email) await attempts.giveBack("sign_in", email);
  await attempts.giveBack("password", user);
}

/**
 * The link came by the mailbox, or from the owner's hand: whoever made the account with an e-mail of somebody else is out, and
 * so are the recovery codes that they made. Of those codes the one that was used is the person's own, and so are its kin.
 */
async function trustMailbox({ library, database }: Accounts, user: string): Promise<void> {
  const { internalAdapter } = await library.$context;
  await internalAdapter.updateUser(user, { emailVerified: true });
  await tearAllTickets(database, user, "recovery");
}

async function usedBy(
  { database, nowMs }: Accounts,
  text: string,
): Promise<{ readonly user: string; readonly kind: "recovery" | "reset" } | null> {
  for (const kind of ["recovery", "reset"] as const) {
    const used = await useTicket(database, { kind, text: text.trim(), nowMs: nowMs() });
    if (used) return { user: used.user, kind };
  }
  return null;
}
