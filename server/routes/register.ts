// How does the table become a server? Each entry is registered with its access, and nothing else can be.
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Access } from "../accounts/principal.ts";
import { readJsonBodies } from "../answers/json-body.ts";
import type { Route } from "./route.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Who may call; only the table sets it. */
    access?: Access;
    /** As the route says. */
    often?: boolean;
  }
  interface FastifyInstance {
    /** Every route that there is. */
    table: readonly Route[];
  }
}

/** Call it once, after the plugins whose hooks should see every route. */
export function registerRoutes(app: FastifyInstance, table: readonly Route[]): void {
  app.decorate("table", table);
  refuseOthers(app);
  readJsonBodies(app);
  for (const { method, url, access, often, bodyLimitBytes, pace, handle } of table) {
    const rateLimit = {
      max: pace.max,
      timeWindow: pace.perMinutes * 60_000,
      groupId: `${method} ${url}`,
      keyGenerator: whoHurries,
    };
    app.route({
      method,
      url,
      bodyLimit: bodyLimitBytes,
      config: { access, often, rateLimit },
      handler: handle,
    });
  }
}

/** One person's devices share an address at home, and one person has many addresses on the road. */
function whoHurries({ principal, ip }: FastifyRequest): string {
  return principal ? `account ${principal.user}` : `address ${ip}`;
}

/** A route from anywhere else would have no access that anybody chose. */
function refuseOthers(app: FastifyInstance): void {
  app.addHook("onRoute", ({ url, config }) => {
    if (!config?.access) throw new Error(`The route ${url} is not in the table of routes.`);
  });
}
