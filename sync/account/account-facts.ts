// What does the meeting place say of an account, and of who may make one? The shapes of its answers, so that the app and
// the server are compared by the type checker.

/** `GET /api/account`: to its own person only. */
export interface AccountFacts {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: "owner" | "member";
  /** An instant, ISO 8601. */
  readonly createdAt: string;
  readonly hasPassword: boolean;
  readonly passkeys: number;
  readonly twoFactor: boolean;
  /** Those that were not used yet. */
  readonly recoveryCodes: number;
}

/** `GET /api/sign-up`: to anybody. */
export interface Entrance {
  /** "first": whoever comes becomes the owner. */
  readonly signUp: "first" | "open" | "invite" | "closed";
  /** A forgotten password can be reset by letter. */
  readonly mail: boolean;
}
