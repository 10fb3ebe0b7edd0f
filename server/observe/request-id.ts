// Which request is meant, in the log here and at whoever asked? Its id: the sender's own where that is one, else a new one.
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

export const REQUEST_ID = "x-request-id";

/** Letters, digits and dashes: what is logged as it came must not be able to pretend anything. */
const BELIEVED = /^[A-Za-z0-9-]{8,64}$/;

export function requestIdOf({ headers }: Pick<IncomingMessage, "headers">): string {
  const sent = headers[REQUEST_ID];
  return typeof sent === "string" && BELIEVED.test(sent) ? sent : randomUUID();
}
