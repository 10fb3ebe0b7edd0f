// Messages to a person's phones: each device subscribes for itself, chooses of what it is told, and can end it.
import { z } from "zod";
import { Refused } from "../answers/failures.ts";
import { plainLine } from "../answers/plain-line.ts";
import { NOTHING_STORED } from "../answers/refusal.ts";
import { TARGET_REFUSALS, type TargetRules, targetOf } from "../outgoing/target.ts";
import { MOST_DEVICES, type PushDevices } from "../push/devices.ts";
import { AUTH_BYTES, isPoint, POINT_BYTES } from "../push/encrypt.ts";
import { isTimeZone } from "../push/local-time.ts";
import { type Route, route } from "./route.ts";

const base64url = (bytes: number) =>
  z
    .string()
    .max(200)
    .refine(
      (text) => Buffer.from(text, "base64url").byteLength === bytes,
      `should be ${bytes} bytes as base64url`,
    );

const point = base64url(POINT_BYTES).refine(
  (text) => isPoint(Buffer.from(text, "base64url")),
  "should be a point of P-256",
);
const timeZone = z.string().max(60).refine(isTimeZone, "is no time zone, such as Europe/Lisbon");
const subscription = z.strictObject({
  endpoint: plainLine(2_000),
  keys: z.object({ p256dh: point, auth: base64url(AUTH_BYTES) }),
  timeZone,
  rest: z.boolean().describe("Told when a rest is over, also with a locked screen."),
  remindAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "should be a time such as 07:30")
    .nullable()
    .describe("Told at that time of a session on the same day; null for never."),
});
const device = z.object({
  id: z.string(),
  timeZone: z.string(),
  rest: z.boolean(),
  remindAt: z.string().nullable(),
});
const rest = z.strictObject({
  device: plainLine(40).describe("Its id, as subscribing told it."),
  endAt: z.iso
    .datetime({ offset: true })
    .nullable()
    .describe("When the rest is over; null once the next set has begun."),
});
const params = z.object({ id: plainLine(40) });

/** The longest rest of a plan is some minutes; an end further off is a wrong clock (design choice). */
const LONGEST_REST_MS = 3_600_000;

export interface PushParts {
  readonly pushDevices: PushDevices;
  /** What phones subscribe with. */
  readonly pushKey: () => Promise<string>;
  readonly targetRules: TargetRules;
  /** Something is due at that moment. */
  readonly pushDueAt: (ms: number) => void;
  readonly nowMs: () => number;
}

const session = { who: "session" } as const;

export function pushRoutes({
  pushDevices,
  pushKey,
  targetRules,
  pushDueAt,
  nowMs,
}: PushParts): readonly Route[] {
  return [
    route({
      method: "GET",
      url: "/api/push/key",
      access: session,
      summary: "The server's public key, which a browser subscribes to push messages with.",
      answers: { 200: { sentence: "A point of P-256, base64url.", schema: z.object({ key: z.string() }) } },
      handle: async ({ reply }) => reply.header("cache-control", "no-store").send({ key: await pushKey() }),
    }),
    route({
      method: "GET",
      url: "/api/push/devices",
      access: session,
      summary: "Your devices that take messages, and of what.",
      answers: { 200: { sentence: "All of them.", schema: z.object({ devices: z.array(device) }) } },
      handle: async ({ caller, reply }) =>
        reply.header("cache-control", "no-store").send({ devices: await pushDevices.list(caller.user) }),
    }),
    route({
      method: "PUT",
      url: "/api/push/devices",
      access: session,
      summary: "Subscribes this device, or changes what it is told of.",
      input: { body: subscription },
      pace: { max: 60, perMinutes: 1 },
      answers: {
        200: {
          sentence: "Its id, the same for the same subscription.",
          schema: z.object({ id: z.string() }),
        },
        409: { sentence: `You have ${MOST_DEVICES} devices already.` },
      },
      handle: async ({ caller, body, reply }) => {
        const target = await targetOf(body.endpoint, targetRules);
        if (!target.ok) throw refusedEndpoint(TARGET_REFUSALS[target.refusal]);
        const id = await pushDevices.subscribe(caller.user, body);
        if (id === null) throw TOO_MANY;
        return reply.header("cache-control", "no-store").send({ id });
      },
    }),
    route({
      method: "DELETE",
      url: "/api/push/devices/:id",
      access: session,
      summary: "Ends messages to one device.",
      input: { params },
      answers: {
        204: { sentence: "Nothing more is sent to it." },
        404: { sentence: "You have no such device." },
      },
      handle: async ({ caller, params: { id }, reply }) => {
        if (!(await pushDevices.unsubscribe(caller.user, id))) throw UNKNOWN;
        return reply.code(204).send();
      },
    }),
    route({
      method: "POST",
      url: "/api/push/rest",
      access: session,
      summary:
        "Tells this device when the rest that runs is over; a later call takes the earlier one's place.",
      input: { body: rest },
      answers: {
        204: { sentence: "It will be told, or not any more." },
        404: { sentence: "You have no such device that takes these messages." },
      },
      handle: async ({ caller, body: { device: id, endAt }, reply }) => {
        const endMs = endAt === null ? null : Date.parse(endAt);
        if (endMs !== null && Math.abs(endMs - nowMs()) > LONGEST_REST_MS) throw FAR_OFF;
        if (!(await pushDevices.rest(caller.user, { device: id, endMs }))) throw UNKNOWN;
        if (endMs !== null) pushDueAt(endMs);
        return reply.code(204).send();
      },
    }),
  ];
}

function refusedEndpoint(why: string): Refused {
  return new Refused({
    status: 422,
    refusal: {
      what: `Messages cannot go to this push service. ${why}`,
      kept: NOTHING_STORED,
      next: "Subscribe again in the browser's own settings for this site.",
      problems: [{ path: "body.endpoint", what: why }],
    },
  });
}

const UNKNOWN = new Refused({
  status: 404,
  refusal: {
    what: "You have no such device that takes these messages.",
    kept: NOTHING_STORED,
    next: "Subscribe it in the app under You.",
  },
});

const TOO_MANY = new Refused({
  status: 409,
  refusal: {
    what: `You have ${MOST_DEVICES} devices already.`,
    kept: NOTHING_STORED,
    next: "End messages to one of them first.",
  },
});

const FAR_OFF = new Refused({
  status: 422,
  refusal: {
    what: "This rest would end more than an hour from now.",
    kept: NOTHING_STORED,
    next: "Check the device's clock.",
    problems: [{ path: "body.endAt", what: "should be within an hour" }],
  },
});
