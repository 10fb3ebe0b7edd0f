import { describe, expect, test } from "vitest";
import { partOf, partsOf, withPart } from "./owned-kit.ts";

const told = (
  id: "barbell" | "cable" | "dumbbell",
  part: ReturnType<typeof partsOf>[number],
  ...loads: number[]
) => ({
  id,
  part,
  loads,
  unit: "kg" as const,
});

describe("what a lifter tells of their loads", () => {
  test("a bar of fifteen kilograms, with the plates of any gym", () => {
    const owned = withPart(undefined, told("barbell", "bar", 15));
    expect(owned).toEqual({ bar: 15, plates: [1.25, 2.5, 5, 10, 20] });
    expect(partOf(owned, "bar")).toEqual([15]);
  });

  test("plates only, on the usual bar of the unit that they think in", () => {
    expect(withPart(undefined, told("barbell", "plates", 5, 10))).toEqual({ bar: 20, plates: [5, 10] });
    const inPounds = withPart(undefined, { ...told("barbell", "plates", 20.4), unit: "lb" });
    expect(partOf(inPounds, "bar")[0]).toBeCloseTo(20.41, 2);
  });

  test("a stack by its step, by its largest load, or by both", () => {
    const byStep = withPart(undefined, told("cable", "step", 2.5));
    expect(byStep).toEqual({ step: 2.5, max: 100 });
    expect(withPart(byStep, told("cable", "max", 60))).toEqual({ step: 2.5, max: 60 });
    expect(withPart(byStep, told("cable", "max", 2))).toEqual({ step: 2, max: 2 });
  });

  test("what is taken back is as usual again", () => {
    const bar = withPart(undefined, told("barbell", "bar", 15));
    expect(withPart(bar, told("barbell", "bar"))).toBeUndefined();
    expect(withPart([4, 8], told("dumbbell", "loads"))).toBeUndefined();
  });

  test("every field shows what was told, and nothing where nothing was", () => {
    for (const id of ["barbell", "cable", "dumbbell"] as const) {
      for (const part of partsOf(id)) {
        expect(partOf(undefined, part)).toEqual([]);
        expect(partOf(withPart(undefined, told(id, part, 7.5)), part)).toEqual([7.5]);
      }
    }
  });
});
