// How does one get in? By password, by the code that may follow it, or by a code that was written down.
import { type Answer, askServer } from "./ask-server.ts";

export interface Newcomer {
  readonly name: string;
  readonly email: string;
  /** The text of an invitation; null where none is needed. */
  readonly invite: string | null;
}

export interface SignedIn {
  /** The password was right, and a code is asked for as well. */
  readonly twoFactorRedirect?: boolean;
}

/** Where the server sends letters, one asks first whether the e-mail is theirs: nobody is signed in by this then. */
export function signUp(newcomer: Newcomer, password: string): Answer<unknown> {
  return askServer({ method: "POST", path: "/api/auth/sign-up/email", body: { ...newcomer, password } });
}

export function signIn(email: string, password: string): Answer<SignedIn> {
  return askServer({ method: "POST", path: "/api/auth/sign-in/email", body: { email, password } });
}

export function signOut(): Answer<unknown> {
  return askServer({ method: "POST", path: "/api/auth/sign-out", body: {} });
}

/** `app`: from the authenticator app; `backup`: one of the codes that came with it. */
export function sendCode(kind: "app" | "backup", code: string): Answer<unknown> {
  const path =
    kind === "app" ? "/api/auth/two-factor/verify-totp" : "/api/auth/two-factor/verify-backup-code";
  return askServer({ method: "POST", path, body: { code: code.replace(/\s/g, "") } });
}

export function recover(code: string, newPassword: string): Answer<unknown> {
  return askServer({ method: "POST", path: "/api/recover", body: { code: code.trim(), newPassword } });
}

/** The answer is the same whether there is such an account or not. */
export function askForLetter(email: string): Answer<unknown> {
  return askServer({ method: "POST", path: "/api/auth/request-password-reset", body: { email } });
}

export function changePassword(currentPassword: string, newPassword: string): Answer<unknown> {
  const body = { currentPassword, newPassword };
  return askServer({ method: "POST", path: "/api/auth/change-password", body });
}
