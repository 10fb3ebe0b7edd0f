// How is the server put together? What holds for every route: limits, headers, compression, who asks, refusals; then the
// table of routes.
import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  LogController,
} from "fastify";
import { openAccounts } from "./accounts/accounts.ts";
import { guardRoutes } from "./accounts/guard.ts";
import { identify } from "./accounts/identify.ts";
import type { PasswordHashing } from "./accounts/library.ts";
import { signedOutList } from "./accounts/signed-out.ts";
import { answerFailure, Refused } from "./answers/failures.ts";
import { tooMany } from "./answers/refusal.ts";
import { addressIn, refuseUnreadable } from "./answers/request-line.ts";
import { keepFromCaches, PERMISSIONS, securityHeaders } from "./answers/security.ts";
import { CONNECTIONS, MOST_CONNECTIONS } from "./connections.ts";
import { openJournals } from "./journal/journals.ts";
import { openLogRoom } from "./journal/log-room.ts";
import { forgetDrafts, openDrafts } from "./mcp/drafts.ts";
import { startMessages } from "./messages.ts";
import { serverLog } from "./observe/log.ts";
import { measuredLogs } from "./observe/measured-logs.ts";
import { openMeasures } from "./observe/measures.ts";
import { requestIdOf } from "./observe/request-id.ts";
import { observeRequests } from "./observe/requests.ts";
import { serveApp } from "./routes/app.ts";
import { registerRoutes } from "./routes/register.ts";
import { type RouteParts, routeTable } from "./routes/table.ts";
import { partWhenStopping } from "./stop.ts";
import type { Database } from "./store/database.ts";
import { logStore } from "./store/log-store.ts";
import { type HeadWatch, watchHeads } from "./sync/head-watch.ts";

/** As long as an address can be: the routes themselves say how long their parts may be. */
const LONGEST_PARAM = 16 * 1024;

export interface AppParts extends Pick<RouteParts, "settings" | "planner" | "today"> {
  /** Migrated; it stays its owner's, who closes it after the app. */
  readonly database: Database;
  /** Absent for the library's own, which is slow on purpose. */
  readonly passwords?: PasswordHashing | undefined;
}

export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { settings, database, passwords } = parts;
  const log = serverLog(settings.log);
  const letterFailed = (trouble: unknown) => log.error({ err: trouble }, "a letter could not be sent");
  const accounts = openAccounts(database, settings, { letterFailed, passwords });
  const measures = openMeasures();
  const logs = measuredLogs(logStore(database), measures);
  const watch = watchHeads(database);
  const signedOut = signedOutList();
  const nowMs = Date.now;
  const catalog = () => parts.planner.catalog();
  const complain = (trouble: unknown) => log.error({ err: trouble }, "messages wait");
  const messages = startMessages({ database, logs, settings, catalog, measures, complain, nowMs });
  const heads: HeadWatch = {
    ...watch,
    moved: (user, head) => {
      watch.moved(user, head);
      messages.webhooksDue(user);
    },
  };
  const journals = openJournals({ logs, nowMs });
  const room = openLogRoom({ database, logs, limits: settings.logRoom, nowMs });
  const table = routeTable({
    ...parts,
    nowMs,
    catalog,
    accounts,
    logs,
    room,
    journals,
    heads,
    signedOut,
    drafts: openDrafts({ database, room, heads, nowMs }),
    measures,
    messages,
    forget: [messages.forget, (user) => forgetDrafts(database, user), async (user) => journals.forget(user)],
  });
  const app = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    // One line a request, of our own: the framework's would hold addresses.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIdOf,
    // A proxy that is known names the true sender; any other is not believed.
    trustProxy: settings.trustProxy,
    rewriteUrl: addressIn,
    routerOptions: { maxParamLength: LONGEST_PARAM },
    ...CONNECTIONS,
  });
  app.server.maxConnections = MOST_CONNECTIONS;
  app.removeContentTypeParser("text/plain");
  app.setErrorHandler<FastifyError>(answerFailure);
  await app.register(helmet, securityHeaders(settings.https));
  app.addHook("onRequest", async (_request, reply) => {
    void reply.header("permissions-policy", PERMISSIONS);
  });
  observeRequests(app, { log, measures });
  refuseUnreadable(app);
  keepFromCaches(app);
  partWhenStopping(app);
  await app.register(compress, { encodings: ["br", "gzip"], requestEncodings: ["gzip"] });
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_request, { ttl }) => limitReached(ttl),
  });
  guardRoutes(app, {
    identify: (request, reply) => identify(accounts, request, reply),
    baseUrl: settings.baseUrl,
  });
  await serveApp(app, settings.appFolder);
  registerRoutes(app, table);
  // A line that is held open would never end by itself.
  app.addHook("preClose", async () => signedOut.tellAll());
  app.addHook("onClose", async () => {
    await messages.close();
    heads.close();
    await logs.close();
  });
  return app;
}

function limitReached(waitMs: number): Refused {
  return new Refused({ status: 429, refusal: tooMany(Math.max(1, Math.ceil(waitMs / 1000))) });
}
