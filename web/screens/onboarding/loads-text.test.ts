import fc from "fast-check";
import { expect, test } from "vitest";
import type { LoadUnit } from "../../parts/pounds.ts";
import { loadsFromText, textFromLoads } from "./loads-text.ts";

const read = (text: string, unit: LoadUnit = "kg") => {
  const loads = loadsFromText(text, unit);
  return loads.ok ? loads.value : loads.refusal.why;
};

test("commas, spaces and any order make one rising list", () => {
  expect(read("10, 4 6;8")).toEqual([4, 6, 8, 10]);
  expect(read("4, 6, 8,")).toEqual([4, 6, 8]);
});

test("a comma inside a number is its decimal comma where something else parts the loads", () => {
  expect(read("1,25 2,5 5 10")).toEqual([1.25, 2.5, 5, 10]);
  expect(read("1,25; 2,5; 5")).toEqual([1.25, 2.5, 5]);
  expect(read("1,25, 2,5, 5")).toEqual([1.25, 2.5, 5]);
});

test("commas alone part the loads only where no number can be meant", () => {
  expect(read("5,10,15")).toEqual([5, 10, 15]);
  expect(read("1.25,2.5,5")).toEqual([1.25, 2.5, 5]);
  expect(read("8,12")).toEqual([8, 12]);
  expect(read("2,5")).toEqual([2.5]);
  expect(read("22,5")).toEqual([22.5]);
});

test("a comma that could mean both is asked about", () => {
  expect(read("1,25,2,5,5,10")).toBe("unclear");
});

test("pounds are kept as kilograms and read as pounds again", () => {
  const loads = loadsFromText("5 10 45", "lb");
  expect(loads.ok && loads.value.at(-1)).toBeCloseTo(20.41, 2);
  expect(loads.ok && textFromLoads(loads.value, "lb")).toBe("5, 10, 45");
});

test("a word, a zero or a minus is not a load", () => {
  for (const text of ["heavy", "4, 0", "-5", "1e2", "5,x"]) expect(read(text), text).toBe("no_load");
});

test("nobody owns a load of more than half a ton", () => {
  expect(read("5 9999")).toBe("too_heavy");
  expect(read("1000", "lb")).toHaveLength(1);
  expect(read("1200", "lb")).toBe("too_heavy");
});

test("nothing written is nothing owned, which is not a mistake", () => {
  expect(read("  ")).toEqual([]);
});

test("every list of quarter kilograms comes back as it was written", () => {
  const quarters = fc.array(fc.integer({ min: 1, max: 800 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(quarters, (loads) => {
      const loadsKg = loads.map((quarter) => quarter / 4).toSorted((a, b) => a - b);
      expect(read(textFromLoads(loadsKg, "kg"))).toEqual(loadsKg);
    }),
  );
});
