// POST /api/sync: a device offers what the server lacks, and takes what it lacks itself. Asked again, it does no harm.
import { eventCheck } from "@dorsal/engine";
import {
  answerExchange,
  EXCHANGE_BATCH,
  type ExchangeAnswer,
  type LogHead,
  type LogStore,
  parseExchangeRequest,
} from "@dorsal/sync";
import { z } from "zod";
import { BAD_REQUEST, NOTHING_STORED, type Refusal } from "../answers/refusal.ts";
import { type Pace, type Route, route } from "./route.ts";
import type { RouteParts } from "./table.ts";

/** A full batch takes about 300 kB; long notes and whole plans fit many times over (design choice). */
export const SYNC_LIMIT_BYTES = 8 * 1024 * 1024;

/** A new device takes ten years in some hundred exchanges, one after the other. */
const PACE: Pace = { max: 1_200, perMinutes: 1 };

const NOT_A_QUESTION: Refusal = {
  ...BAD_REQUEST,
  next: `Send {user, log, cursor, tip, events} with at most ${EXCHANGE_BATCH} events, as the app does; a newer server may need a newer app: reload it.`,
};

const OTHER_PERSON: Refusal = {
  what: "This device's log belongs to another account than the one that is signed in.",
  kept: `${NOTHING_STORED} Everything on the device stays there.`,
  next: "Sign in with the account that it belongs to; or save the log as a file, erase it here, and begin anew.",
};

const answer = z.object({
  log: z.string(),
  startsOver: z.boolean(),
  accepted: z.array(z.string()),
  rejected: z.array(z.object({ id: z.string(), why: z.string(), path: z.string().optional() })),
  events: z.array(z.looseObject({ id: z.string() })),
  cursor: z.number(),
  tip: z.string().nullable(),
  more: z.boolean(),
});

export function syncRoutes({
  logs,
  heads,
  room,
}: Pick<RouteParts, "logs" | "heads" | "room">): readonly Route[] {
  const problemOf = eventCheck();
  return [
    route({
      method: "POST",
      url: "/api/sync",
      access: { who: "session" },
      summary: "Exchanges events between a device and the server.",
      bodyLimitBytes: SYNC_LIMIT_BYTES,
      pace: PACE,
      often: true,
      answers: {
        200: { sentence: "What was accepted is durable; what the device lacks comes along.", schema: answer },
        400: { sentence: "The question cannot be read." },
        409: { sentence: "The device's log belongs to another account." },
      },
      handle: async ({ caller: { user }, body, reply }) => {
        const request = parseExchangeRequest(body);
        if (!request) return reply.code(400).send(NOT_A_QUESTION);
        const logEvents = await room.mostEvents(user, request.user === user ? request.events.length : 0);
        const answered = await answerExchange(logs, { user, request }, { problemOf, logEvents });
        if (!answered) return reply.code(409).send(OTHER_PERSON);
        if (answered.accepted.length > 0) heads.moved(user, await headAfter(logs, user, answered));
        return reply.header("cache-control", "no-store").send(answered);
      },
    }),
  ];
}

/** Where the device is told that there is no more, the head is where it stands now. */
async function headAfter(
  logs: LogStore,
  user: string,
  { log, cursor, more }: ExchangeAnswer,
): Promise<LogHead> {
  return more ? logs.head(user) : { log, seq: cursor };
}
