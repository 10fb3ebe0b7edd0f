// What does an account say about itself? To its own person only.
import type { AccountFacts } from "@dorsal/sync";
import type { Accounts } from "./accounts.ts";
import { openTickets } from "./tickets.ts";

/** Null where the account is gone. */
export async function accountFacts(accounts: Accounts, user: string): Promise<AccountFacts | null> {
  const { adapter, internalAdapter } = await accounts.library.$context;
  const found = await internalAdapter.findUserById(user);
  if (!found) return null;
  const passkeys = await adapter.count({ model: "passkey", where: [{ field: "userId", value: user }] });
  const asked = { kind: "recovery", user, nowMs: accounts.nowMs() } as const;
  return {
    id: found.id,
    name: found.name,
    email: found.email,
    role: "role" in found && found.role === "owner" ? "owner" : "member",
    createdAt: found.createdAt.toISOString(),
    hasPassword: (await internalAdapter.findCredentialAccount(user)) !== null,
    passkeys,
    twoFactor: "twoFactorEnabled" in found && found.twoFactorEnabled === true,
    recoveryCodes: (await openTickets(accounts.database, asked)).length,
  };
}
