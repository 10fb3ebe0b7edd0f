import { describe, expect, it } from "vitest";
import { slipQuestion } from "./slip.ts";

const names = { exercise: (id: string) => id, group: (id: string) => id, load: (kg: number) => `${kg} kg` };

describe("a set that looks like a slip", () => {
  it("may be pounds read as kilograms", () => {
    expect(slipQuestion({ saidKg: 80, expectedKg: 36, loadKg: 60, unit: "kg" }, names)).toBe(
      "60 kg is much more than your log expects. 60 kg, or 60 lb?",
    );
  });

  it("is asked about without a guess where another unit explains nothing", () => {
    expect(slipQuestion({ saidKg: 10, expectedKg: 40, loadKg: 7.5, unit: "kg" }, names)).toBe(
      "7.5 kg is much less than your log expects. Is it right?",
    );
  });

  it("names its exercise when the next one is in hand", () => {
    const slip = { saidKg: 10, expectedKg: 40, loadKg: 7.5, unit: "kg", exercise: "Row" } as const;
    expect(slipQuestion(slip, names)).toMatch(/^Row: 7.5 kg is much less/);
  });

  it("of the body alone names no load", () => {
    expect(slipQuestion({ saidKg: 200, expectedKg: 90, unit: "kg" }, names)).toMatch(
      /^That set is much more/,
    );
  });
});
