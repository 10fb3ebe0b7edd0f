// Is it really the person, and not somebody at a phone left lying about? Asked before what cannot be undone.
import { Refused } from "../answers/failures.ts";
import { NOTHING_STORED } from "../answers/refusal.ts";
import type { Accounts } from "./accounts.ts";
import type { SessionPrincipal } from "./principal.ts";
import { refuseGuessing } from "./refuse-guessing.ts";

/** Who has just signed in need not prove it again (design choice). */
const FRESH_MS = 10 * 60_000;

/** By the password where there is one, else by having signed in just now. Throws `Refused`. */
export async function requireSamePerson(
  accounts: Accounts,
  caller: SessionPrincipal,
  password: string | undefined,
): Promise<void> {
  const { internalAdapter, password: passwords } = await accounts.library.$context;
  const { password: hash } = (await internalAdapter.findCredentialAccount(caller.user)) ?? {};
  if (!hash) {
    if (!(await isFresh(accounts, caller))) throw SIGN_IN_AGAIN;
    return;
  }
  if (password === undefined) throw NOT_THE_PASSWORD;
  await refuseGuessing(accounts, "password", caller.user);
  if (!(await passwords.verify({ password, hash }))) throw NOT_THE_PASSWORD;
  await accounts.attempts.giveBack("password", caller.user);
}

/** Before something more is to open the account: by having signed in just now, or by the password. Throws `Refused`. */
export async function requireJustSignedIn(
  accounts: Accounts,
  caller: SessionPrincipal,
  password?: string,
): Promise<void> {
  if (await isFresh(accounts, caller)) return;
  if (password === undefined) throw SIGN_IN_AGAIN;
  await requireSamePerson(accounts, caller, password);
}

async function isFresh({ library, nowMs }: Accounts, { session }: SessionPrincipal): Promise<boolean> {
  const { adapter } = await library.$context;
  const where = [{ field: "id", value: session }];
  const found = await adapter.findOne<{ createdAt: Date }>({ model: "session", where });
  return found !== null && nowMs() - new Date(found.createdAt).getTime() < FRESH_MS;
}

const NOT_THE_PASSWORD = new Refused({
  status: 403,
  refusal: { what: "This is not your password.", kept: NOTHING_STORED, next: "Type it again." },
});

const SIGN_IN_AGAIN = new Refused({
  status: 403,
  refusal: {
    what: "You signed in a while ago.",
    kept: NOTHING_STORED,
    next: "Sign out, sign in again, and do it within ten minutes.",
  },
});
