// When is a backup made without anybody asking? As soon as the newest is older than the owner's interval; by one process
// of several; and what is needed no longer is removed.
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Database, StoreAddress } from "../database.ts";
import { holdLease } from "../lease.ts";
import { backupName, backupTime } from "./backup-format.ts";
import { backupProblemSentence } from "./read-backup.ts";
import { isEmpty } from "./restore-backup.ts";
import { outdated, type Retention } from "./retention.ts";
import { writeBackup } from "./write-backup.ts";

export interface BackupPlan extends Retention {
  readonly folder: string;
  /** 0 for never. */
  readonly everyHours: number;
}

export interface ScheduleParts {
  readonly database: Database;
  readonly address: StoreAddress;
  readonly plan: BackupPlan;
  /** Unlike that of every other process. */
  readonly holder: string;
  readonly secret: () => string | null;
  /** A sentence for the server's log: what went wrong. */
  readonly complain: (sentence: string) => void;
  readonly nowMs: () => number;
}

/** How often it is looked whether one is due: a restart or a clock set right is noticed soon (design choice). */
const LOOK_MS = 10 * 60_000;
/** Not while the server starts and everybody's devices come back. */
const FIRST_LOOK_MS = 60_000;
const HOUR_MS = 3_600_000;
/** Longer than writing a large store takes; a process that dies meanwhile is replaced after that (design choice). */
const LEASE_MS = 2 * HOUR_MS;

/** Looks from time to time; `stop` resolves when nothing is being written any more. */
export function scheduleBackups(parts: ScheduleParts): { stop(): Promise<void> } {
  if (parts.plan.everyHours === 0) return { stop: async () => {} };
  let running: Promise<unknown> = Promise.resolve();
  const look = () => {
    running = running.then(() => backUpIfDue(parts)).catch((error: unknown) => parts.complain(told(error)));
  };
  const first = setTimeout(look, FIRST_LOOK_MS);
  const timer = setInterval(look, LOOK_MS);
  return {
    stop: async () => {
      clearTimeout(first);
      clearInterval(timer);
      await running;
    },
  };
}

/** The name of the backup that was made; null where none was due, nobody is there yet, or another process makes it. */
export async function backUpIfDue(parts: ScheduleParts): Promise<string | null> {
  const { database, address, plan, holder, secret, complain } = parts;
  const nowMs = parts.nowMs();
  if (!isDue(await namesIn(plan.folder), plan, nowMs)) return null;
  if (await isEmpty(database)) return null;
  if (!(await holdLease(database, { name: "backup", holder, nowMs, forMs: LEASE_MS }))) return null;
  const name = backupName(nowMs);
  const file = join(plan.folder, name);
  const written = await writeBackup(address, { file, madeMs: nowMs, secret: secret() });
  if (!written.ok) {
    complain(`The backup could not be read back. ${backupProblemSentence(written.refusal)}`);
    return null;
  }
  for (const old of outdated(await namesIn(plan.folder), plan))
    await rm(join(plan.folder, old), { force: true });
  return name;
}

function isDue(names: readonly string[], { everyHours }: BackupPlan, nowMs: number): boolean {
  const newest = Math.max(0, ...names.map((name) => backupTime(name) ?? 0));
  // One from the future was made by a clock that was wrong: it says nothing about when the last one was.
  return newest > nowMs || nowMs - newest >= everyHours * HOUR_MS;
}

export async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
}

function told(error: unknown): string {
  return `No backup could be made: ${error instanceof Error ? error.message : String(error)}`;
}
