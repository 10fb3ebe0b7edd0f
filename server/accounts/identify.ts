// Who is asking? A key says it outright and alone counts then; otherwise the session that the cookie names.
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Accounts } from "./accounts.ts";
import { KEY_PREFIX, type Library } from "./library.ts";
import type { Principal, Role } from "./principal.ts";
import { scopesOf } from "./scopes.ts";

export async function identify(
  { library, remembered }: Pick<Accounts, "library" | "remembered">,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Principal | null> {
  const { authorization, cookie } = request.headers;
  const credential = authorization ?? sessionCookie(cookie);
  if (credential === undefined) return null;
  const { often } = request.routeOptions.config;
  const known = often ? remembered.find(credential) : null;
  if (known) return known;
  const found =
    authorization === undefined
      ? await principalOfSession(library, cookie ?? "", reply)
      : await principalOfKey(library, authorization);
  if (found && often) remembered.keep(credential, found);
  return found;
}

function sessionCookie(cookies: string | undefined): string | undefined {
  return cookies?.split(/; */).find((each) => SESSION_COOKIE.test(each));
}

/** Behind TLS its name begins with a promise that browsers keep. */
const SESSION_COOKIE = /^(__Secure-)?dorsal\.session_token=/;

async function principalOfKey(library: Library, authorization: string): Promise<Principal | null> {
  const [, text] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  if (!text?.startsWith(KEY_PREFIX)) return null;
  const { valid, key } = await library.api.verifyApiKey({ body: { key: text } });
  if (!valid || !key) return null;
  const { internalAdapter } = await library.$context;
  const user = await internalAdapter.findUserById(key.referenceId);
  if (!user) return null;
  const role = roleOf(user);
  return { kind: "key", user: user.id, role, key: key.id, scopes: scopesOf(key.permissions) };
}

async function principalOfSession(
  library: Library,
  cookie: string,
  reply: FastifyReply,
): Promise<Principal | null> {
  const { response, headers } = await library.api.getSession({
    headers: new Headers({ cookie }),
    returnHeaders: true,
  });
  // What the library would delete may be the cookie of a session that took this one's place while we were asked.
  if (!response) return null;
  // A session that is used lives on: its cookie is sent anew from time to time.
  for (const renewed of headers?.getSetCookie() ?? []) void reply.header("set-cookie", renewed);
  const { user, session } = response;
  return { kind: "session", user: user.id, role: roleOf(user), session: session.id };
}

function roleOf(user: object): Role {
  return "role" in user && user.role === "owner" ? "owner" : "member";
}
