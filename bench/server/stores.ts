// On which stores is it measured? SQLite in a folder, and a real PostgreSQL that flushes to the disk, as in service.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Bare, barePostgres, bareSqlite } from "./bare.ts";

export interface MeasuredStore {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  readonly bare: Bare;
  remove(): void;
}

export function sqliteStore(): MeasuredStore {
  const folder = mkdtempSync(join(tmpdir(), "dorsal-bench-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { name: "SQLite", env: { DORSAL_DATA: folder }, bare: bareSqlite(folder), remove };
}

/** The tests' own PostgreSQL, which ends with this process; or the one at `url`, an empty database. */
export async function postgresStore(url?: string): Promise<MeasuredStore> {
  const folder = mkdtempSync(join(tmpdir(), "dorsal-bench-"));
  const address = url ?? (await startPostgres());
  return {
    name: "PostgreSQL",
    env: { DORSAL_DATA: folder, DATABASE_URL: address },
    bare: barePostgres(address),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const GUARD = join(import.meta.dirname, "..", "..", "server", "store", "testing", "postgres-guard.ts");
const LOOK_MS = 50;

async function startPostgres(): Promise<string> {
  const folder = join(tmpdir(), `dorsal-postgres-bench-${process.pid}`);
  mkdirSync(folder, { mode: 0o755 });
  spawn(process.execPath, [GUARD, folder, String(process.pid), "durable"], {
    detached: true,
    stdio: "ignore",
  }).unref();
  for (;;) {
    if (existsSync(join(folder, "url"))) return readFileSync(join(folder, "url"), "utf8");
    if (existsSync(join(folder, "failed"))) throw new Error(readFileSync(join(folder, "failed"), "utf8"));
    await wait(LOOK_MS);
  }
}
