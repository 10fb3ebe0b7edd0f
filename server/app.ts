// What does the server answer? The table of routes, and what holds for all of them: limits, headers, compression, refusals.
import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyError, type FastifyInstance } from "fastify";
import { answerFailure, Refused } from "./answers/failures.ts";
import { tooMany } from "./answers/refusal.ts";
import { PERMISSIONS, securityHeaders } from "./answers/security.ts";
import type { PlannerPool } from "./planner/pool.ts";
import { appRoute } from "./routes/app.ts";
import { healthRoute } from "./routes/health.ts";
import { planRoute } from "./routes/plan.ts";
import type { Settings } from "./settings.ts";
import { partWhenStopping } from "./stop.ts";

export interface AppParts {
  readonly settings: Settings;
  readonly planner: PlannerPool;
  readonly today: () => string;
}

export async function buildApp({ settings, planner, today }: AppParts): Promise<FastifyInstance> {
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

  await app.register(healthRoute);
  await app.register(planRoute, { planner, plansPerMinute: settings.plansPerMinute, today });
  await appRoute(app, { folder: settings.appFolder });
  return app;
}

function limitReached(waitMs: number): Refused {
  return new Refused({ status: 429, refusal: tooMany(Math.max(1, Math.ceil(waitMs / 1000))) });
}
