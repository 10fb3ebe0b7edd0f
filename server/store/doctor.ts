// Is the store well, and what is to be done if not? Each finding is a sentence, with a next step where one is needed.
import { existsSync } from "node:fs";
import { readdir, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { backupTime } from "./backup/backup-format.ts";
import { type BackupPlan, namesIn } from "./backup/schedule.ts";
import { type Database, openDatabase, SQLITE_FILE, type StoreAddress } from "./database.ts";
import { MIGRATIONS } from "./migrations/all.ts";
import { ownTables } from "./own-tables.ts";

export interface Finding {
  readonly state: "good" | "look" | "bad";
  readonly sentence: string;
  /** What to do; absent where nothing is to be done. */
  readonly next?: string;
}

export interface DoctorAsk {
  readonly address: StoreAddress;
  readonly dataFolder: string;
  readonly backups: BackupPlan;
  readonly nodeVersion: string;
  readonly nowMs: number;
}

/** A store grows by about 100 MB in a year for a hundred lifters; below this a backup may not fit (design choice). */
const LOW_DISK_BYTES = 1024 ** 3;
const FULL_DISK_BYTES = 100 * 1024 ** 2;
/** The first Node that has what the store needs, without a flag. */
const OLDEST_NODE = 24;
/** Dorsal did not exist before: a clock that says so is wrong. */
const EARLIEST_MS = Date.UTC(2026, 0, 1);
/** Clocks of two machines that differ by more make leases and sessions end at odd times (design choice). */
const CLOCK_TOLERANCE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** Rights of others than the owner of a file. */
const OTHERS = 0o077;

export async function examine(ask: DoctorAsk): Promise<readonly Finding[]> {
  return [
    nodeFinding(ask.nodeVersion),
    ...(await folderFindings(ask.dataFolder)),
    ...(await storeFindings(ask)),
    await backupFinding(ask),
  ];
}

function nodeFinding(version: string): Finding {
  const major = Number(/\d+/.exec(version)?.[0]);
  return major >= OLDEST_NODE
    ? { state: "good", sentence: `Node ${version} runs this.` }
    : {
        state: "bad",
        sentence: `Node ${version} is too old.`,
        next: `Start Dorsal by npm, which brings Node ${OLDEST_NODE}.`,
      };
}

async function folderFindings(folder: string): Promise<readonly Finding[]> {
  if (!existsSync(folder)) {
    return [
      {
        state: "look",
        sentence: `The data folder ${folder} is not there yet.`,
        next: "The first start makes it.",
      },
    ];
  }
  return [await rightsFinding(folder), await diskFinding(folder)];
}

async function rightsFinding(folder: string): Promise<Finding> {
  const secret = (await readdir(folder)).filter((name) => name === "secret" || name.startsWith(SQLITE_FILE));
  const paths = [folder, ...secret.map((name) => join(folder, name))];
  const open: string[] = [];
  for (const path of paths) {
    // The folder alone keeps others out of its files; the files are closed for the day when somebody moves them.
    if (((await stat(path)).mode & OTHERS) !== 0 && !isSqliteCompanion(path)) open.push(path);
  }
  if (open.length === 0)
    return { state: "good", sentence: "Only the server's own account can read the data folder." };
  return {
    state: "bad",
    sentence: `Others on this machine can read ${open.join(", ")}.`,
    next: `chmod -R go= ${folder}`,
  };
}

/** SQLite makes them with the rights of the file itself. */
function isSqliteCompanion(path: string): boolean {
  return /-(wal|shm)$|\.copy-\d+/.test(path);
}

async function diskFinding(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const room = `${(free / 1024 ** 3).toFixed(1)} GiB are free where the data folder is.`;
  if (free >= LOW_DISK_BYTES) return { state: "good", sentence: room };
  const next = "Make room, or move DORSAL_DATA to a larger disk: a store that cannot write takes nothing in.";
  return { state: free < FULL_DISK_BYTES ? "bad" : "look", sentence: room, next };
}

async function storeFindings({ address, nowMs }: DoctorAsk): Promise<readonly Finding[]> {
  if (address.kind === "sqlite" && !existsSync(join(address.folder, SQLITE_FILE))) {
    return [{ state: "look", sentence: "There is no store yet.", next: "The first start makes it." }];
  }
  let database: Database | undefined;
  try {
    database = await openDatabase(address);
    return [
      await integrityFinding(database),
      await schemaFinding(database),
      await clockFinding(database, nowMs),
    ];
  } catch (error) {
    return [{ state: "bad", sentence: notOpenedSentence(error), next: nextStepFor(address) }];
  } finally {
    await database?.close();
  }
}

export function notOpenedSentence(error: unknown): string {
  // Without the code that stands before it for the program.
  const detail = String(error instanceof Error ? error.message : error).replace(/^storage_\w+: /, "");
  return `The store does not open: ${detail}.`;
}

export function nextStepFor({ kind }: StoreAddress): string {
  return kind === "sqlite"
    ? "Check that the file belongs to this account. If it is damaged, move it away and restore a backup."
    : "Check that PostgreSQL runs, and that DATABASE_URL has its address, user and password.";
}

async function integrityFinding({ dialect, kysely }: Database): Promise<Finding> {
  const people = "The store opens";
  if (dialect === "postgres") {
    const { rows } = await sql<{ version: string }>`select version()`.execute(kysely);
    return {
      state: "good",
      sentence: `${people}: ${/^PostgreSQL [\d.]+/.exec(rows[0]?.version ?? "")?.[0]}.`,
    };
  }
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(kysely);
  const said = rows.map((row) => row.integrity_check).join("; ");
  if (said === "ok") return { state: "good", sentence: `${people}, and SQLite finds it whole.` };
  return {
    state: "bad",
    sentence: `The store is damaged: ${said}.`,
    next: "Stop the server, move dorsal.db away, and restore the newest backup into the empty folder.",
  };
}

async function schemaFinding(database: Database): Promise<Finding> {
  const { kysely } = database;
  const tables = await ownTables(database);
  if (!tables.some(({ name }) => name === "schema_migrations")) {
    return { state: "look", sentence: "The store has no tables yet.", next: "The first start makes them." };
  }
  const done = (await kysely.selectFrom("schema_migrations").select("name").execute()).map(
    ({ name }) => name,
  );
  const known = MIGRATIONS.map(({ name }) => name);
  const unknown = done.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    return {
      state: "bad",
      sentence: `The store was last used by a newer Dorsal (${unknown.join(", ")}).`,
      next: "Start that version.",
    };
  }
  const due = known.filter((name) => !done.includes(name));
  if (due.length === 0) return { state: "good", sentence: `The store has today's shape (${known.at(-1)}).` };
  return {
    state: "look",
    sentence: `The store has an older shape; ${due.join(", ")} ${due.length === 1 ? "is" : "are"} due.`,
    next: "Make a backup, then start the server: it brings the store into shape.",
  };
}

