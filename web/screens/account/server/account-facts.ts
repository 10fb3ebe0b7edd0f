// What does the server say of an account and of who may make one? And what can be asked of it there.
import type { AccountFacts, Entrance } from "@dorsal/sync";
import { type Answer, askServer } from "./ask-server.ts";

export function askAccount(): Answer<AccountFacts> {
  return askServer({ method: "GET", path: "/api/account" });
}

export function askEntrance(): Answer<Entrance> {
  return askServer({ method: "GET", path: "/api/sign-up" });
}

export function rename(name: string): Answer<unknown> {
  return askServer({ method: "PATCH", path: "/api/account", body: { name } });
}

export function makeRecoveryCodes(password?: string): Answer<{ readonly codes: readonly string[] }> {
  return askServer({ method: "POST", path: "/api/account/recovery-codes", body: { password } });
}

export function endAccount(password?: string): Answer<unknown> {
  return askServer({ method: "DELETE", path: "/api/account", body: { password } });
}
