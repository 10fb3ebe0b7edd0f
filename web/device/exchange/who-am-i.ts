// Who is signed in on this device? The server says; asked before a guest's log becomes somebody's.
import type { ExchangeTrouble } from "@dorsal/sync";
import { troubleOf } from "./transport.ts";

export type WhoAmI =
  | { readonly ok: true; readonly user: string }
  | { readonly ok: false; readonly trouble: ExchangeTrouble };

export async function whoAmI(fetching: typeof fetch): Promise<WhoAmI> {
  try {
    const response = await fetching("/api/account", { credentials: "same-origin" });
    if (!response.ok) return { ok: false, trouble: troubleOf(response) };
    const user = userIn(await response.json().catch(() => null));
    return user === null ? { ok: false, trouble: { why: "not_understood" } } : { ok: true, user };
  } catch {
    return { ok: false, trouble: { why: "offline" } };
  }
}

function userIn(account: unknown): string | null {
  if (typeof account !== "object" || account === null || !("id" in account)) return null;
  return typeof account.id === "string" && account.id !== "" ? account.id : null;
}