async function clockFinding({ dialect, kysely }: Database, nowMs: number): Promise<Finding> {
  const wrong = (sentence: string): Finding => ({
    state: "bad",
    sentence,
    next: "Set the clock, best by NTP.",
  });
  if (nowMs < EARLIEST_MS) return wrong(`The clock says ${new Date(nowMs).toISOString().slice(0, 10)}.`);
  if (dialect === "postgres") {
    const { rows } = await sql<{ now: Date }>`select now()`.execute(kysely);
    const apart = Math.abs((rows[0]?.now.getTime() ?? nowMs) - nowMs);
    if (apart > CLOCK_TOLERANCE_MS) {
      return wrong(`The clocks of this machine and of PostgreSQL are ${Math.round(apart / 1000)} s apart.`);
    }
  }
  return { state: "good", sentence: "The clock is plausible." };
}

async function backupFinding({ backups, nowMs }: DoctorAsk): Promise<Finding> {
  const { folder, everyHours } = backups;
  const times = (await namesIn(folder)).map(backupTime).filter((time) => time !== null);
  const next = "Run dorsal backup, and keep a copy on another machine.";
  if (times.length === 0) return { state: "look", sentence: `There is no backup in ${folder}.`, next };
  const hours = Math.round((nowMs - Math.max(...times)) / HOUR_MS);
  const sentence = `The newest of ${times.length} backups is ${hours} h old.`;
  const isLate = everyHours > 0 && hours > 2 * everyHours;
  return isLate ? { state: "look", sentence, next } : { state: "good", sentence };
}
