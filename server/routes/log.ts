// The whole log for programs: read on from a place, and append what a program knows. Devices use POST /api/sync instead.
import { eventCheck } from "@dorsal/engine";
import {
  answerExchange,
  EXCHANGE_BATCH,
  EXCHANGE_BYTES,
  type LogStore,
  parseExchangeRequest,
  REJECTION_CAUSES,
  toJsonLines,
} from "@dorsal/sync";
import { z } from "zod";
import { refuseInput } from "../answers/bad-input.ts";
import { component, EVENT } from "../api/nouns.ts";
import type { LogRoom } from "../journal/log-room.ts";
import type { HeadWatch } from "../sync/head-watch.ts";
import { type Route, route } from "./route.ts";

/** A page of one answer: about a megabyte of sets (design choice). */
const PAGE_EVENTS = 2_000;

const query = z.strictObject({
  since: z.coerce
    .number()
    .int()
    .min(0)
    .default(0)
    .describe("The place after which to read; 0 for the start."),
  limit: z.coerce.number().int().min(1).max(PAGE_EVENTS).default(PAGE_EVENTS),
});

const answer = z.object({
  accepted: z
    .array(z.string())
    .describe("Ids that stand in the log now, since before or since this request."),
  rejected: z.array(z.object({ id: z.string(), why: z.enum(REJECTION_CAUSES), path: z.string().optional() })),
});

export interface LogParts {
  readonly logs: LogStore;
  readonly room: Pick<LogRoom, "mostEvents">;
  readonly heads: Pick<HeadWatch, "moved">;
}

export function logRoutes({ logs, room, heads }: LogParts): readonly Route[] {
  const problemOf = eventCheck();
  return [
    route({
      method: "GET",
      url: "/api/log",
      access: { who: "user", scope: "log:read" },
      summary: "The log as JSON lines, from a place on, in the order in which events came in.",
      input: { query },
      answers: {
        200: {
          sentence:
            "One event a line. dorsal-cursor tells where to read on, dorsal-more whether there is more, dorsal-log the name of the log: another name means that a backup was restored, and reading starts over.",
          mediaType: "application/x-ndjson",
          schema: EVENT,
        },
      },
      handle: async ({ caller, query: { since, limit }, reply }) => {
        const { head, events, cursor } = await logs.readSince(caller.user, since, limit);
        return reply
          .headers({
            "cache-control": "no-store",
            "dorsal-log": head.log,
            "dorsal-cursor": String(cursor),
            "dorsal-more": String(cursor < head.seq),
          })
          .type("application/x-ndjson; charset=utf-8")
          .send(toJsonLines(events));
      },
    }),
    route({
      method: "POST",
      url: "/api/log",
      access: { who: "user", scope: "log:write" },
      summary: `Appends up to ${EXCHANGE_BATCH} events: {"events": [...]}. The same event twice is harmless.`,
      input: { body: { type: "object", required: ["events"], properties: { events: EVENTS } } },
      bodyLimitBytes: EXCHANGE_BYTES,
      answers: { 200: { sentence: "What stands in the log now, and what was not taken.", schema: answer } },
      handle: async ({ caller: { user }, body, reply }) => {
        const events = (body as { readonly events?: unknown } | null)?.events;
        const request = parseExchangeRequest({ user, log: null, cursor: 0, tip: null, events });
        if (request === null) throw NO_EVENTS;
        const logEvents = await room.mostEvents(user, request.events.length);
        const done = await answerExchange(logs, { user, request }, { problemOf, logEvents, batch: 0 });
        if (done === null) throw new Error("A person's own log was taken for another's.");
        if (done.accepted.length > 0) heads.moved(user, await logs.head(user));
        return reply
          .header("cache-control", "no-store")
          .send({ accepted: done.accepted, rejected: done.rejected });
      },
    }),
  ];
}

const EVENTS = {
  type: "array",
  maxItems: EXCHANGE_BATCH,
  items: component("Event"),
};

const NO_EVENTS = refuseInput([
  { path: "body.events", what: `should be a list of at most ${EXCHANGE_BATCH} events` },
]);
