// Which tables hold what people have, and in which order can they be filled? A table comes after those it points to.
import { type Kysely, sql } from "kysely";
import type { DialectName } from "../dialect.ts";
import { ownTables } from "../own-tables.ts";
import type { StoreTables } from "../tables.ts";

export interface TableShape {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** Of the store itself, not of people: a restored store has its own. */
export const ITS_OWN: ReadonlySet<string> = new Set([
  "schema_lock",
  "schema_migrations",
  "leases",
  "attempts",
]);

export async function tablesInOrder(
  kysely: Kysely<StoreTables>,
  dialect: DialectName,
): Promise<readonly TableShape[]> {
  const tables = (await ownTables({ kysely, dialect }))
    .filter(({ name }) => !ITS_OWN.has(name))
    .map(({ name, columns }) => ({
      name,
      columns: columns.map((column) => ({ name: column.name, type: column.dataType.toLowerCase() })),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return afterWhatTheyPointTo(tables, await pointers(kysely, dialect));
}

interface Pointer {
  readonly from_table: string;
  readonly to_table: string;
}

async function pointers(kysely: Kysely<StoreTables>, dialect: DialectName): Promise<readonly Pointer[]> {
  const query =
    dialect === "postgres"
      ? sql<Pointer>`select conrelid::regclass::text as from_table, confrelid::regclass::text as to_table
          from pg_constraint where contype = 'f'`
      : sql<Pointer>`select t.name as from_table, k."table" as to_table
          from sqlite_master t, pragma_foreign_key_list(t.name) k where t.type = 'table'`;
  const { rows } = await query.execute(kysely);
  // PostgreSQL quotes names that are words of its own: "user".
  const bare = (name: string) => name.replaceAll('"', "");
  return rows.map(({ from_table, to_table }) => ({ from_table: bare(from_table), to_table: bare(to_table) }));
}

function afterWhatTheyPointTo(
  tables: readonly TableShape[],
  pointers: readonly Pointer[],
): readonly TableShape[] {
  const placed: TableShape[] = [];
  let left = tables;
  while (left.length > 0) {
    const waits = ({ name }: TableShape) =>
      pointers.some(({ from_table, to_table }) => {
        const known = left.some((other) => other.name === to_table);
        return from_table === name && to_table !== name && known;
      });
    const ready = left.filter((table) => !waits(table));
    if (ready.length === 0) throw new Error("Tables point to each other in a circle.");
    placed.push(...ready);
    left = left.filter((table) => !ready.includes(table));
  }
  return placed;
}
