import { createHmac } from "node:crypto";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onPlan, session, written } from "../fixtures/a-log.ts";
import { apiApp, keyOf, NOW_MS, openStore, sessionOf } from "../fixtures/api-app.ts";
import { hookReceiver as receiver } from "../fixtures/hook-receiver.ts";
import { openMeasures } from "../observe/measures.ts";
import { openErrands } from "../outgoing/errands.ts";
import { webhookRoutes } from "../routes/webhooks.ts";
import { restoreBackup } from "../store/backup/restore-backup.ts";
import { writeBackup } from "../store/backup/write-backup.ts";
import type { StoreAddress } from "../store/database.ts";
import { logStore } from "../store/log-store.ts";
import { testFolder } from "../store/testing/folder.ts";
import { BOTH, type Place } from "../store/testing/on-both.ts";
import { openedDatabase } from "../store/testing/opened.ts";
import { deliverDue } from "./deliver.ts";
import { MOST_TRIES, retryWaitMs } from "./retry.ts";
import { Webhooks } from "./webhooks.ts";

const SQLITE: Place = { name: "SQLite", newAddress: async () => ({ kind: "sqlite", folder: testFolder() }) };

async function sending({ newAddress }: Place = SQLITE, address?: StoreAddress) {
  const store = await openStore(address ?? (await newAddress()));
  const clock = { ms: NOW_MS };
  const nowMs = () => clock.ms;
  const rules = { privateTargets: true };
  const webhooks = new Webhooks({ ...store, nowMs });
  const errands = openErrands((error) => {
    throw error;
  });
  const parts = { ...store, rules, errands, measures: openMeasures(), nowMs };
  const deliver = async (change: object = {}, users?: readonly string[]) => {
    await deliverDue({ ...parts, ...change }, users);
    await errands.settled();
  };
  return { ...store, clock, webhooks, deliver };
}

