import { expect, test } from "vitest";
import { readNumber } from "./typed-number.ts";

const AGE = { min: 13, max: 120 };

test("a point and a comma are the same", () => {
  expect(readNumber("72,5", { min: 20, max: 350 })).toBe(72.5);
  expect(readNumber("72.5", { min: 20, max: 350 })).toBe(72.5);
});

test("what lies beyond is not bent into the range", () => {
  expect(readNumber("0", AGE)).toBeNull();
  expect(readNumber("4", AGE)).toBeNull();
  expect(readNumber("135", AGE)).toBeNull();
  expect(readNumber("13", AGE)).toBe(13);
});

test("a word is no number, and neither is half of one", () => {
  for (const text of ["old", "35 years", "3-5", "1e2"]) expect(readNumber(text, AGE), text).toBeNull();
});
