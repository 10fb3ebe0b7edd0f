import { describe, expect, test } from "vitest";
import { DEFAULT_SLOPE } from "../estimates/load-rep-curve.ts";
import { type HardSet, learnSlope, rememberHardSet } from "./rep-load-slope.ts";

const hard = (day: number, kg: number, reps: number): HardSet => ({ day, lnKg: Math.log(kg), reps });
const after = (earlier: readonly HardSet[], now: HardSet) => learnSlope(undefined, earlier, now);

describe("the slope of the rep-load curve", () => {
  test("moves a fifth of the way to what a pair of sets shows", () => {
    const observed = Math.log(80 / 70) / (10 - 5);
    const learned = after([hard(0, 80, 5)], hard(3, 70, 10));
    expect(learned?.slope).toBeCloseTo(0.8 * DEFAULT_SLOPE + 0.2 * observed, 12);
    expect(learned?.pairs).toBe(1);
    expect(after([hard(0, 70, 10)], hard(3, 80, 5))?.slope).toBeCloseTo(learned?.slope ?? 0, 12);
  });

  test.each([
    ["flatter", 100, 99, 0.012],
    ["steeper", 100, 60, 0.045],
  ])("believes no pair that is %s than people are", (_what, heavy, light, believed) => {
    const learned = after([hard(0, heavy, 4)], hard(2, light, 10));
    expect(learned?.slope).toBeCloseTo(0.8 * DEFAULT_SLOPE + 0.2 * believed, 12);
  });

  test.each([
    ["of nearly the same length", hard(2, 78, 7)],
    ["more than a week apart", hard(8, 70, 10)],
    ["of the same load: that was the day", hard(2, 80, 9)],
    ["where more weight went up more often: that was the day", hard(2, 82, 9)],
  ])("learns nothing from sets %s", (_why, now) => {
    expect(after([hard(0, 80, 5)], now)).toBeUndefined();
  });

  test("takes the newest set that makes a pair", () => {
    const learned = after([hard(4, 80, 6), hard(1, 84, 5)], hard(5, 70, 10));
    const observed = Math.log(80 / 70) / 4;
    expect(learned?.slope).toBeCloseTo(0.8 * DEFAULT_SLOPE + 0.2 * observed, 12);
  });

  test("comes from sets of a week, and older ones are forgotten", () => {
    const week = [hard(6, 70, 10), hard(0, 80, 5)];
    expect(rememberHardSet(week, hard(9, 80, 5)).map(({ day }) => day)).toEqual([9, 6]);
  });
});
