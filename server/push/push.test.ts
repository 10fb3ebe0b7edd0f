import { describe, expect, it } from "vitest";
import { onPlan, written } from "../fixtures/a-log.ts";
import { apiApp, CATALOG, NOW_MS, openStore, sessionOf } from "../fixtures/api-app.ts";
import { browserPhone, claimsIn, pushService } from "../fixtures/browser-phone.ts";
import { openMeasures } from "../observe/measures.ts";
import { openErrands } from "../outgoing/errands.ts";
import { pushRoutes } from "../routes/push.ts";
import { BOTH, type Place } from "../store/testing/on-both.ts";
import { PushDevices } from "./devices.ts";
import { remindersDue, restsDue } from "./due.ts";
import { serverKey } from "./vapid.ts";

function phone(endpoint: string, chosen: object = {}) {
  const { subscription } = browserPhone(endpoint);
  return { ...subscription, timeZone: "Europe/Lisbon", rest: true, remindAt: null, ...chosen };
}

async function world({ newAddress }: Place) {
  const store = await openStore(await newAddress());
  const clock = { ms: NOW_MS };
  const nowMs = () => clock.ms;
  const pushDevices = new PushDevices({ ...store, nowMs });
  const key = await serverKey(store.database);
  const targetRules = { privateTargets: true };
  const contact = "mailto:owner@example.org";
  const send = { key, contact, rules: targetRules, measures: openMeasures(), nowMs };
  const errands = openErrands((error) => {
    throw error;
  });
  const parts = { ...store, catalog: () => CATALOG, send, errands, nowMs };
  const woken: number[] = [];
  const routes = pushRoutes({
    pushDevices,
    pushKey: async () => key.publicKey,
    targetRules,
    pushDueAt: (ms) => woken.push(ms),
    nowMs,
  });
  const app = await apiApp(routes);
  const ask = (method: "GET" | "PUT" | "POST" | "DELETE", url: string, payload?: object, user = "ada") =>
    app.inject({ method, url, headers: { authorization: sessionOf(user) }, ...(payload && { payload }) });
  const due = async () => {
    await Promise.all([restsDue(parts), remindersDue(parts)]);
    await errands.settled();
  };
  return { ...store, clock, ask, woken, due, key };
}

const inSeconds = (seconds: number) => new Date(NOW_MS + seconds * 1_000).toISOString();

