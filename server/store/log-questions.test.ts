import { numbered } from "@dorsal/sync";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { pageAfter, standingUnder } from "./log-questions.ts";
import { logStore } from "./log-store.ts";
import { testFolder } from "./testing/folder.ts";
import { migratedDatabase } from "./testing/opened.ts";
import { newPostgres } from "./testing/postgres.ts";

const EVENTS = 3_000;
const ids = numbered(1, 3).map(({ id }) => id);

test("SQLite goes straight to the rows that are asked for", async () => {
  const { kysely } = await migratedDatabase({ kind: "sqlite", folder: testFolder() });
  const explained = async (text: string, parameters: readonly unknown[]) => {
    const plan = await kysely.executeQuery<{ detail: string }>({
      ...sql``.compile(kysely),
      sql: `explain query plan ${text}`,
      parameters,
    });
    return plan.rows.map(({ detail }) => detail).join("\n");
  };
  const standing = standingUnder(ids, { user: "ada", dialect: "sqlite" }).compile(kysely);
  expect(await explained(standing.sql, standing.parameters)).toMatch(/SEARCH event .*user_id=\? AND id=\?/);
  const page = pageAfter(kysely, { user: "ada", cursor: 5, limit: 10 }).compile();
  expect(await explained(page.sql, page.parameters)).toMatch(/SEARCH log_events .*user_id=\? AND seq>\?/);
});

test("PostgreSQL reads no more rows than it gives", async () => {
  const database = await migratedDatabase(await newPostgres());
  const { kysely } = database;
  await logStore(database).append("ada", numbered(1, EVENTS));
  await sql`analyze log_events`.execute(kysely);
  const rowsRead = async (text: string, parameters: readonly unknown[]) => {
    const { rows } = await kysely.executeQuery<{ "QUERY PLAN": unknown }>({
      ...sql``.compile(kysely),
      sql: `explain (analyze, format json) ${text}`,
      parameters,
    });
    return Math.max(
      ...[...JSON.stringify(rows).matchAll(/"(?:Actual Rows|Rows Removed by Filter)":([\d.]+)/g)].map(
        ([, n]) => Number(n),
      ),
    );
  };
  const standing = standingUnder(ids, { user: "ada", dialect: "postgres" }).compile(kysely);
  expect(await rowsRead(standing.sql, standing.parameters)).toBeLessThanOrEqual(ids.length);
  const page = pageAfter(kysely, { user: "ada", cursor: 5, limit: 10 }).compile();
  expect(await rowsRead(page.sql, page.parameters)).toBeLessThanOrEqual(10);
});
