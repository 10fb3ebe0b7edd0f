// What does the meeting place take? Durable sessions of twenty sets a second, over HTTP with accounts, beside bare inserts
// of the same rows by a plain script, by turns in one run; how long a device waits; memory; start; a new device's first
// exchange of ten years; a day's exchange. Options: --seconds N for each measurement, --rounds N, --database-url URL.
import { parseArgs } from "node:util";
import { percentile } from "./percentile.ts";
import { type Device, newDevice } from "./server/device.ts";
import { type Load, loadBy } from "./server/load.ts";
import { buildServer, type Served, serve } from "./server/served.ts";
import { sets } from "./server/sets.ts";
import { type MeasuredStore, postgresStore, sqliteStore } from "./server/stores.ts";

/** Promised: so much of what bare inserts do. */
const TARGET_SHARE = 0.5;
const TARGET_START_MS = 1_000;
const TARGET_TEN_YEARS_MS = 2_000;
const TARGET_DAY_MS = 20;
/** Four sessions a week of twenty-four sets for ten years. */
const TEN_YEARS_SETS = 50_000;
/** A session with its beginning and end, some notes and a check-in. */
const DAY_EVENTS = 30;
const DAYS = 50;
const FEW = 16;
const MANY = 128;
const BATCH = 500;

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "4" },
    rounds: { type: "string", default: "3" },
    "database-url": { type: "string" },
  },
});
const forMs = Number(values.seconds) * 1000;

buildServer();

for (const open of [async () => sqliteStore(), () => postgresStore(values["database-url"])]) {
  const store = await open();
  await measure(store).finally(() => store.remove());
}

async function measure(store: MeasuredStore): Promise<void> {
  console.log(store.name);
  // The first start makes the tables, and keeps what Node compiled.
  await (await serve(store.env)).stop();
  const server = await serve(store.env);
  try {
    await measureOn(server, store);
  } finally {
    await server.stop();
  }
}

async function measureOn(server: Served, store: MeasuredStore): Promise<void> {
  say("start", server.startMs, "ms", TARGET_START_MS);
  say("memory after the start", server.residentMb(), "MB");
  // The first one by itself: of two who sign up first in the same moment, one is sent back.
  const owner = await newDevice(server.url, 0);
  const others = Array.from({ length: MANY - 1 }, (_, at) => newDevice(server.url, at + 1));
  const devices = [owner, ...(await Promise.all(others))];
  const rounds: { readonly bare: number; readonly few: Load; readonly many: Load }[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const bare = await store.bare(forMs);
    const few = await loadBy(devices.slice(0, FEW), { forMs, processorMs: server.processorMs });
    const many = await loadBy(devices, { forMs, processorMs: server.processorMs });
    rounds.push({ bare, few, many });
  }
  sayLoads(rounds);
  say("memory under load", server.residentMb(), "MB");
  // Somebody who was not in the crowd: who was has asked about as often as the server lets one person ask in a minute.
  const calm = await newDevice(server.url, MANY);
  say("a day's exchange, as the device waits (p50)", await dayOf(calm), "ms", TARGET_DAY_MS);
  say("ten years to a new device", await tenYearsTo(calm), "ms", TARGET_TEN_YEARS_MS);
  for (const device of [...devices, calm]) device.close();
}

function sayLoads(
  rounds: readonly { readonly bare: number; readonly few: Load; readonly many: Load }[],
): void {
  const median = (of: readonly number[]) => percentile(of, 0.5);
  say("bare inserts, sessions a second", median(rounds.map(({ bare }) => bare)));
  for (const [name, devices] of [
    ["few", FEW],
    ["many", MANY],
  ] as const) {
    const loads = rounds.map((round) => round[name]);
    say(`${devices} devices, sessions a second`, median(loads.map(({ perSecond }) => perSecond)));
    const share = median(rounds.map((round) => round[name].perSecond / round.bare));
    console.log(`  ${"of the bare inserts".padEnd(52)}${share.toFixed(2)}  (promised: ${TARGET_SHARE})`);
    for (const [word, key] of [
      ["p50", "p50Ms"],
      ["p95", "p95Ms"],
      ["p99", "p99Ms"],
    ] as const) {
      say(`${devices} devices, wait ${word}`, median(loads.map((load) => load[key])), "ms");
    }
    const used = median(loads.map(({ processorMs }) => processorMs));
    say(`${devices} devices, the server's processor time a session`, used, "ms");
  }
}

async function dayOf(device: Device): Promise<number> {
  const waits: number[] = [];
  for (let day = 0; day < DAYS; day += 1) {
    const from = performance.now();
    await device.exchange(sets(DAY_EVENTS));
    waits.push(performance.now() - from);
  }
  return percentile(waits, 0.5);
}

async function tenYearsTo(device: Device): Promise<number> {
  for (let sent = 0; sent < TEN_YEARS_SETS; sent += BATCH) await device.exchange(sets(BATCH));
  const fresh = await device.another();
  const from = performance.now();
  for (let more = true; more; ) more = (await fresh.exchange([])).more;
  fresh.close();
  return performance.now() - from;
}

function say(what: string, value: number, unit = "", promised?: number): void {
  const target = promised === undefined ? "" : `  (promised: ${promised})`;
  console.log(`  ${what.padEnd(52)}${value.toFixed(value < 100 ? 1 : 0)} ${unit}${target}`);
}
