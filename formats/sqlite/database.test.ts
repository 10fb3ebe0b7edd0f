import { describe, expect, it } from "vitest";
import { type SqliteValue, sqliteDatabase } from "./database.ts";
import { madeDatabase } from "./made-database.testing.ts";

function read(bytes: Uint8Array, table: string) {
  const database = sqliteDatabase(bytes);
  const rows: { readonly rowid: number; readonly values: readonly SqliteValue[] }[] = [];
  const broken: string[] = [];
  const found = database?.tables.get(table);
  found?.rows({ row: (rowid, values) => rows.push({ rowid, values }), broken: (why) => broken.push(why) });
  return { database, columns: found?.columns, rows, broken };
}

describe("an SQLite file", () => {
  it("gives back values of every kind", () => {
    const bytes = madeDatabase((db) => {
      db.exec("CREATE TABLE kinds (a, b, c)");
      const insert = db.prepare("INSERT INTO kinds VALUES (?, ?, ?)");
      insert.run(null, 0, 1);
      insert.run(-1, 300, -70_000);
      insert.run(2_147_483_648, -549_755_813_889, 4_503_599_627_370_496);
      insert.run(0.1, "", "Klimmzüge 💪");
      insert.run(new Uint8Array([0, 255]), 42.5, Number.MIN_SAFE_INTEGER);
    });
    expect(read(bytes, "kinds").rows.map(({ values }) => values)).toEqual([
      [null, 0, 1],
      [-1, 300, -70_000],
      [2_147_483_648, -549_755_813_889, 4_503_599_627_370_496],
      [0.1, "", "Klimmzüge 💪"],
      [new Uint8Array([0, 255]), 42.5, Number.MIN_SAFE_INTEGER],
    ]);
  });

  it("gives back every row of a table with many pages, in order, after rows were deleted", () => {
    const bytes = madeDatabase((db) => {
      db.exec("PRAGMA page_size = 512; CREATE TABLE log (_id INTEGER PRIMARY KEY, name TEXT)");
      db.exec(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO log SELECT i, 'set ' || i FROM n",
      );
      db.exec("DELETE FROM log WHERE _id % 3 = 0");
    });
    const { rows, broken } = read(bytes, "log");
    const expected = Array.from({ length: 20_000 }, (_, index) => index + 1).filter((id) => id % 3 !== 0);
    expect(rows.map(({ values }) => values)).toEqual(expected.map((id) => [id, `set ${id}`]));
    expect(broken).toEqual([]);
  });

  it("gives back rows that are longer than a page", () => {
    const notes = [0, 10, 400, 900, 4_000, 70_000].map((length) => "x".repeat(length));
    for (const pageSize of [512, 4096, 65_536]) {
      const bytes = madeDatabase((db) => {
        db.exec(`PRAGMA page_size = ${pageSize}; CREATE TABLE notes (text)`);
        for (const note of notes) db.prepare("INSERT INTO notes VALUES (?)").run(note);
      });
      expect(read(bytes, "notes").rows.map(({ values }) => values[0])).toEqual(notes);
    }
  });

  it.each(["UTF-8", "UTF-16le", "UTF-16be"])("reads text in %s", (encoding) => {
    const bytes = madeDatabase((db) => {
      db.exec(
        `PRAGMA encoding = '${encoding}'; CREATE TABLE names (name); INSERT INTO names VALUES ('Rückenübung')`,
      );
    });
    const { database, rows } = read(bytes, "names");
    expect(rows.map(({ values }) => values)).toEqual([["Rückenübung"]]);
    expect(database?.encoding).toBe(encoding.toLowerCase());
  });

  it("fills columns that are younger than the row with their default", () => {
    const bytes = madeDatabase((db) => {
      db.exec("CREATE TABLE log (_id INTEGER PRIMARY KEY AUTOINCREMENT, reps INTEGER)");
      db.exec("INSERT INTO log (reps) VALUES (5)");
      db.exec("ALTER TABLE log ADD COLUMN unit INTEGER NOT NULL DEFAULT 2");
      db.exec("ALTER TABLE log ADD COLUMN note TEXT DEFAULT 'it''s old'");
      db.exec("ALTER TABLE log ADD COLUMN distance REAL");
    });
    const { columns, rows } = read(bytes, "log");
    expect(columns).toEqual(["_id", "reps", "unit", "note", "distance"]);
    expect(rows).toEqual([{ rowid: 1, values: [1, 5, 2, "it's old", null] }]);
  });

  it("refuses tables without row numbers by name and reads the others", () => {
    const bytes = madeDatabase((db) => {
      db.exec("CREATE TABLE settings (name TEXT PRIMARY KEY, value) WITHOUT ROWID");
      db.exec("CREATE TABLE log (reps); INSERT INTO log VALUES (5)");
    });
    const { database, rows } = read(bytes, "log");
    expect(database?.unreadable).toEqual(["settings"]);
    expect(rows).toHaveLength(1);
  });

  it("says that a file was written beside a write-ahead log", () => {
    const bytes = madeDatabase((db) => {
      db.exec("PRAGMA journal_mode = WAL; CREATE TABLE log (reps); INSERT INTO log VALUES (5)");
    });
    const { database, rows } = read(bytes, "log");
    expect(database?.hasWriteAheadLog).toBe(true);
    expect(rows).toHaveLength(1);
  });

  it("is told from other bytes", () => {
    expect(sqliteDatabase(new Uint8Array(5_000))).toBeNull();
    expect(sqliteDatabase(new TextEncoder().encode("SQLite format 3\0"))).toBeNull();
  });
});
