// Which tables does the accounts library need? It says so itself; they are brought into shape on every start, under the
// lock of the migrations.
import { getMigrations } from "better-auth/db/migration";
import { sql, type Transaction } from "kysely";
import type { DialectName } from "../store/dialect.ts";
import { guardOwnedRows } from "../store/owned-rows.ts";
import type { StoreTables } from "../store/tables.ts";
import { libraryOptions } from "./library.ts";

export async function makeLibraryTables(
  change: Transaction<StoreTables>,
  dialect: DialectName,
): Promise<void> {
  const options = libraryOptions({
    kysely: change,
    dialect,
    // Only the shape is asked for: nothing is signed, nobody is let in.
    secret: "0".repeat(32),
    baseUrl: null,
    https: false,
    mail: null,
    resetLink: nobody,
    admission: { now: nobody, roleOfNext: nobody, admit: nobody },
  });
  const { runMigrations } = await getMigrations(options);
  await runMigrations();
  // Two people who come first at the same moment: one becomes the owner, the other is refused by this.
  await sql`create unique index if not exists one_owner on "user" (role) where role = 'owner'`.execute(
    change,
  );
  await guardOwnedRows(change, dialect);
}

function nobody(): never {
  throw new Error("Nobody signs up while tables are made.");
}
