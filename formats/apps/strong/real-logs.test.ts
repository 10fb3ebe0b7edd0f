// Five logs of real people: is every row in its place, and does the whole weigh the same as when it is counted another way?
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type CountedRow,
  countedRows,
  countedVolume,
  countedWords,
} from "../../fixtures/counted-by-hand.testing.ts";
import { type ReadWhole, readWhole, reportOf } from "../../reading/read-whole.testing.ts";

interface RealLog {
  readonly name: string;
  readonly separator: "," | ";";
  readonly load: string;
  /** Counted when the file was chosen: the row counter above counts the same, or it is wrong itself. */
  readonly rows: number;
}

const LOGS: readonly RealLog[] = [
  { name: "strong_d01.csv", separator: ",", load: "Weight", rows: 1903 },
  { name: "strong_d02.csv", separator: ",", load: "Weight", rows: 250 },
  { name: "strong_d03.csv", separator: ",", load: "Weight", rows: 2078 },
  { name: "strong_d04.csv", separator: ";", load: "Weight (kg)", rows: 266 },
  { name: "strong_d05.csv", separator: ",", load: "Weight", rows: 666 },
];

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function volumeOf({ sets }: ReadWhole): number {
  return sum(sets.map(({ loadKg, reps }) => (loadKg ?? 0) * (reps ?? 0)));
}

const startsOf = (rows: readonly CountedRow[]) => new Set(rows.map((row) => row.Date)).size;

for (const { name, separator, load, rows } of LOGS) {
  describe(`the log ${name}`, () => {
    const bytes = readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));
    const counted = countedRows(bytes.toString("utf8"), separator);
    const read = readWhole(bytes, { unit: "kg" });
    const report = reportOf(read);

    it("keeps every row", () => {
      expect(counted).toHaveLength(rows);
      expect(read.sets).toHaveLength(rows);
      expect(report).toMatchObject({ app: "strong", read: rows, sets: rows, refusedCount: 0, notes: 0 });
      expect(read.sets.map(({ line }) => line)).toEqual(counted.map((_, index) => index + 2));
    });

    it("weighs as much", () => {
      const volume = countedVolume(counted, load, "Reps");
      expect(volume).toBeGreaterThan(10_000);
      expect(Math.abs(volumeOf(read) / volume - 1)).toBeLessThan(1e-6);
    });

    it("has as many repetitions, sets of each kind, words of effort and workouts", () => {
      const words = countedWords(counted, "Set Order");
      const { W = 0, D = 0, F = 0, "Rest Timer": rest = 0 } = words;
      expect(report.setTypes).toEqual({
        warmup: W,
        drop: D,
        failure: F,
        rest,
        working: rows - W - D - F - rest,
      });
      expect(sum(read.sets.map(({ reps }) => reps ?? 0))).toBe(sum(counted.map((row) => Number(row.Reps))));
      expect(read.sets.filter(({ rpe }) => rpe !== null)).toHaveLength(
        counted.filter((row) => row.RPE !== "").length,
      );
      expect(report.workouts).toBe(startsOf(counted));
    });

    it("names each exercise with as many sets", () => {
      const names = Object.fromEntries(report.exercises.map((one) => [one.name, one.sets]));
      expect(names).toEqual(countedWords(counted, "Exercise Name"));
    });

    it("reads the same in small pieces", () => {
      expect(readWhole(bytes, { unit: "kg" }, 997).sets).toEqual(read.sets);
    });
  });
}

describe("what these logs leave open", () => {
  const ofLog = (name: string) => readWhole(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));

  it("leaves loads without kilograms while nobody has said the unit", () => {
    const read = ofLog("strong_d01.csv");
    expect(read.sets.every(({ loadKg, rawLoad }) => loadKg === (rawLoad === 0 ? 0 : null))).toBe(true);
    expect(reportOf(read).unit).toMatchObject({ from: "guess", unit: "kg" });
  });

  it("says once of each workout that was left open", () => {
    const long = ofLog("strong_d01.csv").suspicious.filter(({ why }) => why === "very_long_workout");
    expect(long.map(({ found }) => found)).toEqual(["42 h", "84 h"]);
  });
});
