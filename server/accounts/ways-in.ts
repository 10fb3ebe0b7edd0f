// What opens an account? A password, passkeys. One more is added by its person alone, and the last one stays.
import { Refused } from "../answers/failures.ts";
import { NOTHING_STORED } from "../answers/refusal.ts";
import type { Accounts } from "./accounts.ts";
import type { Principal } from "./principal.ts";
import { requireJustSignedIn } from "./same-person.ts";

/** What is asked of the library about passkeys. */
interface AskedPasskey {
  readonly path: string;
  readonly caller: Principal | null;
  readonly body: unknown;
}

const ADDING = new Set(["/passkey/generate-register-options", "/passkey/verify-registration"]);
const DELETING = "/passkey/delete-passkey";

/** Who is not signed in signs up with a passkey. Throws `Refused`. */
export async function requireOwnPasskey(
  accounts: Accounts,
  { path, caller, body }: AskedPasskey,
): Promise<void> {
  if (caller?.kind !== "session") return;
  if (ADDING.has(path) || path === DELETING) await requireJustSignedIn(accounts, caller);
  if (path !== DELETING) return;
  const { id } = (body ?? {}) as { readonly id?: unknown };
  if (await isLastWayIn(accounts, caller.user, id)) throw LAST_WAY_IN;
}

async function isLastWayIn({ library }: Accounts, user: string, passkey: unknown): Promise<boolean> {
  const { adapter, internalAdapter } = await library.$context;
  if (await internalAdapter.findCredentialAccount(user)) return false;
  const where = [{ field: "userId", value: user }];
  const passkeys = await adapter.findMany<{ readonly id: string }>({ model: "passkey", where });
  return passkeys.length === 1 && passkeys[0]?.id === passkey;
}

const LAST_WAY_IN = new Refused({
  status: 409,
  refusal: {
    what: "This passkey is the only way into your account: you have no password.",
    kept: NOTHING_STORED,
    next: "Add another passkey first, or delete the account.",
  },
});
