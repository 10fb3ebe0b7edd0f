// How is a JSON body read? Here for every route alike: in full, but only so deep, since everything behind this edge walks
// it by calls of functions, and copies it to other threads.
import { jsonTooDeepAt } from "@dorsal/formats";
import type { FastifyInstance } from "fastify";
import { refuseInput } from "./bad-input.ts";
import { Refused } from "./failures.ts";
import { NOT_JSON } from "./refusal.ts";

/** Levels at most: a plan within an event has about ten; deeper ones are made to exhaust a stack (design choice). */
const DEEPEST_BODY = 100;

const TOO_DEEP = refuseInput([{ path: "body", what: `is nested deeper than ${DEEPEST_BODY} levels` }]);

/** In place of the framework's reader, which has no bound, and takes a key such as __proto__ for broken JSON. */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser("application/json", { parseAs: "string" }, async (_: unknown, text: string) =>
    parseBody(text),
  );
}

function parseBody(text: string): unknown {
  if (jsonTooDeepAt(text, DEEPEST_BODY) >= 0) throw TOO_DEEP;
  try {
    // A byte order mark is no part of the JSON.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new Refused({ status: 400, refusal: NOT_JSON });
  }
}
