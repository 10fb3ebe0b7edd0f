import fc from "fast-check";
import { expect, test } from "vitest";
import { loadsFromText, textFromLoads } from "./loads-text.ts";

test("commas, spaces and any order make one rising list", () => {
  expect(loadsFromText("10, 4 6;8", "kg")).toEqual([4, 6, 8, 10]);
});

test("pounds are kept as kilograms and read as pounds again", () => {
  expect(loadsFromText("45", "lb")?.[0]).toBeCloseTo(20.41, 2);
  expect(textFromLoads(loadsFromText("5 10 45", "lb") ?? [], "lb")).toBe("5, 10, 45");
});

test("a word, a zero or a minus is not a load", () => {
  for (const text of ["heavy", "4, 0", "-5"]) expect(loadsFromText(text, "kg")).toBeNull();
});

test("nothing written is nothing owned, which is not a mistake", () => {
  expect(loadsFromText("  ", "kg")).toEqual([]);
});

test("every list of quarter kilograms comes back as it was written", () => {
  const quarters = fc.array(fc.integer({ min: 1, max: 800 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(quarters, (loads) => {
      const loadsKg = loads.map((quarter) => quarter / 4).toSorted((a, b) => a - b);
      expect(loadsFromText(textFromLoads(loadsKg, "kg"), "kg")).toEqual(loadsKg);
    }),
  );
});
