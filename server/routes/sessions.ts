// Where is one signed in? Every device, and signing out each of them or all others.
import { z } from "zod";
import { NOT_YOURS } from "../accounts/access-refusals.ts";
import type { Accounts } from "../accounts/accounts.ts";
import type { SignedOut } from "../accounts/signed-out.ts";
import { type Route, route } from "./route.ts";

interface SessionRow {
  readonly id: string;
  readonly token: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly expiresAt: Date;
  readonly userAgent?: string | null | undefined;
  readonly ipAddress?: string | null | undefined;
}

const session = z.object({
  id: z.string(),
  current: z.boolean(),
  createdAt: z.string(),
  usedAt: z.string(),
  expiresAt: z.string(),
  userAgent: z.string(),
  address: z.string(),
});

export interface SessionRouteParts {
  readonly accounts: Accounts;
  readonly signedOut: SignedOut;
}

export function sessionRoutes({ accounts, signedOut }: SessionRouteParts): readonly Route[] {
  const sessionsOf = async (user: string): Promise<readonly SessionRow[]> => {
    const { internalAdapter } = await accounts.library.$context;
    return internalAdapter.listSessions(user, { onlyActiveSessions: true });
  };
  const signOut = async ({ token, id }: SessionRow): Promise<void> => {
    const { internalAdapter } = await accounts.library.$context;
    await internalAdapter.deleteSession(token);
    accounts.remembered.clear();
    signedOut.tell(id);
  };
  return [
    route({
      method: "GET",
      url: "/api/sessions",
      access: { who: "session" },
      summary: "Lists where one is signed in.",
      answers: { 200: { sentence: "The newest first.", schema: z.object({ sessions: z.array(session) }) } },
      handle: async ({ caller }) => {
        const found = await sessionsOf(caller.user);
        const told = found.map((each) => ({ ...toldSession(each), current: each.id === caller.session }));
        return { sessions: told.sort((a, b) => b.usedAt.localeCompare(a.usedAt)) };
      },
    }),
    route({
      method: "DELETE",
      url: "/api/sessions/:id",
      access: { who: "session" },
      summary: "Signs one device out.",
      input: { params: z.object({ id: z.string().max(100) }) },
      answers: { 204: { sentence: "It is signed out." }, 404: { sentence: "One has no such session." } },
      handle: async ({ caller, params, reply }) => {
        const found = (await sessionsOf(caller.user)).find(({ id }) => id === params.id);
        if (!found) throw NOT_YOURS;
        await signOut(found);
        return reply.code(204).send();
      },
    }),
    route({
      method: "DELETE",
      url: "/api/sessions",
      access: { who: "session" },
      summary: "Signs all other devices out.",
      answers: { 204: { sentence: "Only this one is signed in now." } },
      handle: async ({ caller, reply }) => {
        for (const each of await sessionsOf(caller.user)) if (each.id !== caller.session) await signOut(each);
        return reply.code(204).send();
      },
    }),
  ];
}

function toldSession({ id, createdAt, updatedAt, expiresAt, userAgent, ipAddress }: SessionRow) {
  return {
    id,
    createdAt: createdAt.toISOString(),
    usedAt: updatedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    userAgent: userAgent ?? "",
    address: ipAddress ?? "",
  };
}
