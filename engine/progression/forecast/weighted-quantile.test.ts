import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blurredQuantile, type Weighted, weightedQuantile } from "./weighted-quantile.ts";

const points = (...pairs: readonly (readonly [number, number])[]): readonly Weighted[] =>
  pairs.map(([value, weight]) => ({ value, weight }));

describe("the weighted quantile", () => {
  test("is one of the points, whatever their order", () => {
    expect(weightedQuantile(points([3, 1], [1, 1], [2, 1]), 0.5)).toBe(2);
    expect(weightedQuantile(points([3, 1], [1, 1], [2, 5]), 0.9)).toBe(3);
  });

  test("takes the whole weight as the largest value, although sums of tenths are not exact", () => {
    expect(weightedQuantile(points([1, 0.1], [2, 0.1], [3, 0.1]), 1)).toBe(3);
  });

  test("stays at a value that reaches the share exactly", () => {
    expect(weightedQuantile(points([1, 0.1], [2, 0.2], [9, 0.3]), 0.5)).toBe(2);
  });
});

describe("the blurred quantile", () => {
  test("of one point is that of a Laplace distribution: ln 5 blurs below for one tenth", () => {
    const low = blurredQuantile(points([4, 7]), 0.1, 0.1);
    expect(low).toBeCloseTo(4 - 0.1 * Math.log(5), 8);
  });

  test("lies between two points where the weight is divided", () => {
    expect(blurredQuantile(points([0, 1], [10, 1]), 2, 0.5)).toBeCloseTo(5, 6);
  });

  test("never falls when the share rises", () => {
    const point = fc.record({
      value: fc.double({ min: -5, max: 5, noNaN: true }),
      weight: fc.double({ min: 0.01, max: 3, noNaN: true }),
    });
    const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 15 }), share, share, (some, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(blurredQuantile(some, 0.05, more)).toBeGreaterThanOrEqual(
          blurredQuantile(some, 0.05, less) - 1e-9,
        );
      }),
    );
  });
});