describe.each(BOTH)("the end of a rest in $name", (place) => {
  it("is told to the phone that asked, once, encrypted and signed", async () => {
    const { ask, due, clock, woken, key } = await world(place);
    const push = await pushService();
    const { id } = (await ask("PUT", "/api/push/devices", phone(push.endpoint("phone")))).json();
    await ask("PUT", "/api/push/devices", phone(push.endpoint("laptop")));
    expect((await ask("POST", "/api/push/rest", { device: id, endAt: inSeconds(90) })).statusCode).toBe(204);
    expect(woken).toEqual([NOW_MS + 90_000]);
    await due();
    expect(push.got).toHaveLength(0);
    clock.ms += 90_000;
    await Promise.all([due(), due()]);
    await due();
    expect(push.got.map(({ path }) => path)).toEqual(["/phone"]);
    const { headers } = push.got[0] ?? { headers: {} };
    expect(headers).toMatchObject({
      "content-encoding": "aes128gcm",
      ttl: "60",
      topic: "rest_over",
      urgency: "high",
      authorization: expect.stringContaining(`, k=${key.publicKey}`),
    });
  });

  it("is read by that phone alone, and the service can tell whose server it comes from", async () => {
    const { ask, due, clock, key } = await world(place);
    const push = await pushService();
    const [hers, another] = [browserPhone(push.endpoint("phone")), browserPhone(push.endpoint("phone"))];
    const asked = { ...hers.subscription, timeZone: "Europe/Lisbon", rest: true, remindAt: null };
    const { id } = (await ask("PUT", "/api/push/devices", asked)).json();
    await ask("POST", "/api/push/rest", { device: id, endAt: inSeconds(5) });
    clock.ms += 5_000;
    await due();
    const [{ body, headers } = { body: Buffer.alloc(0), headers: {} }] = push.got;
    expect(JSON.parse(hers.read(body))).toMatchObject({ kind: "rest_over", title: "Rest is over" });
    expect(() => another.read(body)).toThrow();
    expect(body.toString("latin1")).not.toContain("Rest");
    expect(claimsIn(String(headers.authorization), key.publicKey)).toEqual({
      aud: push.origin,
      exp: clock.ms / 1_000 + 12 * 3_600,
      sub: "mailto:owner@example.org",
    });
  });

  it("waits as long as a busy push service asks, and is dropped where that is too long", async () => {
    const { ask, due, clock } = await world(place);
    const push = await pushService();
    push.answers.status = 429;
    push.answers.headers = { "retry-after": "45" };
    const { id } = (await ask("PUT", "/api/push/devices", phone(push.endpoint("phone")))).json();
    await ask("POST", "/api/push/rest", { device: id, endAt: inSeconds(0) });
    await due();
    clock.ms += 44_000;
    await due();
    expect(push.got).toHaveLength(1);
    clock.ms += 1_000;
    push.answers.headers = { "retry-after": "600" };
    await due();
    expect(push.got).toHaveLength(2);
    push.answers.status = 201;
    clock.ms += 600_000;
    await due();
    expect(push.got).toHaveLength(2);
  });

  it("is not told once the next set has begun, nor on another's word", async () => {
    const { ask, due, clock } = await world(place);
    const push = await pushService();
    const { id } = (await ask("PUT", "/api/push/devices", phone(push.endpoint("phone")))).json();
    await ask("POST", "/api/push/rest", { device: id, endAt: inSeconds(60) });
    await ask("POST", "/api/push/rest", { device: id, endAt: null });
    const bobs = await ask("POST", "/api/push/rest", { device: id, endAt: inSeconds(60) }, "bob");
    expect(bobs.statusCode).toBe(404);
    clock.ms += 61_000;
    await due();
    expect(push.got).toHaveLength(0);
  });

  it("is told again after a hiccup, and not at all when it is late", async () => {
    const { ask, due, clock } = await world(place);
    const push = await pushService();
    push.answers.status = 503;
    const { id } = (await ask("PUT", "/api/push/devices", phone(push.endpoint("phone")))).json();
    await ask("POST", "/api/push/rest", { device: id, endAt: inSeconds(30) });
    clock.ms += 30_000;
    await due();
    push.answers.status = 201;
    clock.ms += 15_000;
    await due();
    expect(push.got).toHaveLength(2);
    await ask("POST", "/api/push/rest", { device: id, endAt: inSeconds(60) });
    clock.ms += 120_000;
    await due();
    expect(push.got).toHaveLength(2);
  });

  it("refuses a rest that ends tomorrow, and a device that does not want it", async () => {
    const { ask } = await world(place);
    const push = await pushService();
    const quiet = phone(push.endpoint("quiet"), { rest: false });
    const { id } = (await ask("PUT", "/api/push/devices", quiet)).json();
    expect((await ask("POST", "/api/push/rest", { device: id, endAt: inSeconds(60) })).statusCode).toBe(404);
    const far = await ask("POST", "/api/push/rest", { device: id, endAt: inSeconds(90_000) });
    expect([far.statusCode, far.json().what]).toEqual([422, expect.stringContaining("hour")]);
  });
});

describe.each(BOTH)("reminders in $name", (place) => {
  it("come on the plan's days at the chosen time there, and only then", async () => {
    const { ask, due, clock, logs } = await world(place);
    const push = await pushService();
    await logs.append("ada", written(onPlan()));
    const chosen = { rest: false, remindAt: "07:30", timeZone: "America/New_York" };
    await ask("PUT", "/api/push/devices", phone(push.endpoint("phone"), chosen));
    const heard: string[] = [];
    for (let halfHour = 0; halfHour < 48 * 7; halfHour += 1) {
      const before = push.got.length;
      await due();
      if (push.got.length > before) heard.push(new Date(clock.ms).toISOString());
      clock.ms += 1_800_000;
    }
    // Mondays and Thursdays; New York is five hours behind.
    expect(heard).toEqual(["2026-11-23T12:30:00.000Z", "2026-11-26T12:30:00.000Z"]);
    expect(new Set(push.topics())).toEqual(new Set(["session_today"]));
  });

  it("that a push service does not take are tried ever more rarely, until they are of no use", async () => {
    const { ask, due, clock, logs } = await world(place);
    const push = await pushService();
    push.answers.status = 503;
    await logs.append("ada", written(onPlan()));
    await ask("PUT", "/api/push/devices", phone(push.endpoint("phone"), { rest: false, remindAt: "07:30" }));
    clock.ms = Date.parse("2026-11-23T07:30:00Z");
    for (let minute = 0; minute < 6 * 60; minute += 1) {
      await due();
      clock.ms += 60_000;
    }
    expect(push.got.length).toBeGreaterThan(5);
    expect(push.got.length).toBeLessThan(20);
  });

  it("of the morning do not come in the evening", async () => {
    const { ask, due, clock, logs } = await world(place);
    const push = await pushService();
    await logs.append("ada", written(onPlan()));
    await ask("PUT", "/api/push/devices", phone(push.endpoint("phone"), { remindAt: "07:30" }));
    clock.ms = Date.parse("2026-11-23T19:00:00Z");
    await due();
    expect(push.got).toHaveLength(0);
    clock.ms = Date.parse("2026-11-26T07:31:00Z");
    await due();
    expect(push.topics()).toEqual(["session_today"]);
  });
});