describe.each(BOTH)("a webhook in $name", (place) => {
  it("is told of what comes after it was added, signed so that the receiver can check", async () => {
    const { webhooks, logs, deliver } = await sending(place);
    const hook = await receiver();
    await logs.append("ada", written(onPlan()));
    const added = await webhooks.add("ada", { url: hook.url, types: [] });
    const later = written(session("saturday", "2026-11-21"));
    await logs.append("ada", later);
    await deliver();
    expect(hook.told()).toEqual(later);
    const [first] = hook.got;
    const [, seconds, hash] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(
      String(first?.headers["dorsal-signature"]),
    ) ?? [""];
    const own = createHmac("sha256", added?.secret ?? "")
      .update(`${seconds}.${first?.body}`)
      .digest("hex");
    expect([seconds, hash]).toEqual([String(NOW_MS / 1_000), own]);
    await deliver();
    expect(hook.got).toHaveLength(1);
  });

  it("hears only of the types it asked for, and of no other person", async () => {
    const { webhooks, logs, deliver } = await sending(place);
    const hook = await receiver();
    await webhooks.add("ada", { url: hook.url, types: ["SetPerformed"] });
    await logs.append("bob", written(onPlan()));
    await logs.append("ada", written(onPlan()));
    await deliver();
    expect(hook.told().map(({ type }) => type)).toEqual(["SetPerformed", "SetPerformed"]);
    expect((await webhooks.list("ada"))[0]?.behind).toBe(0);
  });

  it("that fails is tried again later, in order, until it takes everything", async () => {
    const { webhooks, logs, deliver, clock } = await sending(place);
    const hook = await receiver();
    hook.answers.status = 500;
    const added = await webhooks.add("ada", { url: hook.url, types: [] });
    const [one, two] = [written(onPlan()), written(session("later", "2026-11-21"))];
    await logs.append("ada", one);
    await deliver();
    await deliver();
    expect(hook.got).toHaveLength(1);
    await logs.append("ada", two);
    hook.answers.status = 200;
    clock.ms += 20_000;
    await deliver();
    expect(hook.told().slice(one.length)).toEqual([...one, ...two]);
    const told = await webhooks.deliveries("ada", added?.id ?? "");
    expect(told?.map(({ status, tryNumber }) => [status, tryNumber])).toEqual([
      [200, 2],
      [500, 1],
    ]);
  });

  it("is given up after its tries, says so, and goes on where it stood once it is resumed", async () => {
    const { webhooks, logs, deliver, clock } = await sending(place);
    const hook = await receiver();
    hook.answers.status = 503;
    const added = await webhooks.add("ada", { url: hook.url, types: [] });
    const events = written(onPlan());
    await logs.append("ada", events);
    for (let tries = 0; tries < MOST_TRIES + 3; tries += 1) {
      await deliver();
      clock.ms += 13 * 3_600_000;
    }
    expect(hook.got).toHaveLength(MOST_TRIES);
    expect((await webhooks.list("ada"))[0]).toMatchObject({
      stopped: expect.stringContaining("tries failed"),
      behind: events.length,
    });
    hook.answers.status = 200;
    await webhooks.resume("ada", added?.id ?? "");
    await deliver();
    expect(hook.told().slice(-events.length)).toEqual(events);
  });

  it("that is gone is not asked twice", async () => {
    const { webhooks, logs, deliver } = await sending(place);
    const hook = await receiver();
    hook.answers.status = 410;
    await webhooks.add("ada", { url: hook.url, types: [] });
    await logs.append("ada", written(onPlan()));
    await deliver();
    expect((await webhooks.list("ada"))[0]?.stopped).toContain("410");
  });

  it("is taken up by another process where one died while it sent", async () => {
    const { webhooks, logs, deliver, clock, database } = await sending(place);
    const hook = await receiver();
    await webhooks.add("ada", { url: hook.url, types: [] });
    await logs.append("ada", written(onPlan()));
    // Claimed, and never heard of again.
    await database.kysely
      .updateTable("webhooks")
      .set({ due_ms: clock.ms + 60_000 })
      .execute();
    await deliver();
    expect(hook.got).toHaveLength(0);
    clock.ms += 60_000;
    await deliver();
    expect(hook.told()).toHaveLength(onPlan().length);
  });

  it("is told once by several processes at the same moment", async () => {
    const { webhooks, logs, deliver, database } = await sending(place);
    const hook = await receiver();
    await webhooks.add("ada", { url: hook.url, types: [] });
    await logs.append("ada", written(onPlan()));
    const others = [1, 2, 3].map(() => deliver({ logs: logStore(database) }));
    await Promise.all(others);
    expect(hook.told()).toHaveLength(onPlan().length);
  });

  it("of one person is told while nobody looks at the others", async () => {
    const { webhooks, logs, deliver } = await sending(place);
    const [hers, his] = [await receiver(), await receiver()];
    for (const [user, { url }] of [
      ["ada", hers],
      ["bob", his],
    ] as const) {
      await webhooks.add(user, { url, types: [] });
      await logs.append(user, written(onPlan()));
    }
    await deliver({}, ["ada"]);
    expect([hers.got.length, his.got.length]).toEqual([1, 0]);
    await deliver();
    expect([hers.got.length, his.got.length]).toEqual([1, 1]);
  });

  it("goes on where it stood after a restore: what waited is told, what was told is not", async () => {
    const before = await place.newAddress();
    const { webhooks, logs, deliver } = await sending(place, before);
    const hook = await receiver();
    await webhooks.add("ada", { url: hook.url, types: [] });
    await logs.append("ada", written(onPlan()));
    await deliver();
    const waiting = written(session("waiting", "2026-11-21"));
    await logs.append("ada", waiting);
    const file = join(testFolder(), "backup");
    await writeBackup(before, { file, madeMs: NOW_MS, secret: null });
    const after = await place.newAddress();
    await restoreBackup(await openedDatabase(after), file);
    const restored = await sending(place, after);
    // Devices are back before the first round.
    const later = written(session("later", "2026-11-22"));
    await restored.logs.append("ada", later);
    hook.got.length = 0;
    await restored.deliver();
    expect(hook.told()).toEqual([...waiting, ...later]);
    expect(hook.said().map(({ log, restarted }) => [log, restarted])).toEqual([
      [(await restored.logs.head("ada")).log, undefined],
    ]);
  });

  it("is told that a log began anew until it has heard so, and then everything from its start", async () => {
    const { webhooks, logs, deliver, clock } = await sending(place);
    const hook = await receiver();
    await webhooks.add("ada", { url: hook.url, types: ["SessionStarted"] });
    await logs.append("ada", written(onPlan()));
    await deliver();
    await logs.forget("ada");
    const anew = written([...onPlan(), ...session("anew", "2026-11-21")]);
    await logs.append("ada", anew);
    hook.got.length = 0;
    hook.answers.status = 500;
    await deliver();
    clock.ms += 20_000;
    hook.answers.status = 200;
    await deliver();
    const starts = anew.filter(({ type }) => type === "SessionStarted").map(({ id }) => id);
    const { log } = await logs.head("ada");
    expect(hook.said().map((said) => [said.log, said.restarted, said.events.map(({ id }) => id)])).toEqual([
      [log, true, []],
      [log, true, []],
      [log, undefined, starts],
    ]);
    expect((await webhooks.list("ada"))[0]?.behind).toBe(0);
  });

  it("misses nothing where the store lost its newest places and they were given again", async () => {
    const { webhooks, logs, deliver, database } = await sending(place);
    const hook = await receiver();
    await webhooks.add("ada", { url: hook.url, types: [] });
    const events = written(onPlan());
    await logs.append("ada", events);
    await deliver();
    // As after a standby that was behind took over.
    const kept = events.length - 2;
    await database.kysely.deleteFrom("log_events").where("seq", ">", kept).execute();
    await database.kysely.updateTable("log_heads").set({ seq: kept }).execute();
    // What was told last comes to stand at its place again, behind another.
    const [other, more] = written(session("other", "2026-11-21"));
    const given = [other, events.at(-1), more].filter((event) => event !== undefined);
    await logs.append("ada", given);
    hook.got.length = 0;
    await deliver();
    expect(hook.said()[0]).toMatchObject({ restarted: true, events: [] });
    expect(hook.told()).toEqual([...events.slice(0, kept), ...given]);
  });

  it("that asks for time gets it, and no more than half a day", async () => {
    const { webhooks, logs, deliver, clock } = await sending(place);
    const hook = await receiver();
    hook.answers.status = 429;
    hook.answers.headers = { "retry-after": "3600" };
    await webhooks.add("ada", { url: hook.url, types: [] });
    await logs.append("ada", written(onPlan()));
    await deliver();
    clock.ms += 3_599_000;
    await deliver();
    expect(hook.got).toHaveLength(1);
    clock.ms += 1_000;
    hook.answers.headers = { "retry-after": "99999999" };
    await deliver();
    clock.ms += 12 * 3_600_000;
    await deliver();
    expect(hook.got).toHaveLength(3);
  });

  it("is not late because another person's receiver is slow", async () => {
    const { webhooks, logs, deliver } = await sending(place);
    const [slow, quick] = [await receiver(), await receiver()];
    slow.answers.waits = () => quick.got.length > 0;
    await webhooks.add("ada", { url: slow.url, types: [] });
    await logs.append("ada", written(onPlan()));
    await webhooks.add("bob", { url: quick.url, types: [] });
    await logs.append("bob", written(onPlan()));
    await deliver();
    expect([slow.got.length, quick.got.length]).toEqual([1, 1]);
  });

  it("that leads inside is not asked where the owner has not allowed it", async () => {
    const { webhooks, logs, deliver } = await sending(place);
    const hook = await receiver();
    const added = await webhooks.add("ada", { url: hook.url.replace("http:", "https:"), types: [] });
    await logs.append("ada", written(onPlan()));
    await deliver({ rules: { privateTargets: false } });
    expect(hook.got).toHaveLength(0);
    const [told] = (await webhooks.deliveries("ada", added?.id ?? "")) ?? [];
    expect(told?.outcome).toContain("own network");
  });
});

