import { describe, expect, it } from "vitest";
import { sketchOf } from "./sketch.ts";

const row = {
  exercise: "chin_up",
  withBody: true,
  e1rmKg: 90,
  lo80Kg: 85,
  hi80Kg: 95,
  visits: [
    { date: "2026-11-02", e1rmKg: 80 },
    { date: "2026-11-09", e1rmKg: 88 },
  ],
};

describe("the drawing of strength", () => {
  it("goes up where strength does, and forward in time", () => {
    const { visits, today } = sketchOf(row);
    const [first, second] = visits;
    expect(second?.y).toBeLessThan(first?.y ?? 0);
    expect(today.y).toBeLessThan(second?.y ?? 0);
    expect([first?.x, second?.x, today.x]).toEqual(
      [first?.x, second?.x, today.x].toSorted((a, b) => Number(a) - Number(b)),
    );
  });

  it("holds today inside its band, and all of it inside the drawing", () => {
    const { band, today, height, width } = sketchOf(row);
    expect(today.y).toBeGreaterThan(band.y);
    expect(today.y).toBeLessThan(band.y + band.height);
    expect(band.y + band.height).toBeLessThanOrEqual(height);
    expect(band.x + band.width).toBeLessThanOrEqual(width);
  });

  it("can be drawn of one visit without a spread", () => {
    const flat = sketchOf({ ...row, visits: [], lo80Kg: 90, hi80Kg: 90 });
    expect(Object.values(flat.band).every(Number.isFinite)).toBe(true);
  });
});
