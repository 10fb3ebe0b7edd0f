// May this caller do this? Who calls is found first, then paces are kept, then access is decided, then a body is read.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Refused } from "../answers/failures.ts";
import {
  FOREIGN_PAGE,
  lacksScope,
  OWNER_ONLY,
  SESSION_ONLY,
  SIGN_IN,
  UNKNOWN_KEY,
} from "./access-refusals.ts";
import type { Access, Principal } from "./principal.ts";
import { comesFromElsewhere } from "./same-origin.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; null for nobody. Set before any route's own hooks run. */
    principal: Principal | null;
  }
}

export interface GuardParts {
  /** Reads cookie or key; null for none, and for one that is not valid (any more). */
  readonly identify: (request: FastifyRequest, reply: FastifyReply) => Promise<Principal | null>;
  /** Where the app is, if the owner said so: "https://dorsal.example.org". */
  readonly baseUrl: string | null;
}

export function guardRoutes(app: FastifyInstance, parts: GuardParts): void {
  app.decorateRequest("principal", null);
  app.addHook("onRequest", async (request, reply) => {
    if (request.is404) return;
    request.principal = await parts.identify(request, reply);
  });
  // After all `onRequest` hooks, so that guessing is slowed down before it is answered; before the body is read.
  app.addHook("preParsing", async (request) => {
    if (request.is404) return;
    const { access } = request.routeOptions.config;
    if (!access) throw new Error(`The route ${request.routeOptions.url} has no access.`);
    if (changesState(request) && comesFromElsewhere(request, parts.baseUrl)) throw FOREIGN_PAGE;
    const refused = refusalOf(access, request.principal, hasKey(request));
    if (refused) throw refused;
  });
}

/** Null where the caller may. */
export function refusalOf(access: Access, caller: Principal | null, hasKey: boolean): Refused | null {
  if (access.who === "anyone") return null;
  if (!caller) return hasKey ? UNKNOWN_KEY : SIGN_IN;
  if (access.who === "user") {
    return caller.kind === "session" || caller.scopes.includes(access.scope)
      ? null
      : lacksScope(access.scope);
  }
  if (caller.kind !== "session") return SESSION_ONLY;
  return access.who === "owner" && caller.role !== "owner" ? OWNER_ONLY : null;
}

function changesState({ method }: FastifyRequest): boolean {
  return method !== "GET" && method !== "HEAD" && method !== "OPTIONS";
}

function hasKey({ headers }: FastifyRequest): boolean {
  return headers.authorization !== undefined;
}
