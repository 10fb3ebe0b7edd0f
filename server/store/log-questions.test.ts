import { numbered } from "@dorsal/sync";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { pageAfter, standingUnder } from "./log-questions.ts";
import { logStore } from "./log-store.ts";
import { testFolder } from "./testing/folder.ts";
import { BOTH } from "./testing/on-both.ts";
import { migratedDatabase } from "./testing/opened.ts";
import { newPostgresSchema } from "./testing/postgres.ts";

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
  const database = await migratedDatabase(await newPostgresSchema());
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

describe.each(BOTH)("large events in $name", ({ newAddress }) => {
  test("come in pages that memory can hold, one at least, and all of them", async () => {
    const store = logStore(await migratedDatabase(await newAddress()));
    const megabyte = { note: "ü".repeat(500_000) };
    const events = numbered(1, 21).map((event, at) => (at === 3 ? event : { ...event, data: megabyte }));
    await store.append("ada", events);
    const pages: number[] = [];
    for (let cursor = 0; cursor < 21; ) {
      const page = await store.readSince("ada", cursor, 500);
      expect(page.events.map(({ id }) => id)).toEqual(events.slice(cursor, page.cursor).map(({ id }) => id));
      pages.push(page.events.length);
      cursor = page.cursor;
    }
    expect(Math.max(...pages)).toBeLessThan(12);
    expect(pages.length).toBe(3);
    expect((await store.readSince("ada", 21, 500)).events).toEqual([]);
    expect((await store.readSince("ada", 2, 1)).events).toHaveLength(1);
  });
});
