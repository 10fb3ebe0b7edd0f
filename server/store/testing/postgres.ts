// Where do tests get a real PostgreSQL? The first that asks starts one for the whole run; each asks for databases of its
// own in it. A guard beside the run ends it. Where none can be had, the tests that need it fail and say why.
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isMainThread } from "node:worker_threads";
import pg from "pg";
import type { StoreAddress } from "../database.ts";

const LOOK_MS = 20;
/** Copying, `initdb` and start take about two seconds; a machine at its limit takes ten times that. */
const PATIENCE_MS = 60_000;

type PostgresAddress = Extract<StoreAddress, { readonly kind: "postgres" }>;

export type Durability = "quick" | "durable";

/** A fresh, empty database. */
export async function newPostgres(durability: Durability = "quick"): Promise<PostgresAddress> {
  const server = await postgresServer(durability);
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await query(server, `create database ${name}`);
  return { kind: "postgres", url: server.replace(/postgres$/, name) };
}

let shared: Promise<PostgresAddress> | undefined;

/** A fresh, empty corner of a database that tests share: an order of magnitude quicker to make than a database. */
export async function newPostgresSchema(): Promise<PostgresAddress> {
  shared ??= newPostgres();
  const { url } = await shared;
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await query(url, `create schema ${name}`);
  return { kind: "postgres", url: `${url}?options=${encodeURIComponent(`-c search_path=${name}`)}` };
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text);
  await client.end();
}

/** The address of the run's own server. */
async function postgresServer(durability: Durability): Promise<string> {
  // Test files run in children or threads of one process: that is the run.
  const owner = isMainThread && process.env.VITEST ? process.ppid : process.pid;
  const folder = join(tmpdir(), `dorsal-postgres-${durability}-${owner}`);
  if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true });
  if (isFirst(folder)) startGuard(folder, owner, durability);
  return addressIn(folder);
}

/** Making a folder is the one thing that only one of many can do. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o755 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function startGuard(folder: string, owner: number, durability: Durability): void {
  const guard = spawn(
    process.execPath,
    [join(import.meta.dirname, "postgres-guard.ts"), folder, String(owner), durability],
    { detached: true, stdio: "ignore", cwd: tmpdir() },
  );
  guard.unref();
  writeFileSync(join(folder, "guard"), String(guard.pid));
}

/** Left by a run of the same number whose guard was killed. */
function isAbandoned(folder: string): boolean {
  const note = join(folder, "guard");
  if (!existsSync(note)) return false;
  try {
    process.kill(Number(readFileSync(note, "utf8")), 0);
    return false;
  } catch {
    return true;
  }
}

async function addressIn(folder: string): Promise<string> {
  for (const from = Date.now(); Date.now() - from < PATIENCE_MS; await wait(LOOK_MS)) {
    if (existsSync(join(folder, "url"))) return readFileSync(join(folder, "url"), "utf8");
    if (existsSync(join(folder, "failed"))) throw new Error(readFileSync(join(folder, "failed"), "utf8"));
  }
  throw new Error(`The test's PostgreSQL did not start within ${PATIENCE_MS / 1000} s.`);
}
