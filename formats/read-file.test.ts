// Any bytes at all: files of apps, files of nobody, and nothing.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWhole, reportOf } from "./reading/read-whole.testing.ts";

const numRuns = process.env.DORSAL_SOAK === "1" ? 10_000 : 150;

const HEADER = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE";
const ROW = '2026-04-24 09:40:00,"Upper",51m,"Row",1,40.0,10.0,0,0.0,';

describe("a file that is not read", () => {
  const outcomeOf = (bytes: readonly number[]) => readWhole(Uint8Array.from(bytes)).outcome;
  const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

  it("is empty", () => {
    expect(outcomeOf([])).toEqual({ ok: false, why: "empty", looksLike: "" });
  });

  it("is an archive, which nobody opens", () => {
    expect(outcomeOf([...letters("PK"), 3, 4, 20, 0])).toMatchObject({ why: "archive", looksLike: "zip" });
    expect(outcomeOf([0x1f, 0x8b, 8, 0])).toMatchObject({ why: "archive", looksLike: "gzip" });
  });

  it("is something else, named as far as it can be", () => {
    expect(outcomeOf(letters("%PDF-1.7"))).toMatchObject({ why: "unknown_format", looksLike: "pdf" });
    expect(outcomeOf(letters("Name,Amount\nrent,5\n"))).toEqual({
      ok: false,
      why: "unknown_format",
      looksLike: "a table with the columns Name, Amount",
      titles: ["Name", "Amount"],
    });
  });
});

describe("a file that is read", () => {
  it("tells its encoding, and what was left out of it", () => {
    const read = readWhole(`${HEADER}\r\n${ROW}\0\r\n${ROW}\r\n`, { unit: "kg" });
    expect(reportOf(read)).toMatchObject({ encoding: "utf-8", sets: 2 });
    expect(read.suspicious).toEqual([{ line: 1, why: "nul_bytes", found: "1 NUL characters were left out" }]);
  });

  it("is the same with a header of its own after blank lines", () => {
    expect(readWhole(`\n\n${HEADER}\n${ROW}\n`, { unit: "kg" }).sets.map(({ line }) => line)).toEqual([4]);
  });
});

describe("however a file is spoilt", () => {
  const spoilt = fc
    .array(fc.tuple(fc.nat(), fc.constantFrom("", ",", '"', "\n", ";", "\0", "é", "9", "-", '","')), {
      maxLength: 12,
    })
    .map((edits) => {
      const text = `${HEADER}\n${`${ROW}\n`.repeat(8)}`;
      return edits.reduce((spoiling, [place, mark]) => {
        const at = HEADER.length + 1 + (place % (spoiling.length - HEADER.length));
        return spoiling.slice(0, at) + mark + spoiling.slice(at + 1);
      }, text);
    });

  it("each of its lines is a set, a refusal with that line, or nothing", () => {
    fc.assert(
      fc.property(spoilt, (text) => {
        const read = readWhole(text, { unit: "kg" });
        if (!read.outcome.ok) return;
        const { read: records, sets, notes, nothing, refusedCount } = read.outcome.report;
        expect(sets + notes + nothing + refusedCount).toBe(records);
        const told = [...read.sets, ...read.notes, ...read.refused, ...read.others].map(({ line }) => line);
        const lines = text.split("\n");
        expect(new Set(told).size).toBe(told.length);
        expect(Math.max(0, ...told)).toBeLessThanOrEqual(lines.length);
        // A row over many lines is one record; every other line that is not blank has its own.
        const manyLines =
          read.sets.length + read.refused.length < lines.filter((line) => line !== "").length - 1;
        if (manyLines) expect(text).toMatch(/"[^"]*\n/);
      }),
      { numRuns },
    );
  });

  it("it is read the same in pieces of any size", () => {
    fc.assert(
      fc.property(spoilt, fc.integer({ min: 1, max: 300 }), (text, size) => {
        expect(readWhole(text, {}, size)).toEqual(readWhole(text));
      }),
      { numRuns },
    );
  });
});
