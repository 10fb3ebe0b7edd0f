// Where is a person signed in, and how does that end? The session goes from the store, and whatever still speaks with that
// device is cut off.
import type { Accounts } from "./accounts.ts";
import type { SignedOut } from "./signed-out.ts";

export interface SessionParts {
  readonly accounts: Accounts;
  readonly signedOut: SignedOut;
}

export interface OwnSession {
  readonly id: string;
  readonly token: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly expiresAt: Date;
  readonly userAgent?: string | null | undefined;
  readonly ipAddress?: string | null | undefined;
}

/** Those that have not ended. */
export async function sessionsOf({ library }: Accounts, user: string): Promise<readonly OwnSession[]> {
  const { internalAdapter } = await library.$context;
  return internalAdapter.listSessions(user, { onlyActiveSessions: true });
}

export async function signOut({ accounts, signedOut }: SessionParts, session: OwnSession): Promise<void> {
  const { internalAdapter } = await accounts.library.$context;
  await internalAdapter.deleteSession(session.token);
  accounts.remembered.clear();
  signedOut.tell(session.id);
}

/** All but the one of this id; all where it is null. */
export async function signOutOthers(parts: SessionParts, user: string, kept: string | null): Promise<void> {
  for (const session of await sessionsOf(parts.accounts, user))
    if (session.id !== kept) await signOut(parts, session);
}
