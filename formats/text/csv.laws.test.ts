// Whatever cells a standard writer writes are read back, in pieces of any size; and any text at all is read to its end.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRows } from "./read-rows.testing.ts";

const numRuns = process.env.DORSAL_SOAK === "1" ? 20_000 : 300;

const separator = fc.constantFrom(",", ";", "\t");
const pieces = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
const cell = fc.string({
  unit: fc.constantFrom("a", "é", "💪", " ", "1", ".", ",", ";", "\t", '"', "\n", "\\", "'"),
  maxLength: 12,
});
const row = fc.array(cell, { minLength: 2, maxLength: 6 });

/** RFC 4180: quotes where they are needed, doubled within. */
function written(cells: readonly string[], by: string): string {
  return cells
    .map((one) => (one.includes(by) || /["\n]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one))
    .join(by);
}

function quoted(cells: readonly string[], by: string): string {
  return cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(by);
}

describe("a table", () => {
  it("is read back as it was written, in pieces of any size", () => {
    fc.assert(
      fc.property(fc.array(row), separator, pieces, fc.boolean(), (rows, by, sizes, all) => {
        const text = rows.map((cells) => `${all ? quoted(cells, by) : written(cells, by)}\n`).join("");
        const read = readRows(text, by, sizes);
        expect(read.broken).toEqual([]);
        expect(read.rows.map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns },
    );
  });

  it("is the same table in pieces of any size, however broken", () => {
    fc.assert(
      fc.property(cell, fc.array(cell), pieces, (begin, rest, sizes) => {
        const text = [begin, ...rest].join("\n");
        expect(readRows(text, ",", sizes)).toEqual(readRows(text));
      }),
      { numRuns },
    );
  });

  it("loses no line: each that is not blank begins a row, is part of one, or is told", () => {
    fc.assert(
      fc.property(fc.array(cell), (lines) => {
        const text = lines.join("\n");
        const { rows, broken } = readRows(text);
        const starts = [...rows, ...broken].map(({ line }) => line).sort((a, b) => a - b);
        const letters = (all: string) => all.replace(/["\n,]/g, "").length;
        const kept = rows.reduce((sum, { cells }) => sum + letters(cells.join("")), 0);
        const told = broken.reduce((sum, { found }) => sum + letters(found), 0);
        expect(kept + told).toBe(letters(text));
        expect(new Set(starts).size).toBe(starts.length);
      }),
      { numRuns },
    );
  });
});
