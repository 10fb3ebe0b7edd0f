// How does somebody who lost password, passkey and phone come in again? With a recovery code they wrote down, or a link
// that the owner of the server made for them. Either sets a new password and ends everything else that opens the account.
import type { Accounts } from "./accounts.ts";
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
export async function recover(accounts: Accounts, ticket: string, newPassword: string): Promise<boolean> {
  const user = await userOf(accounts, ticket);
  if (user === null) return false;
  const { adapter, internalAdapter, password } = await accounts.library.$context;
  const hash = await password.hash(newPassword);
  if (await internalAdapter.findCredentialAccount(user)) await internalAdapter.updatePassword(user, hash);
  else
    await internalAdapter.createAccount({
      userId: user,
      providerId: "credential",
      accountId: user,
      password: hash,
    });
  // The phone with the codes may be what was lost, or stolen.
  await adapter.deleteMany({ model: "twoFactor", where: [{ field: "userId", value: user }] });
  await internalAdapter.updateUser(user, { twoFactorEnabled: false });
  await internalAdapter.deleteUserSessions(user);
  accounts.remembered.clear();
  return true;
}

async function userOf({ database, nowMs }: Accounts, text: string): Promise<string | null> {
  const asked = { text: text.trim(), nowMs: nowMs() };
  const used =
    (await useTicket(database, { kind: "recovery", ...asked })) ??
    (await useTicket(database, { kind: "reset", ...asked }));
  return used?.user ?? null;
}
