// Where is one signed in? Every device, and signing out each of them or all others.
import { z } from "zod";
import { NOT_YOURS } from "../accounts/access-refusals.ts";
import {
  type OwnSession,
  type SessionParts,
  sessionsOf,
  signOut,
  signOutOthers,
} from "../accounts/own-sessions.ts";
import { plainLine } from "../answers/plain-line.ts";
import { type Route, route } from "./route.ts";

const session = z.object({
  id: z.string(),
  current: z.boolean(),
  createdAt: z.string(),
  usedAt: z.string(),
  expiresAt: z.string(),
  userAgent: z.string(),
  address: z.string(),
});

export function sessionRoutes(parts: SessionParts): readonly Route[] {
  const { accounts } = parts;
  return [
    route({
      method: "GET",
      url: "/api/sessions",
      access: { who: "session" },
      summary: "Lists where one is signed in.",
      answers: { 200: { sentence: "The newest first.", schema: z.object({ sessions: z.array(session) }) } },
      handle: async ({ caller }) => {
        const found = await sessionsOf(accounts, caller.user);
        const told = found.map((each) => ({ ...toldSession(each), current: each.id === caller.session }));
        return { sessions: told.sort((a, b) => b.usedAt.localeCompare(a.usedAt)) };
      },
    }),
    route({
      method: "DELETE",
      url: "/api/sessions/:id",
      access: { who: "session" },
      summary: "Signs one device out.",
      input: { params: z.object({ id: plainLine(100) }) },
      answers: { 204: { sentence: "It is signed out." }, 404: { sentence: "One has no such session." } },
      handle: async ({ caller, params, reply }) => {
        const found = (await sessionsOf(accounts, caller.user)).find(({ id }) => id === params.id);
        if (!found) throw NOT_YOURS;
        await signOut(parts, found);
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
        await signOutOthers(parts, caller.user, caller.session);
        return reply.code(204).send();
      },
    }),
  ];
}

function toldSession({ id, createdAt, updatedAt, expiresAt, userAgent, ipAddress }: OwnSession) {
  return {
    id,
    createdAt: createdAt.toISOString(),
    usedAt: updatedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    userAgent: userAgent ?? "",
    address: ipAddress ?? "",
  };
}
