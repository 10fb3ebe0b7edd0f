// How is the server doing? Its measures for Prometheus: for whoever is on this machine, the owner, or the bearer of the token.
import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import type { Principal } from "../accounts/principal.ts";
import { Refused } from "../answers/failures.ts";
import { NOTHING_STORED } from "../answers/refusal.ts";
import type { Measures } from "../observe/measures.ts";
import { type Route, route } from "./route.ts";

export interface MetricsParts {
  readonly measures: Measures;
  /** Of DORSAL_METRICS; null where none was set. */
  readonly metricsToken: string | null;
  /** Behind a proxy with TLS everybody may seem to be on this machine, so that nobody is believed to be. */
  readonly https: boolean;
}

export function metricsRoutes({ measures, ...rules }: MetricsParts): readonly Route[] {
  return [
    route({
      method: "GET",
      url: "/metrics",
      access: { who: "anyone" },
      summary:
        "The server's measures in Prometheus's text format, for who is on this machine or bears the token.",
      answers: {
        200: { sentence: "The measures.", mediaType: "text/plain" },
        403: { sentence: "They are for the owner of the server." },
      },
      handle: async ({ caller, request, reply }) => {
        if (!mayRead(caller, request, rules)) throw FOR_THE_OWNER;
        return reply
          .header("cache-control", "no-store")
          .type(measures.contentType)
          .send(await measures.text());
      },
    }),
  ];
}

function mayRead(
  caller: Principal | null,
  request: FastifyRequest,
  { metricsToken, https }: Omit<MetricsParts, "measures">,
): boolean {
  const { authorization } = request.headers;
  if (caller !== null) return caller.kind === "session" && caller.role === "owner";
  if (metricsToken !== null) return isSame(authorization ?? "", `Bearer ${metricsToken}`);
  const forwarded = request.headers["x-forwarded-for"] ?? request.headers.forwarded;
  if (https || forwarded !== undefined) return false;
  return isLoopback(request.socket.remoteAddress ?? "") && isOwnName(request.headers.host);
}

/** Of digests: equal in length, so that the time tells nothing of either. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

function isLoopback(address: string): boolean {
  return /^(127\.|::1$|::ffff:127\.)/.test(address);
}

/** A page whose name was made to lead to this machine comes from here, too, but under its own name (DNS rebinding). */
function isOwnName(host = "localhost"): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host);
}

const FOR_THE_OWNER = new Refused({
  status: 403,
  refusal: {
    what: "The measures are for the owner of this server.",
    kept: NOTHING_STORED,
    next: "Ask 127.0.0.1 from the server's own machine, or set DORSAL_METRICS to a token and send it as Authorization: Bearer TOKEN.",
  },
});
