import { describe, expect, test } from "vitest";
import { aroundSmoothing, intervalFigures, repFigures, strengthFigures } from "./figures.ts";
import { LIFTERS, type Point, REPS, STRENGTH } from "./lifters.ts";

const point = (happened: number, last: number): Point => ({
  lifter: "ann",
  exercise: "row",
  date: "2026-02-02",
  pull: true,
  happened,
  last,
  smoothed: last,
});

describe("the figures", () => {
  test("are the mean and the median share of error", () => {
    const points = [point(100, 110), point(100, 100), point(50, 45), point(100, 120)];
    const { meanError, medianError } = strengthFigures(points, ({ last }) => last);
    expect(meanError).toBeCloseTo(0.1, 12);
    expect(medianError).toBeCloseTo(0.1, 12);
  });

  test("charge an interval its width, and ten times what lies outside", () => {
    const half = Math.log(1.1);
    const figures = intervalFigures([point(100, 100), point(121, 100)], aroundSmoothing(half));
    expect(figures.coverage).toBe(0.5);
    expect(figures.score).toBeCloseTo(2 * half + (10 * half) / 2, 12);
  });

  test("count a forecast that is one repetition off as right within one", () => {
    expect(repFigures([point(8, 9), point(8, 10)], ({ last }) => last)).toEqual({
      repsOff: 1.5,
      withinOne: 0.5,
    });
  });
});

describe("the eight lifters", () => {
  test("have as many scored sessions as the documents say", () => {
    expect(LIFTERS).toHaveLength(8);
    const pulls = (points: readonly Point[]) => points.filter(({ pull }) => pull).length;
    expect([STRENGTH.length, pulls(STRENGTH), REPS.length, pulls(REPS)]).toEqual([2459, 516, 2741, 537]);
  });

  test("are foretold by the last session as well as the published scorer says", () => {
    const { meanError, medianError } = strengthFigures(STRENGTH, ({ last }) => last);
    expect((100 * meanError).toFixed(2)).toBe("14.53");
    expect((100 * medianError).toFixed(2)).toBe("4.76");
    const smoothed = strengthFigures(STRENGTH, (one) => one.smoothed);
    expect((100 * smoothed.meanError).toFixed(2)).toBe("14.15");
  });
});
