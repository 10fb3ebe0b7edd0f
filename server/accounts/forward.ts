// How does a request reach the accounts library, and its answer the caller? What the library refuses is said in our words.
import type { FastifyReply, FastifyRequest } from "fastify";
import { siteOf } from "../answers/request-line.ts";
import type { Accounts } from "./accounts.ts";
import { ADDRESS_HEADER } from "./library.ts";
import { libraryRefusal } from "./library-refusals.ts";

/** Of what came, the library gets these, and nothing that could pass for our own. */
const PASSED_ON = ["cookie", "origin", "referer", "user-agent", "sec-fetch-site", "sec-fetch-mode"] as const;

/** The library's answer, as it is. A key beside a cookie counts alone, and the library knows no keys. */
export async function askLibrary(
  { library, baseUrl }: Pick<Accounts, "library" | "baseUrl">,
  request: FastifyRequest,
  body: unknown = request.body,
): Promise<Response> {
  const headers = new Headers({ [ADDRESS_HEADER]: request.ip });
  for (const name of PASSED_ON) {
    const value = request.headers[name];
    if (name === "cookie" && request.headers.authorization !== undefined) continue;
    if (typeof value === "string") headers.set(name, value);
  }
  // Joined, not resolved: what was asked for names a path of ours, and never another site.
  const url = `${baseUrl ?? siteOf(request)}${request.url}`;
  if (request.method === "GET") return library.handler(new Request(url, { headers }));
  headers.set("content-type", "application/json");
  const text = JSON.stringify(body ?? {});
  return library.handler(new Request(url, { method: request.method, headers, body: text }));
}

export async function passAnswerOn(answer: Response, reply: FastifyReply): Promise<unknown> {
  // Its own failures are ours: nobody should have asked otherwise.
  if (answer.status >= 500) throw new Error(`The accounts library answered with ${answer.status}.`);
  void reply.code(answer.status).header("cache-control", "no-store");
  for (const cookie of answer.headers.getSetCookie()) void reply.header("set-cookie", cookie);
  const location = answer.headers.get("location");
  if (location) return reply.header("location", location).send();
  const said: unknown = await answer.json().catch(() => null);
  return answer.ok ? withoutTokens(said) : libraryRefusal(answer.status, said);
}

/** A session's token is for the cookie alone, which no script can read. */
function withoutTokens(said: unknown): unknown {
  return JSON.parse(JSON.stringify(said, (key, value) => (key === "token" ? undefined : value)));
}
