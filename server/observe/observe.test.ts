import { Writable } from "node:stream";
import Fastify, { type FastifyBaseLogger, LogController } from "fastify";
import { describe, expect, it, onTestFinished } from "vitest";
import { guardRoutes } from "../accounts/guard.ts";
import type { Principal } from "../accounts/principal.ts";
import { answerFailure } from "../answers/failures.ts";
import { onPlan, written } from "../fixtures/a-log.ts";
import { NOW_MS, openStore } from "../fixtures/api-app.ts";
import { metricsRoutes } from "../routes/metrics.ts";
import { registerRoutes } from "../routes/register.ts";
import { route } from "../routes/route.ts";
import { serverLog } from "./log.ts";
import { measuredLogs } from "./measured-logs.ts";
import { openMeasures } from "./measures.ts";
import { requestIdOf } from "./request-id.ts";
import { observeRequests } from "./requests.ts";

const TOKEN = "a-token-of-more-than-thirty-two-letters";
const SECRET = "ada@example.org";

const broken = route({
  method: "POST",
  url: "/api/things/:id",
  access: { who: "anyone" },
  summary: "Fails with what was sent.",
  answers: { 200: { sentence: "Never." } },
  handle: ({ body }) => {
    throw Object.assign(new Error(`Cannot read ${JSON.stringify(body)} of ${SECRET}`), { code: "EXAMPLE" });
  },
});

interface Rules {
  readonly principal?: Principal | null;
  readonly metricsToken?: string | null;
  readonly https?: boolean;
}

/** A server that is observed, and the lines that it wrote. */
async function observed({ principal = null, metricsToken = null, https = false }: Rules = {}) {
  const lines: string[] = [];
  const log = serverLog(
    "info",
    new Writable({ write: (line, _, done) => done(void lines.push(String(line))) }),
  );
  const measures = openMeasures();
  const app = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIdOf,
  });
  onTestFinished(() => app.close());
  app.setErrorHandler(answerFailure);
  observeRequests(app, { log, measures });
  guardRoutes(app, { identify: async () => principal, baseUrl: null });
  registerRoutes(app, [broken, ...metricsRoutes({ measures, metricsToken, https })]);
  await app.ready();
  return { app, lines, measures };
}

describe("the log of requests", () => {
  it("has id, route, status and time, and nothing of who asked for what", async () => {
    const { app, lines } = await observed();
    const answer = await app.inject({
      method: "POST",
      url: `/api/things/${SECRET}?who=${SECRET}`,
      headers: { authorization: `Bearer ${SECRET}`, "x-request-id": "from-the-proxy-17" },
      remoteAddress: "198.51.100.7",
      payload: { name: SECRET },
    });
    expect([answer.statusCode, answer.headers["x-request-id"]]).toEqual([500, "from-the-proxy-17"]);
    const text = lines.join("");
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain("198.51.100.7");
    const told = lines.map((line) => JSON.parse(line));
    expect(told).toContainEqual(
      expect.objectContaining({
        ...{ level: "error", request: "from-the-proxy-17", method: "POST", status: 500 },
        ...{ route: "/api/things/:id", ms: expect.any(Number), time: expect.any(String) },
      }),
    );
    // The failure's kind and place help whoever looks for it.
    const failure = told.find(({ err }) => err);
    expect(failure.err).toMatchObject({ kind: "Error", code: "EXAMPLE" });
    expect(failure.err.at[0]).toContain("observe.test.ts");
  });

  it("believes no request id that is more than an id", async () => {
    const { app, lines } = await observed();
    const headers = { "x-request-id": '17", "level": "info' };
    const answer = await app.inject({ url: `/nothing/${SECRET}`, headers });
    expect(answer.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(lines.join("")).not.toContain(SECRET);
    expect(JSON.parse(lines.at(-1) ?? "").route).toBe("none");
  });
});

describe("the measures", () => {
  it("count requests by route and status, and never by address", async () => {
    const { app } = await observed();
    await app.inject({ method: "POST", url: `/api/things/${SECRET}`, payload: {} });
    await app.inject({ url: `/wp-admin/${SECRET}` });
    const { body, headers } = await app.inject("/metrics");
    expect(headers["content-type"]).toContain("text/plain");
    expect(body).toContain(
      'dorsal_request_seconds_count{method="POST",route="/api/things/:id",status="500"} 1',
    );
    expect(body).toContain('route="none"');
    expect(body).not.toContain(SECRET);
  });

  it("tell how many events came, how late, and how long the store took", async () => {
    const { logs } = await openStore();
    const { measures } = await observed();
    const events = written(onPlan(), NOW_MS);
    const measured = measuredLogs(logs, measures, () => NOW_MS + 120_000);
    await measured.append("ada", events);
    expect((await measured.readSince("ada", 0, 100)).events).toEqual(events);
    const text = await measures.text();
    expect(text).toContain(`dorsal_events_acknowledged_total ${events.length}`);
    expect(text).toContain(`dorsal_sync_lag_seconds_bucket{le="60"} 0`);
    expect(text).toContain(`dorsal_sync_lag_seconds_bucket{le="600"} ${events.length}`);
    expect(text).toContain('dorsal_store_seconds_count{work="append"} 1');
  });

  const owner: Principal = { kind: "session", user: "ada", role: "owner", session: "s" };
  const afar = { remoteAddress: "198.51.100.7" };
  it.each([
    ["this machine", {}, {}, 200],
    ["this machine by its address", {}, { headers: { host: "[::1]:7878" } }, 200],
    ["a page whose name leads to this machine", {}, { headers: { host: "evil.example" } }, 403],
    ["one whose name begins like ours", {}, { headers: { host: "127.0.0.1.evil.example" } }, 403],
    ["this machine through a proxy", {}, { headers: { "x-forwarded-for": "198.51.100.7" } }, 403],
    ["this machine where a proxy with TLS stands before it", { https: true }, {}, 403],
    ["somebody else", {}, afar, 403],
    ["the owner from afar", { principal: owner }, afar, 200],
    ["a member", { principal: { ...owner, role: "member" } as const }, {}, 403],
    ["the token", { metricsToken: TOKEN }, { ...afar, headers: { authorization: `Bearer ${TOKEN}` } }, 200],
    ["a wrong token", { metricsToken: TOKEN }, { headers: { authorization: "Bearer x" } }, 403],
    ["no token where one is set", { metricsToken: TOKEN }, {}, 403],
  ])("are answered to %s as they should", async (_, rules, asked, status) => {
    const { app } = await observed(rules);
    expect((await app.inject({ url: "/metrics", ...asked })).statusCode).toBe(status);
  });
});
