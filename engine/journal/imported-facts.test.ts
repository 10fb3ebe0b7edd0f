import { describe, expect, test } from "vitest";
import { learnLifter } from "../progression/learned/learn-lifter.ts";
import { LIFTER } from "../progression/learned/testing/lifter.ts";
import type { TrainingDay } from "../training/training-day.ts";
import type { ImportedSet } from "./imported.ts";
import { workOf } from "./imported-facts.ts";

const pulldowns = (...sets: readonly ImportedSet[]) =>
  workOf({ name: "Lat Pulldown", sets } as Parameters<typeof workOf>[0], "pulldown_pronated");

const told: ImportedSet = { setType: "working", loadKg: 60, reps: 8, rir: 2 };

describe("a set that another app calls one to failure", () => {
  test("went on until no repetition did, and teaches what the lifter means by two in reserve", () => {
    const sets = pulldowns(told, told, { setType: "failure", loadKg: 60, reps: 11 });
    expect(sets.at(-1)).toMatchObject({ toFailure: true, rir: 0, reps: 11 });
    const day: TrainingDay = { date: "2026-01-05", trained: [{ exercise: "pulldown_pronated", sets }] };
    expect(learnLifter([day], LIFTER).reserve).toMatchObject({ sets: 1 });
    expect(learnLifter([day], LIFTER).reserve.reps).toBeGreaterThan(0);
  });

  test("with no repetition at all is a failed lift, which teaches nothing of the reserve", () => {
    const [set] = pulldowns({ setType: "failure", loadKg: 80, reps: 0 });
    expect(set).toMatchObject({ reps: 0, rir: 0 });
    expect(set).not.toHaveProperty("toFailure");
  });

  test("is none where the lifter only told an effort of ten", () => {
    const [set] = pulldowns({ setType: "working", loadKg: 60, reps: 8, rpe: 10 });
    expect(set).toMatchObject({ rir: 0 });
    expect(set).not.toHaveProperty("toFailure");
  });
});
