// What does the server say of an account and of who may make one? As the server's own routes shape it.
import { type Answer, askServer } from "./ask-server.ts";

export interface AccountFacts {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: "owner" | "member";
  readonly createdAt: string;
  readonly hasPassword: boolean;
  readonly passkeys: number;
  readonly twoFactor: boolean;
  readonly recoveryCodes: number;
}

export interface Entrance {
  readonly signUp: "first" | "open" | "invite" | "closed";
  /** A forgotten password can be reset by letter. */
  readonly mail: boolean;
}

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
