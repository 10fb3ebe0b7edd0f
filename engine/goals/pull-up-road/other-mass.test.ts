import { describe, expect, test } from "vitest";
import { pullUpsAtMass } from "./other-mass.ts";
import { roadLifter } from "./testing/road-log.ts";

const asked = (otherKg: number, changes = {}) =>
  pullUpsAtMass({ pullUps: 10, bodyMassKg: 80, otherKg }, roadLifter(changes));

describe("the same strength at another body mass", () => {
  test("does fewer with more to lift, and more with less", () => {
    expect(asked(88)).toBeCloseTo(10 * 1.1 ** -7.91, 6);
    expect(asked(76)).toBeCloseTo(10 * 0.95 ** -7.91, 6);
    expect(asked(80)).toBe(10);
  });

  test("is no question for the young, in pregnancy, or far from the measured mass", () => {
    expect(asked(76, { ageYears: 17 })).toBeNull();
    expect(asked(76, { contraindications: ["pregnancy_supine"] })).toBeNull();
    expect(asked(70)).toBeNull();
  });

  test("says nothing before the first one", () => {
    expect(pullUpsAtMass({ pullUps: 0, bodyMassKg: 80, otherKg: 76 }, roadLifter())).toBeNull();
  });
});
