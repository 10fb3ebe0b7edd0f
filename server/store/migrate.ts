// Does the store have the shape that this program knows? Brings it there, one process at a time, all or nothing; a store
// of a newer program is left alone.
import type { Result } from "@dorsal/engine";
import type { Kysely, Transaction } from "kysely";
import type { Database } from "./database.ts";
import { BIG_NUMBER, type DialectName, lockingRow } from "./dialect.ts";
import { MIGRATIONS } from "./migrations/all.ts";
import type { Migration } from "./migrations/migration.ts";
import { retried } from "./retry.ts";
import type { StoreTables } from "./tables.ts";
import { translated } from "./trouble.ts";

/** The store knows steps that this program does not. */
export interface NewerStore {
  readonly why: "store_is_newer";
  readonly unknown: readonly string[];
}

export interface MigrateOptions {
  readonly migrations?: readonly Migration[];
  /** Done on every start under the same lock: tables that a library keeps in shape by itself. */
  readonly afterwards?: (change: Transaction<StoreTables>, dialect: DialectName) => Promise<void>;
  readonly nowMs?: () => number;
}

/** Names of the steps that were done now. */
export async function migrate(
  database: Database,
  { migrations = MIGRATIONS, afterwards, nowMs = Date.now }: MigrateOptions = {},
): Promise<Result<readonly string[], NewerStore>> {
  const { kysely, dialect } = database;
  return translated(() =>
    retried(async () => {
      await makeSchemaTables(kysely);
      return kysely.transaction().execute(async (change) => {
        await holdSchemaLock(change, dialect);
        const done = await doneIn(change);
        const unknown = done.filter((name) => !migrations.some((each) => each.name === name));
        if (unknown.length > 0) return { ok: false, refusal: { why: "store_is_newer", unknown } } as const;
        const due = migrations.filter((each) => !done.includes(each.name));
        for (const { name, up } of due) {
          await up(change, dialect);
          await change.insertInto("schema_migrations").values({ name, applied_ms: nowMs() }).execute();
        }
        await afterwards?.(change, dialect);
        return { ok: true, value: due.map((each) => each.name) } as const;
      });
    }),
  );
}

export function newerStoreSentence({ unknown }: NewerStore): string {
  return `The store was last used by a newer Dorsal (it knows ${unknown.join(", ")}). Start that version, or restore a backup into an empty store.`;
}

async function makeSchemaTables(kysely: Kysely<StoreTables>): Promise<void> {
  await kysely.schema
    .createTable("schema_lock")
    .ifNotExists()
    .addColumn("only_one", "integer", (column) => column.primaryKey())
    .execute();
  await kysely.schema
    .createTable("schema_migrations")
    .ifNotExists()
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("applied_ms", BIG_NUMBER, (column) => column.notNull())
    .execute();
  await kysely
    .insertInto("schema_lock")
    .values({ only_one: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Until the transaction ends; whoever comes second waits here and then finds everything done. */
async function holdSchemaLock(change: Transaction<StoreTables>, dialect: DialectName): Promise<void> {
  await change.selectFrom("schema_lock").select("only_one").modifyEnd(lockingRow(dialect)).execute();
}

async function doneIn(change: Transaction<StoreTables>): Promise<readonly string[]> {
  const rows = await change.selectFrom("schema_migrations").select("name").orderBy("name").execute();
  return rows.map(({ name }) => name);
}
