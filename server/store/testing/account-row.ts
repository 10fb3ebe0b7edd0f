// Somebody with an account, for tests of the store: written as the accounts library would, without what opens it.
import { sql } from "kysely";
import type { Database } from "../database.ts";

/** On a database with the library's tables. */
export async function accountRow({ kysely }: Database, id: string, name = id): Promise<void> {
  const at = new Date(Date.UTC(2026, 10, 21, 20, 15, 3));
  await sql`insert into "user" (id, name, email, "emailVerified", "createdAt", "updatedAt", role)
    values (${id}, ${name}, ${`${id}@example.org`}, ${true}, ${at}, ${at}, 'member')`.execute(kysely);
}
