import { createECDH } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { session, written } from "./fixtures/a-log.ts";
import { NO_PLANNER } from "./fixtures/no-planner.ts";
import { runningApp } from "./fixtures/running-app.ts";
import { STORES } from "./fixtures/stores.ts";
import { GOOD_PASSWORD, keyOf, program, signUp } from "./fixtures/visitor.ts";

/** Whatever comes to this machine: what was sent, as it comes. */
async function receiver() {
  const bodies: string[] = [];
  const listeners: (() => void)[] = [];
  const server = createServer((asked, reply) => {
    const pieces: Buffer[] = [];
    asked.on("data", (piece: Buffer) => pieces.push(piece));
    asked.on("end", () => {
      reply.writeHead(201).end();
      bodies.push(Buffer.concat(pieces).toString());
      for (const heard of listeners.splice(0)) heard();
    });
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const next = async () => {
    if (bodies.length === 0) await new Promise<void>((resolve) => listeners.push(resolve));
    return bodies.shift() ?? "";
  };
  return { url: `http://127.0.0.1:${port}/`, next };
}

function phone(endpoint: string) {
  const key = createECDH("prime256v1");
  const keys = { p256dh: key.generateKeys("base64url"), auth: Buffer.alloc(16, 3).toString("base64url") };
  return { endpoint, keys, timeZone: "Europe/Lisbon", rest: true, remindAt: "07:30" };
}

describe.each(STORES)("messages of the whole server on $store", ({ choose }) => {
  it("tell a webhook what a program has written, tell a phone of a rest, and end with the account", async () => {
    const served = await runningApp({ planner: NO_PLANNER, privateTargets: true, ...(await choose()) });
    onTestFinished(served.close);
    const ada = await signUp(served.app, "Ada");
    const hook = await receiver();
    const added = await ada.ask("POST", "/api/webhooks", { url: hook.url, types: ["SessionFinished"] });
    expect(added.statusCode).toBe(201);

    const key = program(served.app, await keyOf(ada, ["log:read", "log:write"]));
    const events = written(session("saturday", "2026-11-21"));
    expect((await key.ask("POST", "/api/log", { events })).json().accepted).toHaveLength(events.length);
    expect(JSON.parse(await hook.next()).events).toEqual([events.at(-1)]);

    const push = await receiver();
    const { id } = (await ada.ask("PUT", "/api/push/devices", phone(push.url))).json();
    await ada.ask("POST", "/api/push/rest", { device: id, endAt: new Date(Date.now() + 200).toISOString() });
    expect((await push.next()).length).toBeGreaterThan(100);

    expect((await ada.ask("DELETE", "/api/account", { password: GOOD_PASSWORD })).statusCode).toBe(204);
    for (const table of ["webhooks", "webhook_deliveries", "push_devices", "drafts", "log_events"] as const) {
      expect([table, await served.database.kysely.selectFrom(table).selectAll().execute()]).toEqual([
        table,
        [],
      ]);
    }
  });
});

describe("the API as it is served", () => {
  it("is described whole, on a page that the app's own policy lets through", async () => {
    const served = await runningApp({ planner: NO_PLANNER });
    onTestFinished(served.close);
    const document = (await served.app.inject("/api/openapi.json")).json();
    for (const path of [
      "/api/sync",
      "/api/log",
      "/api/plan",
      "/api/webhooks/{id}",
      "/api/mcp",
      "/api/keys",
    ]) {
      expect(document.paths).toHaveProperty([path]);
    }
    const page = await served.app.inject("/api/docs");
    expect(page.headers["content-security-policy"]).toContain("style-src 'self'");
    const [, style = ""] = /rel="stylesheet" href="([^"]+)"/.exec(page.body) ?? [];
    expect((await served.app.inject(style)).headers["content-type"]).toContain("text/css");
    const ids = [...page.body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to] of page.body.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
  });
});
