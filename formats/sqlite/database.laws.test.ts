import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SqliteValue, sqliteDatabase } from "./database.ts";
import { madeDatabase } from "./made-database.testing.ts";

const value = fc.oneof(
  fc.constant(null),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.uint8Array({ maxLength: 3_000 }),
);

/** SQLite ends the text of a parameter at a NUL here and there, and no log has any. */
const plain = value.filter((one) => typeof one !== "string" || !one.includes("\0"));

function rowsOf(bytes: Uint8Array): readonly (readonly SqliteValue[])[] {
  const rows: (readonly SqliteValue[])[] = [];
  const taker = { row: (_: number, values: readonly SqliteValue[]) => rows.push(values), broken: () => {} };
  for (const table of sqliteDatabase(bytes)?.tables.values() ?? []) table.rows(taker);
  return rows;
}

describe("an SQLite file, by law", () => {
  it("gives back what SQLite was given", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(plain, plain, plain), { maxLength: 60 }),
        fc.constantFrom(512, 1024, 4096),
        (rows, pageSize) => {
          const bytes = madeDatabase((db) => {
            db.exec(
              `PRAGMA page_size = ${pageSize}; PRAGMA synchronous = OFF; CREATE TABLE t (a, b, c); BEGIN`,
            );
            const insert = db.prepare("INSERT INTO t VALUES (?, ?, ?)");
            for (const row of rows) insert.run(...row);
            db.exec("COMMIT");
          });
          expect(rowsOf(bytes)).toEqual(rows);
        },
      ),
      { numRuns: 40 },
    );
  });

  const whole = madeDatabase((db) => {
    db.exec("PRAGMA page_size = 512; CREATE TABLE log (_id INTEGER PRIMARY KEY, day TEXT, note TEXT)");
    db.exec(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) INSERT INTO log SELECT i, '2024-01-01', substr(hex(zeroblob(i)), 1, i * 3) FROM n",
    );
  });

  it("never throws, never hangs and never invents more than it holds, whatever bytes are wrong", () => {
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(damage, fc.nat(whole.length), (changes, cut) => {
        const bytes = whole.slice(0, Math.max(100, whole.length - (cut % 3 === 0 ? cut : 0)));
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        const rows = rowsOf(bytes);
        const held = rows
          .flat()
          .reduce<number>((sum, one) => sum + (typeof one === "string" ? one.length : 0), 0);
        expect(held).toBeLessThanOrEqual(2 * bytes.length);
      }),
      { numRuns: process.env.DORSAL_SOAK === "1" ? 20_000 : 150 },
    );
  });

  it("gives up a damaged page and reads the others", () => {
    const bytes = whole.slice();
    const pages = bytes.length / 512;
    fc.assert(
      fc.property(fc.integer({ min: 2, max: pages - 1 }), (page) => {
        const damaged = bytes.slice();
        damaged.fill(0xff, page * 512, page * 512 + 512);
        const told: string[] = [];
        let rows = 0;
        const log = sqliteDatabase(damaged)?.tables.get("log");
        log?.rows({ row: () => (rows += 1), broken: (why) => told.push(why) });
        expect(rows === 500 || told.length > 0).toBe(true);
      }),
      { numRuns: process.env.DORSAL_SOAK === "1" ? 1_000 : 40 },
    );
  });
});
