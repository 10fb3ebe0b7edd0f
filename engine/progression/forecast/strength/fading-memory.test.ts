import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blurredShareBelow, type Memory, memoryQuantile } from "./fading-memory.ts";

const memory = (...pairs: readonly (readonly [number, number])[]): Memory => ({
  values: pairs.map(([value]) => value),
  beliefs: pairs.map(([, belief]) => belief),
});

describe("the quantile of a memory", () => {
  test("is one of the values, whatever their order", () => {
    expect(memoryQuantile(memory([3, 1], [1, 1], [2, 1]), 1, 0.5)).toBe(2);
    expect(memoryQuantile(memory([3, 1], [1, 1], [2, 5]), 1, 0.9)).toBe(3);
  });

  test("takes the whole weight as the largest value, although sums of tenths are not exact", () => {
    expect(memoryQuantile(memory([1, 0.1], [2, 0.1], [3, 0.1]), 1, 1)).toBe(3);
  });

  test("stays at a value that reaches the share exactly", () => {
    expect(memoryQuantile(memory([1, 0.1], [2, 0.2], [9, 0.3]), 1, 0.5)).toBe(2);
  });

  test("counts equal values together", () => {
    expect(memoryQuantile(memory([5, 1], [4, 1], [4, 1]), 1, 0.6)).toBe(4);
  });

  test("goes by the newest the more it fades", () => {
    const years = memory([3, 1], [1, 1], [1, 1], [1, 1]);
    expect(memoryQuantile(years, 0.9, 0.6)).toBe(1);
    expect(memoryQuantile(years, 0.5, 0.6)).toBe(3);
  });

  test("is the value that sorting finds", () => {
    const value = fc.integer({ min: 1, max: 9 });
    const belief = fc.constantFrom(0.3, 0.7, 1);
    const keeps = fc.constantFrom(0.5, 0.8);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, belief), { minLength: 1, maxLength: 14 }),
        keeps,
        (pairs, keeps) => {
          const sorted = pairs
            .map(([value, belief], age) => ({ value, weight: belief * keeps ** age }))
            .sort((one, other) => one.value - other.value);
          // A share between all sums of these weights, so that no last bit decides.
          const wanted = 0.6123456789 * sorted.reduce((sum, { weight }) => sum + weight, 0);
          let below = 0;
          const found = sorted.find(({ weight }) => {
            below += weight;
            return below >= wanted;
          });
          expect(memoryQuantile(memory(...pairs), keeps, 0.6123456789)).toBe(found?.value);
        },
      ),
    );
  });
});

describe("the share of a blurred memory", () => {
  test("below its only value is a half, below it by ln 5 blurs a tenth", () => {
    expect(blurredShareBelow(memory([4, 7]), 1, { limit: 4, blur: 0.1 })).toBe(0.5);
    expect(blurredShareBelow(memory([4, 7]), 1, { limit: 4 - 0.1 * Math.log(5), blur: 0.1 })).toBeCloseTo(
      0.1,
      12,
    );
  });

  test("lies between two values where the weight is divided", () => {
    expect(blurredShareBelow(memory([0, 1], [10, 1]), 1, { limit: 5, blur: 2 })).toBeCloseTo(0.5, 12);
    expect(blurredShareBelow(memory([0, 1], [10, 1]), 0.5, { limit: 5, blur: 0.1 })).toBeCloseTo(2 / 3, 12);
  });
});
