// How does the account get another e-mail? At once, or by the link in a letter to it.
import { type Answer, askServer } from "./ask-server.ts";

export interface EmailAnswer {
  /** It is so now; otherwise a letter went to the new address. */
  readonly changed: boolean;
}

export function changeEmail(email: string, password: string | undefined): Answer<EmailAnswer> {
  const body = { email, ...(password === undefined ? {} : { password }) };
  return askServer({ method: "POST", path: "/api/account/email", body });
}
