// What is kept of a request once it is answered? A line in the log, a count, and its id on the answer.
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { Measures } from "./measures.ts";
import { REQUEST_ID } from "./request-id.ts";

/** What matched no route: the path itself could hold anything. */
const NO_ROUTE = "none";

export function observeRequests(
  app: FastifyInstance,
  { log, measures }: { readonly log: Logger; readonly measures: Measures },
): void {
  app.addHook("onRequest", async (request, reply) => {
    void reply.header(REQUEST_ID, request.id);
  });
  app.addHook("onResponse", async (request, { statusCode: status, elapsedTime }) => {
    const route = patternOf(request);
    const { method } = request;
    measures.requestDone({ method, route, status, seconds: elapsedTime / 1_000 });
    const told = { request: request.id, method, route, status, ms: Math.round(elapsedTime) };
    if (status >= 500) log.error(told, "answered");
    else log.info(told, "answered");
  });
}

/** "/api/webhooks/:id", never the address with its ids. */
function patternOf({ routeOptions, is404 }: FastifyRequest): string {
  return is404 ? NO_ROUTE : (routeOptions.url ?? NO_ROUTE);
}
