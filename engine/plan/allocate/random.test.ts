import { expect, test } from "vitest";
import { dice } from "./random.ts";

function rolls(seed: number, below: number, times: number): readonly number[] {
  const { roll } = dice(seed);
  return Array.from({ length: times }, () => roll(below));
}

test("the dice fall as mulberry32 was published: 0.62707, 0.00274, 0.52745, 0.98105, 0.96838 from seed 1", () => {
  expect(rolls(1, 100_000, 5)).toEqual([62707, 273, 52744, 98105, 96837]);
});

test("the same seed gives the same rolls, another seed others", () => {
  expect(rolls(7, 1000, 50)).toEqual(rolls(7, 1000, 50));
  expect(rolls(7, 1000, 50)).not.toEqual(rolls(8, 1000, 50));
  expect(rolls(4_294_967_295, 10, 5)).toEqual(rolls(-1, 10, 5));
});

test("every face of a die comes up about as often as the others", () => {
  const counts = [0, 0, 0, 0, 0, 0];
  for (const face of rolls(3, 6, 6000)) counts[face] = (counts[face] ?? 0) + 1;
  expect(Math.min(...counts)).toBeGreaterThan(900);
  expect(Math.max(...counts)).toBeLessThan(1100);
});
