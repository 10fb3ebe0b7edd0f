import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { type NetworkDevice, networkDevice } from "./fixtures/network-device.ts";
import { type Served, serve } from "./fixtures/served.ts";
import { testFolder } from "./store/testing/folder.ts";
import { newPostgresSchema } from "./store/testing/postgres.ts";

const ROUNDS = process.env.DORSAL_SOAK === "1" ? 50 : 3;
/** A server's start is most of a round, and slow on a busy machine. */
const timeout = ROUNDS * 60_000;
/** Killed somewhere in so many milliseconds of writing. */
const LONGEST_LIFE_MS = 150;
/** Requests under way at any moment. */
const WRITERS = 4;

function starter(env: Readonly<Record<string, string>>): () => Promise<Served> {
  return async () => {
    const served = await serve({ DORSAL_LOG: "error", ...env });
    onTestFinished(() => served.kill());
    return served;
  };
}

/** Writes to all servers by turns until `over`; a server that is gone is passed over. */
async function writeOn(device: NetworkDevice, urls: readonly string[], over: AbortSignal): Promise<void> {
  const write = async (turn: number) => {
    for (let at = turn; !over.aborted; at += 1) {
      if (!(await device.send(urls[at % urls.length] ?? "", 5))) await wait(1);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, turn) => write(turn)));
}

/** `servers[0]` is killed in the middle of writes to all of them. */
async function killFirst(device: NetworkDevice, servers: readonly Served[]): Promise<void> {
  const over = new AbortController();
  const urls = servers.map(({ url }) => url);
  const writing = writeOn(device, urls, over.signal);
  const before = device.accepted.length;
  while (device.accepted.length === before) await wait(1);
  await wait(Math.random() * LONGEST_LIFE_MS);
  await servers[0]?.kill();
  over.abort();
  await writing;
}

async function lostBy(device: NetworkDevice, url: string): Promise<readonly string[]> {
  const held = new Set(await device.takeAll(url));
  return device.accepted.filter((id) => !held.has(id));
}

test(`a server on SQLite that is killed in mid-write loses nothing it had accepted, in ${ROUNDS} rounds`, {
  timeout,
}, async () => {
  const start = starter({ DORSAL_DATA: testFolder() });
  let server = await start();
  const device = await networkDevice(server.url, "ada");
  for (let round = 0; round < ROUNDS; round += 1) {
    await killFirst(device, [server]);
    server = await start();
  }
  expect(await lostBy(device, server.url)).toEqual([]);
});

test(`of three servers behind one PostgreSQL any may die, and any may go on, in ${ROUNDS} rounds`, {
  timeout,
}, async () => {
  const { url } = await newPostgresSchema();
  const start = starter({ DORSAL_DATA: testFolder(), DATABASE_URL: url });
  let servers: readonly Served[] = await Promise.all([start(), start(), start()]);
  const device = await networkDevice(servers[0]?.url ?? "", "ada");
  for (let round = 0; round < ROUNDS; round += 1) {
    await killFirst(device, servers);
    servers = [...servers.slice(1), await start()];
  }
  for (const server of servers) expect(await lostBy(device, server.url)).toEqual([]);
});
