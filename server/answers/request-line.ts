// Which address is asked for, and of which site? Of a request line only the path counts, whatever site it names; what cannot
// be read is refused before anything is done with it.
import type { FastifyInstance, RawRequestDefaultExpression } from "fastify";
import { Refused } from "./failures.ts";
import { BAD_REQUEST, NO_HOST } from "./refusal.ts";

/** Stands in for an address that no route could be looked up by. */
const UNREADABLE = "/unreadable";
/** A name, an IPv4 address, or an IPv6 one in brackets; and a port. */
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

const CANNOT_BE_READ = new Refused({ status: 400, refusal: BAD_REQUEST });
const IS_NO_HOST = new Refused({ status: 400, refusal: NO_HOST });

/** "http://anywhere/plan?a=b" is "/plan?a=b" (RFC 9112, 3.2.2: proxies ask so). */
export function addressIn({ url = "/" }: Pick<RawRequestDefaultExpression, "url">): string {
  const address = url.replace(/^https?:\/\/[^/?#]*/i, "");
  if (!isReadable(address)) return UNREADABLE;
  return address.startsWith("/") || url === "*" ? address : `/${address}`;
}

/** Call it once the hooks are there that every answer's headers come from. */
export function refuseUnreadable(app: FastifyInstance): void {
  app.addHook("onRequest", async ({ originalUrl, host, raw }) => {
    if (!isReadable(originalUrl)) throw CANNOT_BE_READ;
    // Those who watch over servers ask by HTTP/1.0, which knows no host.
    const mayLackHost = raw.httpVersion === "1.0" && raw.headers.host === undefined;
    if (!isHost(host) && !(mayLackHost && host === "")) throw IS_NO_HOST;
  });
}

/** "http://dorsal.example.org", as the request says; refused where it says none. */
export function siteOf({ protocol, host }: { readonly protocol: string; readonly host: string }): string {
  const site = `${protocol}://${host}`;
  if (!isHost(host) || !URL.canParse(site)) throw IS_NO_HOST;
  return site;
}

function isHost(text: string): boolean {
  return HOST.test(text);
}

function isReadable(address: string): boolean {
  try {
    decodeURIComponent(address.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
