// Who else is told when a person's log grows? Receivers that the person named, each with its types and a secret.
import { z } from "zod";
import { Refused } from "../answers/failures.ts";
import { plainLine } from "../answers/plain-line.ts";
import { NOTHING_STORED } from "../answers/refusal.ts";
import { EVENT_TYPES } from "../api/nouns.ts";
import { TARGET_REFUSALS, type TargetRules, targetOf } from "../outgoing/target.ts";
import { MOST_WEBHOOKS, type Webhooks } from "../webhooks/webhooks.ts";
import { type Route, route } from "./route.ts";

const params = z.object({ id: plainLine(40) });
const body = z.strictObject({
  url: z.string().describe("Where messages go by POST, https."),
  types: z.array(z.enum(EVENT_TYPES)).default([]).describe("Only events of these types; empty for all."),
});
const webhook = z.object({
  id: z.string(),
  url: z.string(),
  types: z.array(z.string()),
  createdAt: z.string(),
  stopped: z.string().nullable().describe("Why it was given up; null while it works."),
  behind: z.number().describe("Events that wait."),
});
const delivery = z.object({
  id: z.string(),
  sentAt: z.string(),
  events: z.number(),
  tryNumber: z.number(),
  status: z.number().nullable(),
  outcome: z.string(),
});

export interface WebhookParts {
  readonly webhooks: Webhooks;
  readonly targetRules: TargetRules;
  /** Something of this person may be due. */
  readonly webhooksDue: (user: string) => void;
}

const session = { who: "session" } as const;
const NOT_YOURS = { 404: { sentence: "You have no such webhook." } };

export function webhookRoutes({ webhooks, targetRules, webhooksDue }: WebhookParts): readonly Route[] {
  return [
    route({
      method: "GET",
      url: "/api/webhooks",
      access: session,
      summary: "Your webhooks, and how far each is behind.",
      answers: { 200: { sentence: "All of them.", schema: z.object({ webhooks: z.array(webhook) }) } },
      handle: async ({ caller, reply }) =>
        reply.header("cache-control", "no-store").send({ webhooks: await webhooks.list(caller.user) }),
    }),
    route({
      method: "POST",
      url: "/api/webhooks",
      access: session,
      summary:
        'Tells an address of new events from now on: {delivery, webhook, log, events}, signed in dorsal-signature (t=seconds, v1=HMAC-SHA256 of "seconds.body" with the secret).',
      input: { body },
      pace: { max: 30, perMinutes: 1 },
      answers: {
        201: {
          sentence: "It was added. The secret is told only now.",
          schema: z.object({ id: z.string(), secret: z.string() }),
        },
        409: { sentence: `You have ${MOST_WEBHOOKS} already.` },
      },
      handle: async ({ caller, body: asked, reply }) => {
        const target = await targetOf(asked.url, targetRules);
        if (!target.ok) throw refusedTarget(TARGET_REFUSALS[target.refusal]);
        const added = await webhooks.add(caller.user, { url: target.value.url.href, types: asked.types });
        if (added === null) throw TOO_MANY;
        return reply.code(201).header("cache-control", "no-store").send(added);
      },
    }),
    route({
      method: "GET",
      url: "/api/webhooks/:id/deliveries",
      access: session,
      summary: "What was sent to one webhook lately, and what became of it.",
      input: { params },
      answers: {
        200: { sentence: "Newest first.", schema: z.object({ deliveries: z.array(delivery) }) },
        ...NOT_YOURS,
      },
      handle: async ({ caller, params: { id }, reply }) => {
        const deliveries = await webhooks.deliveries(caller.user, id);
        if (deliveries === null) throw UNKNOWN;
        return reply.header("cache-control", "no-store").send({ deliveries });
      },
    }),
    route({
      method: "POST",
      url: "/api/webhooks/:id/resume",
      access: session,
      summary: "Tries a webhook again that was given up, from where it stood.",
      input: { params },
      answers: { 204: { sentence: "It is tried again." }, ...NOT_YOURS },
      handle: async ({ caller, params: { id }, reply }) => {
        if (!(await webhooks.resume(caller.user, id))) throw UNKNOWN;
        webhooksDue(caller.user);
        return reply.code(204).send();
      },
    }),
    route({
      method: "DELETE",
      url: "/api/webhooks/:id",
      access: session,
      summary: "Ends a webhook; nothing more is sent to it.",
      input: { params },
      answers: { 204: { sentence: "It is gone." }, ...NOT_YOURS },
      handle: async ({ caller, params: { id }, reply }) => {
        if (!(await webhooks.remove(caller.user, id))) throw UNKNOWN;
        return reply.code(204).send();
      },
    }),
  ];
}

function refusedTarget(why: string): Refused {
  return new Refused({
    status: 422,
    refusal: {
      what: `Messages cannot go to this address. ${why}`,
      kept: NOTHING_STORED,
      next: "Name another address.",
      problems: [{ path: "body.url", what: why }],
    },
  });
}

const UNKNOWN = new Refused({
  status: 404,
  refusal: {
    what: "You have no such webhook.",
    kept: NOTHING_STORED,
    next: "See GET /api/webhooks for those you have.",
  },
});

const TOO_MANY = new Refused({
  status: 409,
  refusal: {
    what: `You have ${MOST_WEBHOOKS} webhooks already.`,
    kept: NOTHING_STORED,
    next: "End one of them first.",
  },
});
