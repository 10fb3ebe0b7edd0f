// Numbers as apps, spreadsheets and people write them; junk is junk.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isJunk, tidy, writtenNumber } from "./numbers.ts";

describe("a number", () => {
  it.each([
    ["8.0", 8],
    [" 2.0", 2],
    ["6.80388555", 6.80388555],
    ["27.215519999999998", 27.215519999999998],
    ["-10", -10],
    ["−12,5", -12.5],
    ["17,5", 17.5],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1,234,567", 1_234_567],
    ["1 234,5", 1234.5],
    ["1\u202f234,5", 1234.5],
    ["1'234.5", 1234.5],
    [".5", 0.5],
    ["5.", 5],
    ["1e3", 1000],
    ["0", 0],
    ["007", 7],
  ])("is read from %s", (cell, value) => {
    expect(writtenNumber(cell)).toBe(value);
  });

  it("is missing where nothing or a dash is written", () => {
    for (const cell of [undefined, "", "  ", "-", "–"]) expect(writtenNumber(cell)).toBe(null);
  });

  it.each([
    ".",
    "1.2.3",
    "12 kg",
    "0x1F",
    "Infinity",
    "NaN",
    "1e999",
    "1,2,3",
    "ten",
    "--5",
    "5-",
    "1".repeat(90_000),
  ])("is not guessed from %s", (cell) => {
    expect(writtenNumber(cell)).toBeNaN();
    expect(isJunk(writtenNumber(cell))).toBe(true);
  });

  it("is the one that the language itself reads, whatever its digits", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 99_999_999 }),
        fc.nat({ max: 9_999_999 }),
        fc.nat({ max: 9 }),
        (whole, part, zeros) => {
          const cell = `${whole}.${"0".repeat(zeros)}${part}`;
          expect(writtenNumber(cell)).toBe(Number(cell));
        },
      ),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.double({ min: -1e18, max: 1e18, noNaN: true }), (value) => {
        expect(writtenNumber(String(value))).toBe(Number(String(value)));
      }),
    );
  });

  it.each(["1e308", "-1e19", "9".repeat(30), "1e999"])("is none where it is beyond every log: %s", (cell) => {
    expect(writtenNumber(cell)).toBeNaN();
  });

  it("loses the noise of conversions, not the number", () => {
    expect(tidy(74.99999999999999)).toBe(75);
    expect(tidy(61.23492)).toBe(61.23492);
  });
});
