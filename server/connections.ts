// How many connections are there, and how long is a request waited for? Only for its arrival: an answer may take as long as
// it takes, a line of events stays open for days.
import type { Server } from "node:http";
import type { FastifyHttpOptions } from "fastify";
import { answerBroken } from "./answers/broken-request.ts";

/** Enough for the headers of a phone at the edge of its network (design choice). */
const HEADERS_MS = 20_000;
/** The largest body, 8 MiB, comes in that time over 0.6 Mbit/s; the app sends smaller ones (design choice). */
const REQUEST_MS = 120_000;
/** How often Node looks for late ones (design choice). */
const LOOK_MS = 5_000;
/** A line of events for each device of a large club, in some hundred megabytes (design choice). */
export const MOST_CONNECTIONS = 5_000;

export const CONNECTIONS = {
  requestTimeout: REQUEST_MS,
  // That a request names its host is asked of it where the answer can be a sentence.
  http: { headersTimeout: HEADERS_MS, connectionsCheckingInterval: LOOK_MS, requireHostHeader: false },
  clientErrorHandler: answerBroken,
} satisfies FastifyHttpOptions<Server>;
