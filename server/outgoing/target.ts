// May a message go to this address of the web? Its name is looked up once; the message then goes to that very address, so
// that nobody can answer with another one afterwards.
import { lookup, Resolver } from "node:dns/promises";
import { isIP } from "node:net";
import { ok, type Result, refuse } from "@dorsal/engine";
import { isPrivateAddress } from "./private-address.ts";

export interface Target {
  readonly url: URL;
  readonly address: string;
  readonly family: 4 | 6;
}

export const TARGET_REFUSALS = {
  not_an_address:
    "It is no address of the web. It looks like https://example.org/hook, without name and password.",
  not_https: "What is sent is about somebody's body, so that it needs https.",
  unknown_name: "Nobody knows a machine of that name.",
  private_address:
    "It leads into this server's own network, and the owner has not allowed that (DORSAL_WEBHOOK_PRIVATE=1).",
} as const;
export type TargetRefusal = keyof typeof TARGET_REFUSALS;

export interface TargetRules {
  /** Own network and plain http are allowed. */
  readonly privateTargets: boolean;
  readonly resolve?: (
    name: string,
  ) => Promise<readonly { readonly address: string; readonly family: number }[]>;
}

const ADDRESS_MOST = 2_000;

export async function targetOf(
  text: string,
  { privateTargets, resolve = privateTargets ? resolveNear : resolvePublic }: TargetRules,
): Promise<Result<Target, TargetRefusal>> {
  if (text.length > ADDRESS_MOST || !URL.canParse(text)) return refuse("not_an_address");
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    return refuse("not_an_address");
  if (url.protocol === "http:" && !privateTargets) return refuse("not_https");
  const name = url.hostname.replace(/^\[|\]$/g, "");
  const family = isIP(name);
  const found = family === 0 ? await resolve(name).catch(() => []) : [{ address: name, family }];
  const [first] = found;
  if (first === undefined) return refuse("unknown_name");
  // One private address among public ones is how a name is made to lead inside.
  if (!privateTargets && found.some(({ address }) => isPrivateAddress(address)))
    return refuse("private_address");
  return ok({ url, address: first.address, family: first.family === 6 ? 6 : 4 });
}

/** A name server that has not answered by then is somebody's trap, or away (design choice). */
const PATIENCE_MS = 2_000;

/** By definition, and in no name server (RFC 6761, 6.3). */
const LOOPBACK = [{ address: "127.0.0.1", family: 4 }];

/** Asked without Node's few threads, which passwords and files need: names that answer slowly hold nobody up. */
async function resolvePublic(name: string): ReturnType<NonNullable<TargetRules["resolve"]>> {
  if (/(^|\.)localhost\.?$/i.test(name)) return LOOPBACK;
  const resolver = new Resolver({ timeout: PATIENCE_MS, tries: 2 });
  const [four, six] = await Promise.all([
    resolver.resolve4(name).catch(() => []),
    resolver.resolve6(name).catch(() => []),
  ]);
  return [
    ...four.map((address) => ({ address, family: 4 })),
    ...six.map((address) => ({ address, family: 6 })),
  ];
}

/** Names of the own network may stand in no name server but in a file of this machine. */
function resolveNear(name: string) {
  return lookup(name, { all: true });
}