describe.each(BOTH)("devices in $name", (place) => {
  it("choose for themselves, change their mind, and leave", async () => {
    const { ask } = await world(place);
    const push = await pushService();
    const first = await ask("PUT", "/api/push/devices", phone(push.endpoint("phone")));
    const again = phone(push.endpoint("phone"), { rest: false, remindAt: "18:00" });
    expect((await ask("PUT", "/api/push/devices", again)).json()).toEqual(first.json());
    const { id } = first.json();
    expect((await ask("GET", "/api/push/devices")).json().devices).toEqual([
      { id, timeZone: "Europe/Lisbon", rest: false, remindAt: "18:00" },
    ]);
    expect((await ask("DELETE", `/api/push/devices/${id}`, undefined, "bob")).statusCode).toBe(404);
    expect((await ask("DELETE", `/api/push/devices/${id}`)).statusCode).toBe(204);
    expect((await ask("GET", "/api/push/devices")).json().devices).toEqual([]);
  });

  it("are taken with a key that is a point of the curve, and no other 65 bytes", async () => {
    const { ask } = await world(place);
    const push = await pushService();
    const good = phone(push.endpoint("phone"));
    const bytes = Buffer.from(good.keys.p256dh, "base64url");
    // The other ways to write the same point (SEC 1, 2.3.3), and what is none.
    const hybrid = Buffer.from([6 + ((bytes.at(-1) ?? 0) % 2), ...bytes.subarray(1)]);
    for (const wrong of [Buffer.alloc(65, 4), Buffer.alloc(65), hybrid]) {
      const keys = { ...good.keys, p256dh: wrong.toString("base64url") };
      const answer = await ask("PUT", "/api/push/devices", { ...good, keys });
      expect([answer.statusCode, answer.json().problems]).toEqual([
        422,
        [{ path: "body.keys.p256dh", what: "should be a point of P-256" }],
      ]);
    }
    expect((await ask("PUT", "/api/push/devices", good)).statusCode).toBe(200);
  });

  it("belong to whoever signed in on them last", async () => {
    const { ask } = await world(place);
    const push = await pushService();
    const shared = phone(push.endpoint("shared"));
    await ask("PUT", "/api/push/devices", shared, "ada");
    await ask("PUT", "/api/push/devices", shared, "bob");
    expect((await ask("GET", "/api/push/devices", undefined, "ada")).json().devices).toEqual([]);
    expect((await ask("GET", "/api/push/devices", undefined, "bob")).json().devices).toHaveLength(1);
  });

  it("are taken over only by who holds them: to know another's address is not enough", async () => {
    const { ask } = await world(place);
    const push = await pushService();
    await ask("PUT", "/api/push/devices", phone(push.endpoint("hers")), "ada");
    const { id } = (await ask("PUT", "/api/push/devices", phone(push.endpoint("hers")), "bob")).json();
    expect((await ask("GET", "/api/push/devices", undefined, "ada")).json().devices).toHaveLength(1);
    await ask("DELETE", `/api/push/devices/${id}`, undefined, "bob");
    expect((await ask("GET", "/api/push/devices", undefined, "ada")).json().devices).toHaveLength(1);
  });

  it("that are gone are forgotten", async () => {
    const { ask, due, clock } = await world(place);
    const push = await pushService();
    push.answers.status = 410;
    const { id } = (await ask("PUT", "/api/push/devices", phone(push.endpoint("old")))).json();
    await ask("POST", "/api/push/rest", { device: id, endAt: inSeconds(1) });
    clock.ms += 1_000;
    await due();
    expect((await ask("GET", "/api/push/devices")).json().devices).toEqual([]);
  });

  it("are refused with all that is wrong in what they sent", async () => {
    const { ask } = await world(place);
    const wrong = { endpoint: "https://x.invalid", keys: { p256dh: "AA", auth: "AA" }, rest: true };
    const answer = await ask("PUT", "/api/push/devices", { ...wrong, timeZone: "Mars", remindAt: "25:00" });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().problems.map(({ path }: { path: string }) => path)).toEqual([
      "body.keys.p256dh",
      "body.keys.auth",
      "body.timeZone",
      "body.remindAt",
    ]);
  });
});
