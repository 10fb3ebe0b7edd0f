// Whom does the owner let in? Invitations that each work once, within a week.
import { z } from "zod";
import { NOT_YOURS } from "../accounts/access-refusals.ts";
import type { Accounts } from "../accounts/accounts.ts";
import { INVITE_LIVES_MS } from "../accounts/admission.ts";
import { makeTicket, openTickets, tearTicket } from "../accounts/tickets.ts";
import { plainLine } from "../answers/plain-line.ts";
import { type Route, route } from "./route.ts";

const invite = z.object({ id: z.string(), note: z.string(), madeAt: z.string(), untilAt: z.string() });

export function inviteRoutes({ database, nowMs }: Accounts): readonly Route[] {
  return [
    route({
      method: "GET",
      url: "/api/invites",
      access: { who: "owner" },
      summary: "Lists invitations that were not used yet.",
      answers: {
        200: { sentence: "Without what they open.", schema: z.object({ invites: z.array(invite) }) },
      },
      handle: async ({ caller }) => {
        const open = await openTickets(database, { kind: "invite", user: caller.user, nowMs: nowMs() });
        return {
          invites: open.map(({ id, note, madeMs, untilMs }) => ({
            ...{ id, note },
            madeAt: new Date(madeMs).toISOString(),
            untilAt: new Date(untilMs).toISOString(),
          })),
        };
      },
    }),
    route({
      method: "POST",
      url: "/api/invites",
      access: { who: "owner" },
      summary: "Makes an invitation.",
      input: { body: z.strictObject({ note: plainLine(100).trim().default("") }) },
      answers: {
        201: { sentence: "What opens the door, shown this once.", schema: z.object({ invite: z.string() }) },
      },
      handle: async ({ caller, body, reply }) => {
        const asked = {
          kind: "invite",
          user: caller.user,
          note: body.note,
          livesMs: INVITE_LIVES_MS,
        } as const;
        return reply.code(201).send({ invite: await makeTicket(database, asked, nowMs()) });
      },
    }),
    route({
      method: "DELETE",
      url: "/api/invites/:id",
      access: { who: "owner" },
      summary: "Takes an invitation back.",
      input: { params: z.object({ id: z.string().regex(/^[0-9a-f]{16}$/, "is no invitation's id") }) },
      answers: {
        204: { sentence: "It does not work any more." },
        404: { sentence: "There is no such one." },
      },
      handle: async ({ caller, params, reply }) => {
        if (!(await tearTicket(database, { kind: "invite", user: caller.user, id: params.id })))
          throw NOT_YOURS;
        return reply.code(204).send();
      },
    }),
  ];
}
