// What does a person read when the accounts library says no? Its codes become sentences with a way out.
import { NOTHING_STORED, type Refusal } from "../answers/refusal.ts";

export type AccountRefusal = Refusal & { readonly code: string };

const SENTENCES: Readonly<Record<string, readonly [what: string, next: string]>> = {
  INVALID_EMAIL_OR_PASSWORD: [
    "E-mail and password do not belong together.",
    "Check both, use a passkey, or come in with a recovery code.",
  ],
  USER_ALREADY_EXISTS: [
    "There is an account with this e-mail already.",
    "Sign in, or come in with a recovery code.",
  ],
  INVALID_CODE: ["This code is not right, or was used.", "Codes change twice a minute: type the next one."],
  INVALID_BACKUP_CODE: ["This backup code is not right, or was used.", "Try another one."],
  ACCOUNT_TEMPORARILY_LOCKED: [
    "Too many wrong codes were tried on this account.",
    "Wait a quarter of an hour, use a passkey, or come in with a recovery code.",
  ],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: [
    "Too many wrong codes were tried.",
    "Sign in again with your password, then type the newest code.",
  ],
  INVALID_PASSWORD: ["This is not your password.", "Type it again, or come in with a recovery code."],
  EMAIL_NOT_VERIFIED: ["This e-mail has not been confirmed yet.", "Open the link in the letter we sent."],
  INVALID_TOKEN: ["This link does not work any more.", "Ask for a new one."],
  INVALID_RECOVERY_CODE: [
    "This code is not right, was used, or is too old.",
    "Try another one, or ask the owner of the server for a link.",
  ],
  PASSKEY_NOT_FOUND: ["This passkey is not known here.", "Use another one, or your password."],
  closed: ["Nobody can sign up on this server.", "Ask its owner."],
  needs_invite: ["This server takes only who is invited.", "Ask its owner for an invitation."],
  invite_not_valid: ["This invitation was used or is too old.", "Ask the owner for a new one."],
};

/** Ten wrong codes, counted by the library in the store, for a quarter of an hour. */
const LOCKED = "ACCOUNT_TEMPORARILY_LOCKED";

/** The library has its own for "on another e-mail" and such; they say the same to a person. */
const ALIASES: Readonly<Record<string, string>> = {
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: "USER_ALREADY_EXISTS",
  INVALID_TWO_FACTOR_COOKIE: "INVALID_TOKEN",
  TOKEN_EXPIRED: "INVALID_TOKEN",
};

export function libraryRefusal(status: number, said: unknown): AccountRefusal {
  const { code, message } = (said ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  if (status === 429 && code !== LOCKED) return tooOften();
  const told = typeof code === "string" ? code : "refused";
  return accountRefusal(ALIASES[told] ?? told, typeof message === "string" ? message : undefined);
}

export function accountRefusal(code: string, message = "This could not be done"): AccountRefusal {
  const [what, next] = SENTENCES[code] ?? [
    `${message.replace(/\.$/, "")}.`,
    "Check what was sent, then try again.",
  ];
  return { what, kept: NOTHING_STORED, next, code };
}

function tooOften(): AccountRefusal {
  return {
    what: "This was tried too often.",
    kept: NOTHING_STORED,
    next: "Wait a minute, then try again.",
    code: "too_often",
  };
}
