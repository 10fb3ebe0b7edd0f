import { numbered } from "@dorsal/sync";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { Database } from "./database.ts";
import { logStore } from "./log-store.ts";
import { migrate, newerStoreSentence } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/all.ts";
import type { Migration } from "./migrations/migration.ts";
import { tablesHere } from "./own-tables.ts";
import { BOTH } from "./testing/on-both.ts";
import { openedDatabase } from "./testing/opened.ts";

function adding(name: string, table: string): Migration {
  return { name, up: (change) => change.schema.createTable(table).addColumn("x", "text").execute() };
}

const breaking: Migration = {
  name: "0003-breaks",
  async up(change) {
    await change.schema.createTable("half_done").addColumn("x", "text").execute();
    await sql`insert into nowhere values (1)`.execute(change);
  },
};

async function tablesOf(database: Database): Promise<readonly string[]> {
  return (await tablesHere(database)).map(({ name }) => name);
}

test("migrations are in order, and no two have one name", () => {
  const names = MIGRATIONS.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].sort());
  for (const name of names) expect(name).toMatch(/^\d{4}-[a-z-]+$/);
});

describe.each(BOTH)("on $name", ({ newAddress }) => {
  test("an empty store gets every step once, and from any older shape the steps that lack", async () => {
    const database = await openedDatabase(await newAddress());
    const steps = [adding("0001-one", "one"), adding("0002-two", "two")];
    expect(await migrate(database, { migrations: steps.slice(0, 1) })).toMatchObject({ value: ["0001-one"] });
    expect(await migrate(database, { migrations: steps })).toMatchObject({ value: ["0002-two"] });
    expect(await migrate(database, { migrations: steps })).toMatchObject({ value: [] });
    expect(await tablesOf(database)).toEqual(expect.arrayContaining(["one", "two"]));
  });

  test("the store of a newer program is refused in a sentence, and left alone", async () => {
    const database = await openedDatabase(await newAddress());
    await migrate(database, { migrations: [adding("0001-one", "one"), adding("0009-later", "later")] });
    const known = [adding("0001-one", "one"), adding("0002-two", "two")];
    const refused = await migrate(database, { migrations: known });
    expect(refused).toEqual({ ok: false, refusal: { why: "store_is_newer", unknown: ["0009-later"] } });
    expect(newerStoreSentence({ why: "store_is_newer", unknown: ["0009-later"] })).toContain("0009-later");
    expect(await tablesOf(database)).not.toContain("two");
  });

  test("a step that breaks leaves nothing behind, and none of the steps before it in the same start", async () => {
    const database = await openedDatabase(await newAddress());
    const one = adding("0001-one", "one");
    await migrate(database, { migrations: [one] });
    const steps = [one, adding("0002-two", "two"), breaking];
    await expect(migrate(database, { migrations: steps })).rejects.toThrow("nowhere");
    const tables = await tablesOf(database);
    expect(tables).toContain("one");
    expect(tables).not.toContain("two");
    expect(tables).not.toContain("half_done");
  });

  test("of several processes that start at once, one does the steps", async () => {
    const address = await newAddress();
    const databases = await Promise.all([1, 2, 3, 4].map(() => openedDatabase(address)));
    const done = await Promise.all(databases.map((database) => migrate(database)));
    const counts = done.map((each) => (each.ok ? each.value.length : -1)).sort((a, b) => a - b);
    expect(counts).toEqual([0, 0, 0, MIGRATIONS.length]);
  });

  test("what a library keeps in shape is done on every start, under the same lock", async () => {
    const database = await openedDatabase(await newAddress());
    let starts = 0;
    const afterwards = async () => {
      starts += 1;
    };
    await migrate(database, { afterwards });
    await migrate(database, { afterwards });
    expect(starts).toBe(2);
  });
});

describe.each(BOTH)("a log that an older Dorsal kept on $name", ({ newAddress }) => {
  test.each([1, 2, 3, 4, 5])("is gone on with from its id alone: %i steps", async (steps) => {
    const database = await openedDatabase(await newAddress());
    await migrate(database, { migrations: MIGRATIONS.slice(0, steps) });
    const [first] = numbered(1, 1);
    if (!first) throw new Error("numbered(1, 1) makes an envelope");
    await sql`insert into log_heads (user_id, log, seq) values ('ada', 'older', 1)`.execute(database.kysely);
    await sql`insert into log_events (user_id, seq, id, envelope)
      values ('ada', 1, ${first.id}, ${JSON.stringify(first)})`.execute(database.kysely);
    await migrate(database);
    const store = logStore(database);
    expect(await store.readSince("ada", 1, 10)).toMatchObject({ events: [], since: first.id, tip: first.id });
    const { ends } = await store.append("ada", numbered(1, 2));
    expect(ends?.before).toEqual({ seq: 1, tip: first.id });
    expect((await store.readSince("ada", 1, 10)).tip).toBe(ends?.after.tip);
    // Lost and given anew, the same event at the same place is not what stood there.
    await sql`delete from log_events`.execute(database.kysely);
    await sql`update log_heads set seq = 0`.execute(database.kysely);
    await store.append("ada", [first]);
    expect((await store.readSince("ada", 1, 10)).since).not.toBe(first.id);
  });
});

describe.each(BOTH)("receivers that an older Dorsal told on $name", ({ newAddress }) => {
  test("are known by what they were told last", async () => {
    const database = await openedDatabase(await newAddress());
    await migrate(database, { migrations: MIGRATIONS.slice(0, 3) });
    const [first, second] = ["019aa000-0000-7000-8000-000000000001", "019aa000-0000-7000-8000-000000000002"];
    for (const [seq, id] of [first, second].entries())
      await sql`insert into log_events (user_id, seq, id, envelope) values ('ada', ${seq + 1}, ${id}, '{}')`.execute(
        database.kysely,
      );
    for (const [id, seq] of [
      ["new", 0],
      ["told", 1],
      ["lost", 9],
    ] as const)
      await sql`insert into webhooks (user_id, id, url, secret, types, created_ms, log, seq, tries, due_ms)
        values ('ada', ${id}, 'https://example.org', 's', '[]', 1, 'log', ${seq}, 0, 1)`.execute(
        database.kysely,
      );
    await migrate(database);
    const rows = await database.kysely.selectFrom("webhooks").select(["id", "tip", "restarted"]).execute();
    expect(new Map(rows.map(({ id, tip, restarted }) => [id, [tip, restarted]]))).toEqual(
      new Map([
        ["new", [null, 0]],
        ["told", [first, 0]],
        ["lost", [null, 0]],
      ]),
    );
  });
});
