// Does a check-in only ever trim?
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CheckIn } from "./check-in.ts";
import { readinessOf, readinessOn, USUAL_READINESS } from "./readiness.ts";

const point = fc.integer({ min: 1, max: 5 });
const checkIn: fc.Arbitrary<CheckIn> = fc.record(
  {
    checkInId: fc.constant("one"),
    checkedAt: fc.constant("2026-11-23T07:00:00.000+00:00"),
    sleepHours: fc.integer({ min: 0, max: 24 }),
    sleep: point,
    soreness: point,
    energy: point,
    stress: point,
    illness: fc.constantFrom("none", "cold", "fever"),
  },
  { requiredKeys: ["checkInId", "checkedAt"] },
);
const usual = fc.array(checkIn, { maxLength: 12 });

const told = (answers: Partial<CheckIn>): CheckIn => ({
  checkInId: "today",
  checkedAt: "2026-11-23T07:00:00.000+00:00",
  ...answers,
});

describe("laws of readiness", () => {
  test("whatever is answered, it trims or leaves alone: never more load, more sets or less reserve", () => {
    fc.assert(
      fc.property(checkIn, usual, (today, before) => {
        const { score, loadFactor, fewerSets, moreRir, reasons } = readinessOf(today, before);
        expect(Math.abs(score)).toBeLessThanOrEqual(1);
        expect(loadFactor).toBeGreaterThanOrEqual(0.95);
        expect(loadFactor).toBeLessThanOrEqual(1);
        expect([0, 1]).toContain(fewerSets);
        expect([0, 1]).toContain(moreRir);
        expect(reasons.length).toBe(loadFactor < 1 ? 1 : 0);
      }),
    );
  });

  test("a worse answer never trims less", () => {
    const scales = fc.record({ sleep: point, energy: point, soreness: point, stress: point });
    type Answered = CheckIn & (typeof scales extends fc.Arbitrary<infer Scales> ? Scales : never);
    const worse: fc.Arbitrary<(one: Answered) => CheckIn> = fc.constantFrom(
      (one) => ({ ...one, sleep: Math.max(1, one.sleep - 1) }),
      (one) => ({ ...one, energy: Math.max(1, one.energy - 1) }),
      (one) => ({ ...one, soreness: Math.min(5, one.soreness + 1) }),
      (one) => ({ ...one, stress: Math.min(5, one.stress + 1) }),
      (one) => ({ ...one, illness: "fever" }),
    );
    // What was not answered counts as usual, which may be anything: only an answer can get worse.
    const answered: fc.Arbitrary<Answered> = fc
      .tuple(checkIn, scales)
      .map(([one, told]) => ({ ...one, ...told }));
    fc.assert(
      fc.property(answered, usual, worse, (today, before, makeWorse) => {
        const [one, other] = [readinessOf(today, before), readinessOf(makeWorse(today), before)];
        expect(other.score).toBeLessThanOrEqual(one.score);
        expect(other.loadFactor).toBeLessThanOrEqual(one.loadFactor);
        expect(other.fewerSets).toBeGreaterThanOrEqual(one.fewerSets);
        expect(other.moreRir).toBeGreaterThanOrEqual(one.moreRir);
      }),
    );
  });

  test("no answer says nothing, whatever is usual", () => {
    fc.assert(
      fc.property(usual, (before) => {
        expect(readinessOf(told({}), before)).toEqual(USUAL_READINESS);
      }),
    );
  });
});

describe("a check-in", () => {
  test("six hours of sleep cost three percent", () => {
    expect(readinessOf(told({ sleepHours: 6 })).loadFactor).toBeCloseTo(0.97, 10);
  });

  test("four hours and no energy cost five percent, a set and one more in reserve", () => {
    const trimmed = readinessOf(told({ sleepHours: 4, energy: 1, stress: 5 }));
    expect(trimmed).toMatchObject({ loadFactor: 0.95, fewerSets: 1, moreRir: 1 });
    expect(trimmed.reasons).toEqual([{ why: "readiness_lighter", percent: expect.closeTo(5, 9) }]);
  });

  test("soreness and stress alone change nothing", () => {
    expect(readinessOf(told({ soreness: 5, stress: 5 })).loadFactor).toBe(1);
  });

  test("six hours are nothing new to somebody who always sleeps six", () => {
    const nights = Array.from({ length: 5 }, () => told({ sleepHours: 6 }));
    expect(readinessOf(told({ sleepHours: 6 }), nights)).toMatchObject({ score: 0, loadFactor: 1 });
    expect(readinessOf(told({ sleepHours: 6 }), nights.slice(1)).loadFactor).toBeLessThan(1);
  });

  test("a cold takes a set, and nothing once it is over", () => {
    expect(readinessOf(told({ illness: "cold" }))).toMatchObject({ fewerSets: 1, moreRir: 0 });
    expect(readinessOf(told({ illness: "cold", wellSince: "2026-11-22" })).fewerSets).toBe(0);
  });

  test("only the day's own check-in counts, and its last one", () => {
    const morning = told({ sleepHours: 4 });
    const corrected = { ...told({ sleepHours: 8 }), checkedAt: "2026-11-23T09:00:00.000+00:00" };
    expect(readinessOn([morning], "2026-11-24")).toBe(USUAL_READINESS);
    expect(readinessOn([morning], "2026-11-23").loadFactor).toBeLessThan(1);
    expect(readinessOn([morning, corrected], "2026-11-23").loadFactor).toBe(1);
  });
});
