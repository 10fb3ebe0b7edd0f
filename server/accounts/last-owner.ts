// May the owner leave? Not while others are here: nobody could let people in or help them any more.
import { Refused } from "../answers/failures.ts";
import { NOTHING_STORED } from "../answers/refusal.ts";
import type { Accounts } from "./accounts.ts";
import type { SessionPrincipal } from "./principal.ts";

export async function isLastOwner({ library }: Accounts, { role }: SessionPrincipal): Promise<boolean> {
  if (role !== "owner") return false;
  const { internalAdapter } = await library.$context;
  return (await internalAdapter.countTotalUsers()) > 1;
}

export const LAST_OWNER = new Refused({
  status: 409,
  refusal: {
    what: "You are the owner of this server, and others have accounts on it.",
    kept: NOTHING_STORED,
    next: "Make somebody else the owner first: npm run -s dorsal -- admin make-owner EMAIL, on the server.",
  },
});
