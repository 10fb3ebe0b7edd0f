import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWhole, reportOf } from "../../reading/read-whole.testing.ts";

const LOG = readFileSync(join(import.meta.dirname, "../../fixtures/stronglifts-d01.csv"), "utf8");

/** Another way to the same numbers: whatever begins with a letter is an exercise, its load follows, then five sets. */
function counted(text: string) {
  const exercises = text
    .trimEnd()
    .split("\n")
    .slice(1)
    .flatMap((row) => {
      const cells = row.split(",");
      return cells.flatMap((cell, at) =>
        /^[A-Z]/.test(cell)
          ? [
              {
                kg: Number(cells[at + 1]),
                reps: cells.slice(at + 3, at + 8).filter((reps) => /\d/.test(reps)),
              },
            ]
          : [],
      );
    });
  return {
    sets: exercises.flatMap(({ reps }) => reps).length,
    planned: exercises.filter(({ reps }) => reps.length === 0).length,
    volumeKg: exercises.reduce(
      (sum, { kg, reps }) => sum + kg * reps.map(Number).reduce((a, b) => a + b, 0),
      0,
    ),
  };
}

describe("a real log of StrongLifts", () => {
  const report = reportOf(readWhole(LOG));
  const expected = counted(LOG);

  it("keeps every set and the volume", () => {
    const volumeKg = report.exercises.reduce((sum, { volumeKg: kg }) => sum + (kg ?? Number.NaN), 0);
    expect(expected.sets).toBeGreaterThan(200);
    expect(report).toMatchObject({
      app: "stronglifts",
      sets: expected.sets,
      refusedCount: 0,
      suspiciousCount: 0,
    });
    expect(volumeKg).toBeCloseTo(expected.volumeKg, 6);
  });

  it("counts exercises without a set as not done, and weighs the lifter in each row", () => {
    const rows = LOG.trimEnd().split("\n").length - 1;
    expect(report.notDone.planned).toBe(expected.planned);
    expect(report).toMatchObject({ bodyMasses: rows, workouts: rows });
  });

  it("reads the days as the file's first date demands", () => {
    expect(report).toMatchObject({ firstDay: "2018-11-19", lastDay: "2019-01-26" });
  });
});
