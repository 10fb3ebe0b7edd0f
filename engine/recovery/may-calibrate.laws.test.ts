// Who may take a set to failure? The hard rule over random lifters and the whole catalogue.
import { describe, expect, test } from "vitest";
import { catalog, GYM, lifter } from "../plan/testing/lifter.ts";
import { forAnyLifter } from "../plan/testing/random-lifter.ts";
import { mayCalibrate } from "./may-calibrate.ts";

const everyExercise = Object.values(catalog.exercises);
const allowedFor = (profile: Parameters<typeof mayCalibrate>[1]) =>
  everyExercise.filter((exercise) => mayCalibrate(exercise, profile)).map(({ id }) => id);

describe("a set to failure", () => {
  test("is never asked of a novice, with a limit, under 18 or over 69, nor of a hinge or what hangs at home", () => {
    forAnyLifter(60, (profile) => {
      const allowed = allowedFor(profile);
      const { level, contraindications, ageYears = 30 } = profile;
      const isHealthy = contraindications.length === 0 && ageYears >= 18 && ageYears <= 69;
      if (level === 1 || !isHealthy) expect(allowed).toEqual([]);
      for (const id of allowed)
        expect(catalog.exercises[id]?.pattern).toMatch(/^(vertical|horizontal)_pull$/);
    });
  });

  test("is for machines, cables and supported rows of a gym", () => {
    const allowed = allowedFor(lifter({ equipment: GYM, level: 3 }));
    expect(allowed).toEqual(
      expect.arrayContaining(["pulldown_pronated", "machine_row", "chest_supported_row_db"]),
    );
    for (const id of ["barbell_row", "deadlift", "pull_up", "one_arm_row_supported", "dumbbell_bench_press"])
      expect(allowed).not.toContain(id);
  });

  test("is for no bar, table or door at home", () => {
    expect(allowedFor(lifter({ equipment: ["pullup_bar", "band"], household: true, level: 3 }))).toEqual([]);
  });
});
