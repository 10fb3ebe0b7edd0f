// Whose are these rows? Of somebody with an account, or there are none: the database itself sees to it, so that nothing that
// was under way when an account was deleted, here or in another process, brings a part of it back.
import { sql, type Transaction } from "kysely";
import type { DialectName } from "./dialect.ts";
import { ownTables } from "./own-tables.ts";
import type { StoreTables } from "./tables.ts";

type Change = Transaction<StoreTables>;

/** Rows that begin something of a person's. What is written into it asks for them, and needs no guard of its own. */
const OWNED = ["account_tickets", "drafts", "log_heads", "push_devices", "webhooks"] as const;
const ALL = [...OWNED, "log_events", "webhook_deliveries"] as const;

/** In the name of each guard, and in what it says. */
export const GUARD = "of_somebody";
const guardOf = (table: string) => `${table}_${GUARD}`;

/** Once there is a table of people. Where rows were nobody's before there were guards, they go. */
export async function guardOwnedRows(change: Change, dialect: DialectName): Promise<void> {
  if (dialect === "postgres" && (await isDistributed(change))) return;
  if (await isGuarded(change, dialect)) return;
  await unguardOwnedRows(change, dialect);
  // A backup of an older store is first put into tables as they were.
  const here = new Set((await ownTables({ kysely: change, dialect })).map(({ name }) => name));
  for (const table of ALL.filter((each) => here.has(each)))
    await sql`delete from ${sql.table(table)} where user_id not in (select id from "user")`.execute(change);
  for (const table of OWNED.filter((each) => here.has(each))) await guard(change, table, dialect);
}

/** For who fills all tables at once, in any order. */
export async function unguardOwnedRows(change: Change, dialect: DialectName): Promise<void> {
  for (const table of OWNED) {
    const name = sql.id(guardOf(table));
    const drop =
      dialect === "postgres"
        ? sql`alter table if exists ${sql.table(table)} drop constraint if exists ${name}`
        : sql`drop trigger if exists ${name}`;
    await drop.execute(change);
  }
}

async function guard(change: Change, table: string, dialect: DialectName): Promise<void> {
  const name = sql.id(guardOf(table));
  if (dialect === "postgres") {
    await sql`alter table ${sql.table(table)} add constraint ${name}
      foreign key (user_id) references "user" (id) on delete cascade`.execute(change);
    return;
  }
  // A key to another table cannot be added to a table that stands already; whoever writes there writes alone.
  await sql`create trigger ${name} before insert on ${sql.table(table)}
    when not exists (select 1 from "user" where id = new.user_id)
    begin select raise(abort, ${sql.lit(guardOf(table))}); end`.execute(change);
}

async function isGuarded(change: Change, dialect: DialectName): Promise<boolean> {
  // The last of them.
  const last = guardOf("webhooks");
  const asked =
    dialect === "postgres"
      ? sql`select 1 from pg_constraint where conrelid = to_regclass('webhooks') and conname = ${last}`
      : sql`select 1 from sqlite_master where type = 'trigger' and name = ${last}`;
  return (await asked.execute(change)).rows.length > 0;
}

/** Citus keeps people and their logs on different machines, and no such keys between them. */
async function isDistributed(change: Change): Promise<boolean> {
  const { rows } = await sql`select 1 from pg_extension where extname = 'citus'`.execute(change);
  return rows.length > 0;
}
