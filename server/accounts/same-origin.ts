// Was this sent by a page of ours? A browser says where a request comes from; a stranger's page must not act with a
// visitor's cookie.
import type { FastifyRequest } from "fastify";

type Sender = Pick<FastifyRequest, "headers" | "protocol" | "host">;

/**
 * True for a foreign page, and for a cookie whose sender does not say where it comes from (every browser of the last
 * six years does). A program with a key, or with nothing, is nobody's page.
 */
export function comesFromElsewhere({ headers, protocol, host }: Sender, baseUrl: string | null): boolean {
  const { origin, cookie, authorization } = headers;
  const site = headers["sec-fetch-site"];
  if (origin !== undefined) return origin !== (baseUrl ?? originOf(`${protocol}://${host}`));
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  return cookie !== undefined && authorization === undefined;
}

/** Without the port that goes without saying; null for a host that is none. */
function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}
