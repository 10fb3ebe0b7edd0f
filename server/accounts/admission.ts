// Who may make an account? The first person becomes the owner; after that the setting says: everyone, the invited, nobody.
// Between being let in and having an account lies the time that a password takes: who was let in as the first becomes the
// owner or nothing, and of those the table takes one.
import { AsyncLocalStorage } from "node:async_hooks";
import type { Result } from "@dorsal/engine";
import { ok, refuse } from "@dorsal/engine";
import { sql } from "kysely";
import type { Database } from "../store/database.ts";
import type { Role } from "./principal.ts";
import { giveTicketBack, useTicket } from "./tickets.ts";

export const SIGN_UP = ["open", "invite", "closed"] as const;
export type SignUp = (typeof SIGN_UP)[number];

/** Long enough for a busy friend, short enough for a link that lies about (design choice). */
export const INVITE_LIVES_MS = 7 * 24 * 60 * 60_000;

/** "first": nobody has an account yet, and whoever comes becomes the owner. */
export type SignUpNow = "first" | SignUp;

export type NotAdmitted = { readonly why: "closed" | "needs_invite" | "invite_not_valid" };

export interface Admitted {
  /** The account is made in it, in the place that was given. */
  readonly make: <T>(work: () => Promise<T>) => Promise<T>;
  /** No account came of it: an invitation then works again. A reason where meanwhile somebody else became the first. */
  readonly undo: () => Promise<NotAdmitted | null>;
}

export interface Admission {
  readonly now: () => Promise<SignUpNow>;
  readonly roleOfNext: () => Promise<Role>;
  readonly admit: (invite: string | null) => Promise<Result<Admitted, NotAdmitted>>;
}

const NEEDS_INVITE = { why: "needs_invite" } as const;
const CLOSED = { why: "closed" } as const;

export function admission(database: Database, signUp: SignUp, nowMs: () => number): Admission {
  const place = new AsyncLocalStorage<Role>();
  const now = async (): Promise<SignUpNow> => ((await isEmpty(database)) ? "first" : signUp);
  const anyPlace: Admitted = { make: (work) => work(), undo: async () => null };
  const ownersPlace: Admitted = {
    make: (work) => place.run("owner", work),
    undo: async () => {
      if ((await now()) === "first") return null;
      return signUp === "closed" ? CLOSED : NEEDS_INVITE;
    },
  };
  return {
    now,
    roleOfNext: async () => place.getStore() ?? ((await isEmpty(database)) ? "owner" : "member"),
    admit: async (invite) => {
      const rule = await now();
      if (rule === "closed") return refuse(CLOSED);
      // Where everybody may come, who is not the first is no less welcome.
      if (rule === "first") return ok(signUp === "open" ? anyPlace : ownersPlace);
      if (rule === "open") return ok(anyPlace);
      if (!invite) return refuse(NEEDS_INVITE);
      const by = await useTicket(database, { kind: "invite", text: invite, nowMs: nowMs() });
      if (by === null) return refuse({ why: "invite_not_valid" as const });
      const giveBack = () => giveTicketBack(database, invite).then(() => null);
      return ok({ make: (work) => place.run("member", work), undo: giveBack });
    },
  };
}

async function isEmpty({ kysely }: Database): Promise<boolean> {
  const { rows } = await sql`select 1 from "user" limit 1`.execute(kysely);
  return rows.length === 0;
}
