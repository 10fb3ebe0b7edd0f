import { numbered } from "@dorsal/sync";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { logStore } from "./log-store.ts";
import { migratedDatabase } from "./testing/opened.ts";
import { newPostgres } from "./testing/postgres.ts";

test("connections that PostgreSQL ends, idle, asking or in the middle of a transaction, cost nothing but a retry", async () => {
  const address = await newPostgres();
  const [database, other] = [await migratedDatabase(address), await migratedDatabase(address)];
  const store = logStore(database);
  const events = numbered(1, 200);
  await store.append("ada", events.slice(0, 1));
  const inside = database.kysely.transaction().execute(async (write) => {
    await sql`select 1`.execute(write);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(other.kysely);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await sql`select 1`.execute(write);
  });
  const appends = events.map((event) => store.append("ada", [event]));
  await expect(inside).rejects.toThrow();
  await Promise.all(appends);
  expect((await store.head("ada")).seq).toBe(events.length);
});
