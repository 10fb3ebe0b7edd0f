import fc from "fast-check";
import { expect, test } from "vitest";
import { kgToLb, lbToKg, loadInUnit, loadWords } from "./pounds.ts";

test("a 45 lb plate reads 45 lb, although it is stored as 20.41 kg", () => {
  expect(loadWords(lbToKg(45), "lb")).toBe("45 lb");
  expect(loadWords(lbToKg(45), "kg")).toBe("20.5 kg");
});

test("a 52.5 kg load reads 52.5 kg and 115.5 lb", () => {
  expect(loadWords(52.5, "kg")).toBe("52.5 kg");
  expect(loadWords(52.5, "lb")).toBe("115.5 lb");
});

test("every half pound comes back as it was set", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), (halves) => {
      expect(loadInUnit(lbToKg(halves / 2), "lb")).toBe(halves / 2);
      expect(kgToLb(lbToKg(halves / 2))).toBeCloseTo(halves / 2, 9);
    }),
  );
});
