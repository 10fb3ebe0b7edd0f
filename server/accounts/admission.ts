// Who may make an account? The first person becomes the owner; after that the setting says: everyone, the invited, nobody.
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

/** Undo it where no account came of it: an invitation then works again. */
export interface Admitted {
  readonly undo: () => Promise<void>;
}

export interface Admission {
  readonly now: () => Promise<SignUpNow>;
  readonly roleOfNext: () => Promise<Role>;
  readonly admit: (invite: string | null) => Promise<Result<Admitted, NotAdmitted>>;
}

export function admission(database: Database, signUp: SignUp, nowMs: () => number): Admission {
  const now = async (): Promise<SignUpNow> => ((await isEmpty(database)) ? "first" : signUp);
  return {
    now,
    roleOfNext: async () => ((await isEmpty(database)) ? "owner" : "member"),
    admit: async (invite) => {
      const rule = await now();
      if (rule === "closed") return refuse({ why: "closed" as const });
      if (rule !== "invite") return ok({ undo: async () => {} });
      if (!invite) return refuse({ why: "needs_invite" as const });
      const by = await useTicket(database, { kind: "invite", text: invite, nowMs: nowMs() });
      if (by === null) return refuse({ why: "invite_not_valid" as const });
      return ok({ undo: () => giveTicketBack(database, invite) });
    },
  };
}

async function isEmpty({ kysely }: Database): Promise<boolean> {
  const { rows } = await sql`select 1 from "user" limit 1`.execute(kysely);
  return rows.length === 0;
}
