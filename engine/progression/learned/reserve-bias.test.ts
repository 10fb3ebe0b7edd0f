import { describe, expect, test } from "vitest";
import { learnReserve } from "./reserve-bias.ts";
import { learned } from "./testing/lifter.ts";

const bias = (...sets: readonly string[]) => learned(`2026-01-05 machine_row: ${sets.join(" ")}`).reserve;

describe("what is left beyond what is told", () => {
  test("is learned from a set to failure, tired by one repetition for each set from the told one on", () => {
    // 8 and 2 left are 10; tired by one, 9 were promised, and 11 done.
    expect(bias("60x8@2", "60x11!")).toEqual({ reps: 0.3 * 2, sets: 1 });
    expect(bias("60x8@2", "60x8", "60x11!")).toEqual({ reps: 0.3 * 3, sets: 1 });
  });

  test("is measured against the last set that was told, at a like load by the curve", () => {
    expect(bias("60x8@4", "60x8@1", "60x8!").reps).toBe(0);
    const lighter = Math.log(60 / 62.5) / 0.0262;
    expect(bias("60x8@2", "62.5x8!").reps).toBeCloseTo(0.3 * (8 - (10 + lighter - 1)), 9);
  });

  test.each([
    ["no earlier set told", ["60x8", "60x11!"]],
    ["nothing went to failure", ["60x8@2", "60x11@0"]],
    ["the loads are far apart", ["60x8@2", "40x20!"]],
    ["the set to failure came first", ["60x11!", "60x8@2"]],
    ["it was longer than the curve reaches", ["30x16@2", "30x22!"]],
    ["the set was spoiled", ["60x8@2", "60x12!~momentum"]],
  ])("is not learned where %s", (_why, sets) => {
    expect(bias(...sets)).toEqual({ reps: 0, sets: 0 });
  });

  test("stays between one fewer and two more", () => {
    expect(learnReserve({ reps: 1.9, sets: 3 }, 5)).toEqual({ reps: 2, sets: 4 });
    expect(learnReserve({ reps: -0.9, sets: 3 }, -5)).toEqual({ reps: -1, sets: 4 });
  });
});
