import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWhole, reportOf } from "../../reading/read-whole.testing.ts";

function log(name: string): string {
  return readFileSync(join(import.meta.dirname, "../../fixtures", name), "utf8");
}

/** Another way to the same numbers: no name in these logs has a comma, so that each line is cut by its commas. */
function counted(text: string, { load, reps, kgPer }: { load: number; reps: number; kgPer: number }) {
  const rows = text.trimEnd().split("\n").slice(1);
  const cells = rows.map((row) => row.split(","));
  const days = new Set(cells.map(([day]) => day));
  const volumeKg = cells.reduce((sum, row) => sum + Number(row[load]) * kgPer * Number(row[reps]), 0);
  return { sets: rows.length, workouts: days.size, volumeKg };
}

describe("real logs of FitNotes", () => {
  const logs = [
    { name: "fitnotes-d01.csv", layout: { load: 3, reps: 4, kgPer: 1 }, unit: "kg" },
    { name: "fitnotes-d02.csv", layout: { load: 3, reps: 5, kgPer: 0.45359237 }, unit: "lb" },
  ];

  it.each(logs)("keeps every set and the volume of $name", ({ name, layout, unit }) => {
    const text = log(name);
    const expected = counted(text, layout);
    const {
      sets,
      workouts,
      exercises,
      refusedCount,
      suspiciousCount,
      unit: found,
    } = reportOf(readWhole(text));
    const volumeKg = exercises.reduce((sum, exercise) => sum + (exercise.volumeKg ?? Number.NaN), 0);
    expect({ sets, workouts, refusedCount, suspiciousCount }).toEqual({
      sets: expected.sets,
      workouts: expected.workouts,
      refusedCount: 0,
      suspiciousCount: 0,
    });
    expect(volumeKg / expected.volumeKg).toBeCloseTo(1, 6);
    expect(found).toEqual({ from: "file", unit });
  });

  it("keeps times, distances and comments", () => {
    const { sets } = readWhole(log("fitnotes-d02.csv"));
    const lines = log("fitnotes-d02.csv").trimEnd().split("\n").slice(1);
    expect(sets.filter(({ seconds }) => seconds !== null)).toHaveLength(
      lines.filter((line) => /,\d+:\d\d:\d\d,/.test(line)).length,
    );
    expect(sets.filter(({ metres }) => metres !== null)).toHaveLength(
      lines.filter((line) => /,(mi|m|ft|km),/.test(line)).length,
    );
    expect(sets.filter(({ note }) => note !== null)).toHaveLength(
      lines.filter((line) => /"[^"]+"$/.test(line)).length,
    );
  });

  it("reads the same in pieces of any size", () => {
    const text = log("fitnotes-d01.csv");
    expect(readWhole(text, {}, 7)).toEqual(readWhole(text));
  });
});
