import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCase } from "../../reading/read-as-text.testing.ts";
import { readWhole, reportOf } from "../../reading/read-whole.testing.ts";

const HEADER =
  "Date,Exercise,Reps,Weight(kg),Duration(s),Distance(m),Incline,Resistance,isWarmup,Note,multiplier";
const usual = readCase(readFileSync(join(import.meta.dirname, "cases/usual.case"), "utf8")).file;

/** By the places of commas alone, counted from both ends of a row. */
function countedByHand(file: string) {
  const rows = file
    .split("\n")
    .slice(1)
    .filter((row) => row !== "");
  const cell = (row: string, index: number) => row.split(",")[index] ?? "";
  return {
    sets: rows.length,
    warmups: rows.filter((row) => /,true,/i.test(row)).length,
    assisted: rows.filter((row) => cell(row, 3).trim().startsWith("-")).length,
    visits: new Set(rows.map((row) => cell(row, 0))).size,
    volume: rows.reduce((sum, row) => sum + Number(cell(row, 2)) * Math.max(0, Number(cell(row, 3))), 0),
  };
}

describe("a Fitbod export", () => {
  it("is counted as an independent count counts it", () => {
    const read = readWhole(usual);
    const report = reportOf(read);
    const byHand = countedByHand(usual);
    expect(report.sets).toBe(byHand.sets);
    expect(report.setTypes.warmup).toBe(byHand.warmups);
    expect(read.sets.filter(({ assisted }) => assisted)).toHaveLength(byHand.assisted);
    expect(report.workouts).toBe(byHand.visits);
    const volume = report.exercises.reduce((sum, { volumeKg }) => sum + (volumeKg ?? Number.NaN), 0);
    expect(Math.abs(volume / byHand.volume - 1)).toBeLessThan(0.0001);
  });

  it("keeps both of two visits on one day, by their instants", () => {
    const ofTheDay = readWhole(usual).sets.filter(({ at }) => at.startsWith("2021-01-17"));
    expect([...new Set(ofTheDay.map(({ at }) => at))]).toEqual([
      "2021-01-17T22:14:35Z",
      "2021-01-17T07:02:11Z",
    ]);
  });

  it("says each row once, whatever stands in it", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "",
        " 8",
        " 8.0",
        "-20",
        "true",
        "TRUE",
        "2021-01-17 22:14:35 +0000",
        "Row",
        "x",
        '"',
        '"a,b"',
      ),
      fc.string({ maxLength: 5 }).map((text) => text.replace(/[\n\r\0]/g, "")),
    );
    const row = fc.array(cell, { maxLength: 13 }).map((cells) => cells.join(","));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const read = readWhole([HEADER, ...rows].join("\n"), {}, 7);
        const seen = [...read.sets, ...read.others, ...read.refused].map(({ line }) => line);
        expect(new Set(seen).size).toBe(seen.length);
        expect(reportOf(read).read).toBe(seen.length);
        const quoted = rows.some((text) => text.includes('"'));
        if (!quoted) expect(seen).toHaveLength(rows.filter((text) => text !== "").length);
      }),
    );
  });
});
