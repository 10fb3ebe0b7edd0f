// Several servers behind one store: what each of them could send is sent once.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { onPlan, session, written } from "./fixtures/a-log.ts";
import { CATALOG, NOW_MS, openStore } from "./fixtures/api-app.ts";
import { browserPhone, pushService } from "./fixtures/browser-phone.ts";
import { hookReceiver } from "./fixtures/hook-receiver.ts";
import { networkDevice } from "./fixtures/network-device.ts";
import { serve } from "./fixtures/served.ts";
import { openMeasures } from "./observe/measures.ts";
import { openErrands } from "./outgoing/errands.ts";
import { PushDevices } from "./push/devices.ts";
import { restsDue } from "./push/due.ts";
import { serverKey } from "./push/vapid.ts";
import { backUpIfDue } from "./store/backup/schedule.ts";
import { testFolder } from "./store/testing/folder.ts";
import { BOTH } from "./store/testing/on-both.ts";
import { newPostgresSchema } from "./store/testing/postgres.ts";
import { deliverDue } from "./webhooks/deliver.ts";
import { Webhooks } from "./webhooks/webhooks.ts";

const PEOPLE = ["ada", "bea", "cleo", "dana", "emil"];
const SETTINGS = { timeZone: "Europe/Lisbon", rest: true, remindAt: null };

describe.each(BOTH)("three processes on one $name", ({ newAddress }) => {
  async function three() {
    const address = await newAddress();
    const clock = { ms: NOW_MS };
    const nowMs = () => clock.ms;
    const [one, ...others] = [await openStore(address), await openStore(address), await openStore(address)];
    const errands = openErrands((error) => {
      throw error;
    });
    const rules = { privateTargets: true };
    const measures = openMeasures();
    const key = await serverKey(one.database);
    const processes = [one, ...others].map((store) => ({
      ...{ ...store, rules, errands, measures, nowMs, catalog: () => CATALOG },
      send: { key, contact: "mailto:owner@example.org", rules, measures, nowMs },
    }));
    return { address, clock, nowMs, one, processes, settled: () => errands.settled() };
  }

  test("tell each receiver everything once and in order, while the logs grow", async () => {
    const { one, nowMs, processes, settled } = await three();
    const webhooks = new Webhooks({ ...one, nowMs });
    const hooks = await Promise.all(PEOPLE.map(() => hookReceiver()));
    for (const [at, { url }] of hooks.entries()) await webhooks.add(PEOPLE[at] ?? "", { url, types: [] });
    const events = written([...onPlan(), ...session("later", "2026-11-21")]);
    for (const event of events) {
      await Promise.all(PEOPLE.map((user, at) => processes[at % 3]?.logs.append(user, [event])));
      await Promise.all(processes.map((each) => deliverDue(each)));
    }
    await settled();
    await Promise.all(processes.map((each) => deliverDue(each)));
    await settled();
    for (const hook of hooks) expect(hook.told()).toEqual(events);
  });

  test("tell each phone once that its rest is over", async () => {
    const { one, nowMs, clock, processes, settled } = await three();
    const push = await pushService();
    const devices = new PushDevices({ ...one, nowMs });
    const names = PEOPLE.flatMap((user) => [1, 2, 3].map((at) => [user, `/${user}-${at}`] as const));
    for (const [user, name] of names) {
      const { subscription } = browserPhone(push.endpoint(name.slice(1)));
      const device = await devices.subscribe(user, { ...subscription, ...SETTINGS });
      await devices.rest(user, { device: device ?? "", endMs: NOW_MS + 1_000 });
    }
    clock.ms += 1_000;
    await Promise.all(processes.map((each) => restsDue(each)));
    await settled();
    clock.ms += 30_000;
    await Promise.all(processes.map((each) => restsDue(each)));
    await settled();
    expect(push.got.map(({ path }) => path).sort()).toEqual(names.map(([, name]) => name).sort());
  });

  test("make one backup together where they share its folder", async () => {
    const { address, nowMs, processes } = await three();
    await processes[0]?.logs.append("ada", written(onPlan()));
    const folder = join(testFolder(), "backups");
    const complain = (sentence: string) => {
      throw new Error(sentence);
    };
    const plan = { folder, everyHours: 24, days: 7, weeks: 0 };
    const made = processes.map(({ database }, at) =>
      backUpIfDue({ database, address, plan, holder: `${at}`, secret: () => "s", complain, nowMs }),
    );
    expect((await Promise.all(made)).filter((name) => name !== null)).toHaveLength(1);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

/** Time enough for three questions, however busy the machine is. */
const REST_MS = 6_000;
/** What another process left behind is looked for every 15 s: a soak waits for two such rounds. */
const LINGER_MS = process.env.DORSAL_SOAK === "1" ? 35_000 : 1_000;

test("three real servers behind one PostgreSQL tell a receiver and a phone once", {
  timeout: 120_000,
}, async () => {
  const env = {
    ...{ DORSAL_LOG: "error", DORSAL_WEBHOOK_PRIVATE: "1", DORSAL_SECRET: "s".repeat(32) },
    ...{ DORSAL_DATA: testFolder(), DATABASE_URL: (await newPostgresSchema()).url },
  };
  const servers = await Promise.all([1, 2, 3].map(() => serve(env)));
  for (const server of servers) onTestFinished(() => server.kill());
  const [url = "", ...others] = servers.map((server) => server.url);
  const device = await networkDevice(url, "ada");
  const [hook, push] = [await hookReceiver(), await pushService()];
  const { subscription } = browserPhone(push.endpoint("phone"));
  await device.ask(url, "POST", "/api/webhooks", { url: hook.url, types: [] });
  const asked = { ...subscription, ...SETTINGS };
  const { id } = (await device.ask(others[0] ?? "", "PUT", "/api/push/devices", asked)) as { id: string };
  for (const each of [url, ...others]) await device.send(each, 5);
  // All before it is over: a rest that is set again when it was told already is another one.
  const endAt = new Date(Date.now() + REST_MS).toISOString();
  const rest = { device: id, endAt };
  await Promise.all([url, ...others].map((each) => device.ask(each, "POST", "/api/push/rest", rest)));
  while (hook.told().length < 15 || push.got.length < 1) await wait(20);
  await wait(LINGER_MS);
  expect(hook.told().map((event) => event.id)).toEqual(device.accepted);
  expect(push.got).toHaveLength(1);
});
