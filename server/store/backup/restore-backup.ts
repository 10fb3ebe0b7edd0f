// How does a backup become a store again? Into an empty one only: its tables are made anew in the shape of the backup,
// filled in one transaction, then brought to today's shape. Every log gets another name, so that each device offers
// again what the backup did not have.
import type { Result } from "@dorsal/engine";
import { sql } from "kysely";
import type { Database } from "../database.ts";
import { newNames } from "../dialect.ts";
import { type MigrateOptions, migrate } from "../migrate.ts";
import { MIGRATIONS } from "../migrations/all.ts";
import { ownTables } from "../own-tables.ts";
import { unguardOwnedRows } from "../owned-rows.ts";
import type { BackupHead, RowLine, TableLine } from "./backup-format.ts";
import { type BackupProblem, backupLines, backupProblemSentence, verifyBackup } from "./read-backup.ts";
import { NotTaken, type RowNotTaken, RowsToFill } from "./rows-to-fill.ts";
import { ITS_OWN, tablesInOrder } from "./tables-in-order.ts";

export type RestoreProblem =
  | BackupProblem
  /** Somebody's account or log is in it: a restore never mixes. */
  | { readonly why: "store_not_empty" }
  /** PostgreSQL keeps no U+0000 in a text, SQLite does. */
  | ({ readonly why: "row_not_taken" } & RowNotTaken)
  /** The backup comes from a newer Dorsal. */
  | { readonly why: "newer_schema"; readonly unknown: readonly string[] };

export function restoreProblemSentence(problem: RestoreProblem): string {
  switch (problem.why) {
    case "store_not_empty":
      return "The store is not empty, and a restore never mixes. Restore into an empty data folder or database.";
    case "row_not_taken": {
      const { table, row, column } = problem;
      return `Row ${row} of the table ${table} has a character in ${column} that PostgreSQL does not keep (U+0000). Restore into an empty data folder (without DATABASE_URL), change it there, and make a new backup.`;
    }
    case "newer_schema":
      return `This backup comes from a newer Dorsal (it knows ${problem.unknown.join(", ")}): update first.`;
    default:
      return backupProblemSentence(problem);
  }
}

type Afterwards = Pick<MigrateOptions, "afterwards">;

/** No server may run on the store meanwhile. */
export async function restoreBackup(
  database: Database,
  file: string,
  options: Afterwards = {},
): Promise<Result<BackupHead, RestoreProblem>> {
  const read = await verifyBackup(file);
  if (!read.ok) return read;
  const head = read.value;
  const unknown = head.schema.filter((name) => !MIGRATIONS.some((each) => each.name === name));
  if (unknown.length > 0) return { ok: false, refusal: { why: "newer_schema", unknown } };
  if (!(await isEmpty(database))) return { ok: false, refusal: { why: "store_not_empty" } };
  await dropTables(database);
  await migrate(database, {
    ...options,
    migrations: MIGRATIONS.filter(({ name }) => head.schema.includes(name)),
  });
  try {
    await fill(database, file);
  } catch (error) {
    if (error instanceof NotTaken) return { ok: false, refusal: { why: "row_not_taken", ...error.place } };
    throw error;
  }
  await migrate(database, options);
  return read;
}

/** No person and nobody's log; what a server makes for itself on its first start does not count. */
const PEOPLES = ["user", "log_heads", "log_events"];

export async function isEmpty(database: Database): Promise<boolean> {
  const { kysely } = database;
  const tables = await ownTables(database);
  for (const { name } of tables.filter((table) => PEOPLES.includes(table.name))) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(kysely);
    if (rows.length > 0) return false;
  }
  return true;
}

async function dropTables({ kysely, dialect }: Database): Promise<void> {
  const shapes = await tablesInOrder(kysely, dialect);
  // Those that point to others first.
  for (const name of [...shapes.map((shape) => shape.name).reverse(), ...ITS_OWN]) {
    await kysely.schema.dropTable(name).ifExists().execute();
  }
}

async function fill({ kysely, dialect }: Database, file: string): Promise<void> {
  await kysely.transaction().execute(async (write) => {
    // Rows of people may come before the people; who is nobody's is told once all are there.
    await unguardOwnedRows(write, dialect);
    const shapes = new Map((await tablesInOrder(write, dialect)).map((shape) => [shape.name, shape]));
    for (const name of [...shapes.keys()].reverse()) await sql`delete from ${sql.table(name)}`.execute(write);
    const rows = new RowsToFill(write, dialect);
    for await (const line of backupLines(file)) {
      const parsed: unknown = JSON.parse(line.toString());
      if (Array.isArray(parsed)) await rows.add(parsed as RowLine);
      else if (isTableLine(parsed)) await rows.begin(parsed, shapes.get(parsed.table));
    }
    await rows.flush();
    await write
      .updateTable("log_heads")
      .set({ log: newNames(dialect) })
      .execute();
  });
}

function isTableLine(line: unknown): line is TableLine {
  return typeof line === "object" && line !== null && "table" in line;
}