describe("waiting between tries", () => {
  it("grows, stays below half a day and a bit, and ends", () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_TRIES - 2 }), chance, chance, (failed, one, other) => {
        const [wait, next] = [retryWaitMs(failed, one), retryWaitMs(failed + 1, other)];
        expect(wait).not.toBeNull();
        expect(Number(next)).toBeGreaterThanOrEqual(Number(wait) * 0.9);
        expect(Number(wait)).toBeLessThanOrEqual(12.7 * 3_600_000);
      }),
    );
    expect(retryWaitMs(MOST_TRIES, 0.5)).toBeNull();
  });

  it("takes about two days in all", () => {
    const waits = Array.from({ length: MOST_TRIES - 1 }, (_, at) => Number(retryWaitMs(at + 1, 0.5)));
    const hours = waits.reduce((sum, wait) => sum + wait, 0) / 3_600_000;
    expect(hours).toBeGreaterThan(36);
    expect(hours).toBeLessThan(60);
  });
});

describe("the routes of webhooks", () => {
  const ADA = { authorization: sessionOf("ada") };
  async function app(privateTargets = true) {
    const { webhooks } = await sending();
    const due: string[] = [];
    const targetRules = { privateTargets };
    return apiApp(webhookRoutes({ webhooks, targetRules, webhooksDue: (user) => due.push(user) }));
  }

  it("add, list, resume and end; the secret is told once", async () => {
    const api = await app();
    const payload = { url: "http://127.0.0.1:1/", types: ["PlanAdopted"] };
    const added = await api.inject({ method: "POST", url: "/api/webhooks", headers: ADA, payload });
    expect(added.statusCode).toBe(201);
    const { id, secret } = added.json();
    const listed = await api.inject({ url: "/api/webhooks", headers: ADA });
    expect(listed.json().webhooks).toMatchObject([{ id, types: ["PlanAdopted"], stopped: null, behind: 0 }]);
    expect(listed.body).not.toContain(secret);
    const bob = { authorization: sessionOf("bob") };
    for (const [method, url] of [
      ["DELETE", `/api/webhooks/${id}`],
      ["POST", `/api/webhooks/${id}/resume`],
      ["GET", `/api/webhooks/${id}/deliveries`],
    ] as const) {
      expect((await api.inject({ method, url, headers: bob })).statusCode).toBe(404);
    }
    expect(
      (await api.inject({ method: "DELETE", url: `/api/webhooks/${id}`, headers: ADA })).statusCode,
    ).toBe(204);
    expect((await api.inject({ url: "/api/webhooks", headers: ADA })).json().webhooks).toEqual([]);
  });

  it("refuse private targets, unknown types, keys, and the eleventh", async () => {
    const add = (api: Awaited<ReturnType<typeof app>>, payload: object, headers = ADA) =>
      api.inject({ method: "POST", url: "/api/webhooks", headers, payload });
    const closed = await app(false);
    expect((await add(closed, { url: "https://127.0.0.1/" })).json().what).toContain("own network");
    const api = await app();
    const url = "http://127.0.0.1:1/";
    expect((await add(api, { url, types: ["Nonsense"] })).statusCode).toBe(422);
    expect((await add(api, { url }, { authorization: keyOf("ada", "log:read") })).statusCode).toBe(403);
    for (let at = 0; at < 10; at += 1) expect((await add(api, { url })).statusCode).toBe(201);
    expect((await add(api, { url })).statusCode).toBe(409);
  });
});
