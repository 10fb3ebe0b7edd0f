// How is the server put together? What holds for every route: limits, headers, compression, who asks, refusals; then the
// table of routes.
import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyError, type FastifyInstance } from "fastify";
import { guardRoutes } from "./accounts/guard.ts";
import { answerFailure, Refused } from "./answers/failures.ts";
import { tooMany } from "./answers/refusal.ts";
import { PERMISSIONS, securityHeaders } from "./answers/security.ts";
import { serveApp } from "./routes/app.ts";
import { registerRoutes } from "./routes/register.ts";
import { type RouteParts, routeTable } from "./routes/table.ts";
import { partWhenStopping } from "./stop.ts";

export type AppParts = RouteParts;

export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { settings } = parts;
  const app = Fastify({
    logger: { level: "error" },
    // A proxy on the same machine names the true sender; any other is not believed.
    trustProxy: "loopback",
  });
  app.removeContentTypeParser("text/plain");
  app.setErrorHandler<FastifyError>(answerFailure);
  await app.register(helmet, securityHeaders(settings.https));
  app.addHook("onRequest", async (_request, reply) => {
    void reply.header("permissions-policy", PERMISSIONS);
  });
  partWhenStopping(app);
  await app.register(compress, { encodings: ["br", "gzip"] });
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_request, { ttl }) => limitReached(ttl),
  });
  guardRoutes(app, { identify: async () => null, baseUrl: null });
  await serveApp(app, settings.appFolder);
  registerRoutes(app, routeTable(parts));
  return app;
}

function limitReached(waitMs: number): Refused {
  return new Refused({ status: 429, refusal: tooMany(Math.max(1, Math.ceil(waitMs / 1000))) });
}
