// Who is asking? Nobody, a person with a session, or a key that a person made, with what it may do.

/** What a key may be allowed. A session may do everything that its person may. */
export const SCOPES = ["log:read", "log:write", "plan:read", "plan:write", "export:read"] as const;
export type Scope = (typeof SCOPES)[number];

export type Role = "owner" | "member";

export interface SessionPrincipal {
  readonly kind: "session";
  readonly user: string;
  readonly role: Role;
  readonly session: string;
}

export type Principal =
  | SessionPrincipal
  | {
      readonly kind: "key";
      readonly user: string;
      readonly role: Role;
      readonly key: string;
      readonly scopes: readonly Scope[];
    };

/** What a route asks of who calls it. Every route has one: a route without does not compile into the table. */
export type Access =
  /** The app's own files, health, sign-in. */
  | { readonly who: "anyone" }
  /** A person's session; keys are not enough (accounts, keys, devices). */
  | { readonly who: "session" }
  /** A session, or a key with this scope. */
  | { readonly who: "user"; readonly scope: Scope }
  /** The owner's session. */
  | { readonly who: "owner" };

/** Who a handler can count on, by what its route asks. */
export type Caller<A extends Access> = A extends { readonly who: "anyone" }
  ? Principal | null
  : A extends { readonly who: "user" }
    ? Principal
    : SessionPrincipal;
