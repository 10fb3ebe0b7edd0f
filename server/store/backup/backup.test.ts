import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { numbered } from "@dorsal/sync";
import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { makeLibraryTables } from "../../accounts/library-tables.ts";
import type { Database, StoreAddress } from "../database.ts";
import { logStore } from "../log-store.ts";
import { migrate } from "../migrate.ts";
import { MIGRATIONS } from "../migrations/all.ts";
import { accountRow } from "../testing/account-row.ts";
import { testFolder } from "../testing/folder.ts";
import { BOTH } from "../testing/on-both.ts";
import { openedDatabase } from "../testing/opened.ts";
import { newPostgresSchema } from "../testing/postgres.ts";
import { toPortable } from "./portable.ts";
import { verifyBackup } from "./read-backup.ts";
import { restoreBackup, restoreProblemSentence } from "./restore-backup.ts";
import { inSnapshot } from "./snapshot.ts";
import { tablesInOrder } from "./tables-in-order.ts";
import { writeBackup } from "./write-backup.ts";

const MADE_MS = Date.UTC(2026, 10, 21, 20, 15, 3);
const afterwards = makeLibraryTables;

async function emptyStore(address: StoreAddress): Promise<Database> {
  const database = await openedDatabase(address);
  await migrate(database, { afterwards });
  return database;
}

/** Two people with logs; one with a session. */
async function peopledStore(address: StoreAddress): Promise<Database> {
  const database = await emptyStore(address);
  const store = logStore(database);
  // Words that are hard on any file format.
  await accountRow(database, "ada", "Áda\u2028");
  await accountRow(database, "bea");
  const hard = numbered(1, 3).map((event) => ({ ...event, data: { text: "ü\u2028\n\u0000'\"\\\u{1F3CB}" } }));
  await store.append("ada", hard);
  await store.append("bea", numbered(1, 1_100));
  const at = new Date(MADE_MS);
  await sql`insert into session (id, "expiresAt", token, "createdAt", "updatedAt", "userId")
    values ('s1', ${at}, 'secret', ${at}, ${at}, 'ada')`.execute(database.kysely);
  return database;
}

/** Everything but the names of the logs, which a restore changes. */
async function contentOf(address: StoreAddress): Promise<Record<string, readonly string[]>> {
  return inSnapshot(address, async ({ kysely, dialect, rows }) => {
    const content: Record<string, readonly string[]> = {};
    for (const { name, columns } of await tablesInOrder(kysely, dialect)) {
      const lines: string[] = [];
      for await (const some of rows(name)) {
        for (const row of some) {
          const kept = columns.filter((column) => !(name === "log_heads" && column.name === "log"));
          const entries = kept.map((column) => [column.name, toPortable(row[column.name])]).sort();
          lines.push(JSON.stringify(entries));
        }
      }
      content[name] = lines.sort();
    }
    return content;
  });
}

async function backedUp(address: StoreAddress): Promise<string> {
  const file = join(testFolder(), "b.dorsal-backup.gz");
  expect(await writeBackup(address, { file, madeMs: MADE_MS, secret: null })).toMatchObject({ ok: true });
  return file;
}

/** Bytes at the end of a gzip file. */
const LENGTH_AND_SUM = 8;

function unpacked(bytes: Uint8Array): Buffer | null {
  try {
    return gunzipSync(bytes);
  } catch {
    return null;
  }
}

const sqliteAddress = (): StoreAddress => ({ kind: "sqlite", folder: testFolder() });

test("by way of PostgreSQL and back, everything is as it was; every log has a new name each time", async () => {
  const [first, second, third] = [sqliteAddress(), await newPostgresSchema(), sqliteAddress()];
  const origin = await peopledStore(first);
  const moved = await openedDatabase(second);
  const back = await openedDatabase(third);
  expect(await restoreBackup(moved, await backedUp(first), { afterwards })).toMatchObject({ ok: true });
  expect(await restoreBackup(back, await backedUp(second), { afterwards })).toMatchObject({ ok: true });
  expect(await contentOf(third)).toEqual(await contentOf(first));
  const heads = await Promise.all([origin, moved, back].map((each) => logStore(each).head("ada")));
  expect(heads.map(({ seq }) => seq)).toEqual([3, 3, 3]);
  expect(new Set(heads.map(({ log }) => log)).size).toBe(3);
});

