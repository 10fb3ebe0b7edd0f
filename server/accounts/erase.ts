// How does everything of a person go? Ways in first, so that nothing new can come; then the log and what other rooms keep;
// the account itself last, so that a deletion that was cut short can be asked for again.
import type { LogStore } from "@dorsal/sync";
import { type SessionParts, signOutOthers } from "./own-sessions.ts";
import { tearAllTickets } from "./tickets.ts";

/** What another room of the server keeps of a person. */
export type Forget = (user: string) => Promise<void>;

export interface EraseParts extends SessionParts {
  readonly logs: LogStore;
  readonly forget: readonly Forget[];
}

/** The library's tables that hold something of a person, with the field that names them. */
const LIBRARY_ROWS = [
  ["passkey", "userId"],
  ["twoFactor", "userId"],
] as const;

export async function eraseAccount(parts: EraseParts, user: string): Promise<void> {
  const { library, remembered } = parts.accounts;
  const { adapter, internalAdapter } = await library.$context;
  await forgetKeys(parts, user);
  await signOutOthers(parts, user, null);
  await forgetRows(parts, user);
  for (const [model, field] of LIBRARY_ROWS) {
    await adapter.deleteMany({ model, where: [{ field, value: user }] });
  }
  // With its passwords. Whoever signed in since the first step is signed out by it, too.
  await internalAdapter.deleteUser(user);
  await internalAdapter.deleteUserSessions(user);
  remembered.clear();
  // What was under way when the first steps were taken. From here on the store takes nothing of this person.
  await forgetKeys(parts, user);
  await forgetRows(parts, user);
}

async function forgetKeys({ accounts }: EraseParts, user: string): Promise<void> {
  const { adapter } = await accounts.library.$context;
  await adapter.deleteMany({ model: "apikey", where: [{ field: "referenceId", value: user }] });
}

async function forgetRows({ accounts, logs, forget }: EraseParts, user: string): Promise<void> {
  for (const each of forget) await each(user);
  await logs.forget(user);
  await tearAllTickets(accounts.database, user);
  // Passkeys and codes that were begun, and devices that need no code: the person's id is somewhere in them.
  const { adapter } = await accounts.library.$context;
  await adapter.deleteMany({
    model: "verification",
    where: [{ field: "value", operator: "contains", value: user }],
  });
}
