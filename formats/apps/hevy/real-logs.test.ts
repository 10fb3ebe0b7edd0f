// Two logs of real people: is every row in its place, and does the whole weigh the same as when it is counted another way?
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countedRows, countedVolume, countedWords } from "../../fixtures/counted-by-hand.testing.ts";
import { readWhole, reportOf } from "../../reading/read-whole.testing.ts";

const LOGS = [
  { name: "hevy_d01.csv", rows: 7211 },
  { name: "hevy_d02.csv", rows: 330 },
];

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

for (const { name, rows } of LOGS) {
  describe(`the log ${name}`, () => {
    const bytes = readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));
    const counted = countedRows(bytes.toString("utf8"));
    const read = readWhole(bytes);
    const report = reportOf(read);

    it("keeps every row", () => {
      expect(counted).toHaveLength(rows);
      expect(report).toMatchObject({ app: "hevy", read: rows, sets: rows, refusedCount: 0 });
      expect(report.unit).toEqual({ from: "file", unit: "kg" });
    });

    it("weighs as much, with as many repetitions and seconds", () => {
      const volume = sum(read.sets.map(({ loadKg, reps }) => (loadKg ?? 0) * (reps ?? 0)));
      expect(volume).toBeGreaterThan(100_000);
      expect(Math.abs(volume / countedVolume(counted, "weight_kg", "reps") - 1)).toBeLessThan(1e-6);
      expect(sum(read.sets.map(({ reps }) => reps ?? 0))).toBe(sum(counted.map((row) => Number(row.reps))));
      const seconds = sum(read.sets.map(({ seconds: each }) => each ?? 0));
      expect(seconds).toBe(sum(counted.map((row) => Number(row.duration_seconds))));
    });

    it("has as many sets of each kind, supersets, words of effort and bodyweight sets", () => {
      const { normal = 0, warmup = 0, dropset = 0, failure = 0 } = countedWords(counted, "set_type");
      expect(report.setTypes).toEqual({ working: normal, warmup, drop: dropset, failure, rest: 0 });
      const blank = (column: string) => countedWords(counted, column)[""] ?? 0;
      const missing = (field: "superset" | "rpe" | "rawLoad" | "loadKg") =>
        read.sets.filter((set) => set[field] === null).length;
      expect(missing("superset")).toBe(blank("superset_id"));
      expect(missing("rpe")).toBe(blank("rpe"));
      expect(missing("rawLoad")).toBe(blank("weight_kg"));
      expect(missing("loadKg")).toBe(blank("weight_kg"));
    });

    it("has as many workouts and names", () => {
      const starts = new Set(counted.map((row) => row.start_time)).size;
      expect(report.workouts).toBe(starts);
      const names = Object.fromEntries(report.exercises.map((one) => [one.name, one.sets]));
      expect(names).toEqual(countedWords(counted, "exercise_title"));
    });

    it("reads the same in small pieces", () => {
      expect(readWhole(bytes, {}, 997).sets).toEqual(read.sets);
    });
  });
}