describe.each(BOTH)("a backup of $name", ({ newAddress }) => {
  test("shows one moment, while people go on writing", async () => {
    const address = await newAddress();
    const database = await emptyStore(address);
    for (const person of ["ada", "bea"]) await accountRow(database, person);
    const store = logStore(database);
    let writing = true;
    const all = numbered(1, 4_000);
    const writes = (async () => {
      for (let at = 0; writing; at = (at + 20) % all.length) {
        await store.append("ada", all.slice(at, at + 20));
        await store.append("bea", all.slice(at, at + 20));
        await new Promise(setImmediate);
      }
    })();
    const file = await backedUp(address);
    writing = false;
    await writes;
    const restored = await openedDatabase(sqliteAddress());
    await restoreBackup(restored, file, { afterwards });
    const counts = await Promise.all(
      ["ada", "bea"].map(async (user) => {
        const { head, events } = await logStore(restored).readSince(user, 0, all.length);
        return head.seq - events.length;
      }),
    );
    expect(counts).toEqual([0, 0]);
  });

  test("leaves alone what another program keeps in the same database", async () => {
    const address = await newAddress();
    const { kysely } = await emptyStore(address);
    const neighbours = async () =>
      (await sql<{ name: string }>`select name from neighbours`.execute(kysely)).rows;
    await sql`create table neighbours (name text)`.execute(kysely);
    await sql`insert into neighbours values ('theirs')`.execute(kysely);
    const file = await backedUp(address);
    expect(gunzipSync(readFileSync(file)).toString()).not.toContain("theirs");
    expect(await restoreBackup(await openedDatabase(address), file, { afterwards })).toMatchObject({
      ok: true,
    });
    expect(await neighbours()).toEqual([{ name: "theirs" }]);
  });

  test("is refused by a store in which somebody is, and changes nothing there", async () => {
    const address = await newAddress();
    const database = await peopledStore(address);
    const file = await backedUp(address);
    const before = await contentOf(address);
    expect(await restoreBackup(database, file)).toEqual({ ok: false, refusal: { why: "store_not_empty" } });
    expect(await contentOf(address)).toEqual(before);
  });
});

describe("a backup file", () => {
  test("of an older Dorsal becomes a store of today", async () => {
    const older = sqliteAddress();
    const database = await openedDatabase(older);
    await migrate(database, { migrations: MIGRATIONS.slice(0, 1), afterwards });
    await accountRow(database, "ada");
    await sql`insert into log_heads (user_id, log, seq) values ('ada', 'older', 5)`.execute(database.kysely);
    for (const [at, { id }] of numbered(1, 5).entries())
      await sql`insert into log_events (user_id, seq, id, envelope) values ('ada', ${at + 1}, ${id}, '{}')`.execute(
        database.kysely,
      );
    const restored = await openedDatabase(sqliteAddress());
    await restoreBackup(restored, await backedUp(older), { afterwards });
    expect((await logStore(restored).head("ada")).seq).toBe(5);
    expect(await migrate(restored)).toEqual({ ok: true, value: [] });
  });

  test("with a row that PostgreSQL does not take is refused, and the row is named", async () => {
    const address = sqliteAddress();
    const database = await emptyStore(address);
    await accountRow(database, "ada");
    await accountRow(database, "bea", "B\u0000a");
    const store = await openedDatabase(await newPostgresSchema());
    const restored = await restoreBackup(store, await backedUp(address), { afterwards });
    if (restored.ok) throw new Error("It was put in.");
    expect(restored.refusal).toEqual({ why: "row_not_taken", table: "user", row: 2, column: "name" });
    expect(restoreProblemSentence(restored.refusal)).toContain("Row 2 of the table user");
    expect((await sql`select 1 from "user"`.execute(store.kysely)).rows).toEqual([]);
  });

  test("of a newer Dorsal is refused", async () => {
    const newer = sqliteAddress();
    const later = { name: "9999-later", up: async () => {} };
    await migrate(await openedDatabase(newer), { migrations: [...MIGRATIONS, later] });
    const refused = await restoreBackup(await openedDatabase(sqliteAddress()), await backedUp(newer));
    expect(refused).toEqual({ ok: false, refusal: { why: "newer_schema", unknown: ["9999-later"] } });
  });

  test("that is cut off anywhere, or has one other byte of content, is not believed", async () => {
    const address = sqliteAddress();
    await peopledStore(address);
    const file = await backedUp(address);
    const bytes = readFileSync(file);
    const content = gunzipSync(bytes);
    const spoiled = join(testFolder(), "spoiled.gz");
    const spoil = async (at: number, cut: boolean) => {
      const changed = cut ? bytes.subarray(0, at) : bytes.with(at, (bytes[at] ?? 0) ^ 0x10);
      writeFileSync(spoiled, changed);
      // A time in gzip's head, or bits that only fill up its last byte, mean nothing for the content.
      const isWhole = unpacked(changed)?.equals(content) ?? false;
      expect((await verifyBackup(spoiled)).ok).toBe(isWhole);
    };
    await spoil(bytes.length - LENGTH_AND_SUM - 1, false);
    await spoil(bytes.length - 1, false);
    const place = fc.nat({ max: bytes.length - 1 });
    await fc.assert(fc.asyncProperty(place, fc.boolean(), spoil), { numRuns: 40 });
  });

  test("that is none is told in words", async () => {
    const other = join(testFolder(), "other.gz");
    writeFileSync(other, "once upon a time");
    const database = await openedDatabase(sqliteAddress());
    const problems = await Promise.all([other, `${other}.gone`].map((file) => restoreBackup(database, file)));
    const sentences = problems.map((each) => (each.ok ? "" : restoreProblemSentence(each.refusal)));
    expect(sentences).toEqual(["This file is no backup of Dorsal.", "There is no such file."]);
  });
});
