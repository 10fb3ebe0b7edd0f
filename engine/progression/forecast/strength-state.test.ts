import { describe, expect, test } from "vitest";
import { FITTED_MODEL } from "./forecast-model.ts";
import {
  isWild,
  learnSession,
  type StrengthState,
  strengthLevel,
  UNKNOWN_STRENGTH,
} from "./strength-state.ts";

/** One session a week, oldest first. */
function after(...e1rmsKg: readonly number[]): StrengthState {
  return e1rmsKg.reduce(
    (state, kg, week) => learnSession(state, { day: 7 * week, lnKg: Math.log(kg) }, FITTED_MODEL),
    UNKNOWN_STRENGTH,
  );
}

function levelKg(...e1rmsKg: readonly number[]): number {
  return Math.round(Math.exp(strengthLevel(after(...e1rmsKg), FITTED_MODEL) ?? 0) * 100) / 100;
}

describe("the strength level", () => {
  test("is nothing before the first session", () => {
    expect(strengthLevel(UNKNOWN_STRENGTH, FITTED_MODEL)).toBeNull();
  });

  test("is the last session where sessions rise", () => {
    expect(levelKg(80, 82, 84, 86)).toBe(86);
  });

  test("is lowered by one light day to the lowest of the days before, no further", () => {
    expect(levelKg(100, 100, 102, 102, 70)).toBe(100);
    expect(levelKg(102, 102, 102, 102, 70)).toBe(102);
  });

  test("follows when light days go on", () => {
    expect(levelKg(100, 100, 102, 102, 85, 85)).toBe(85);
  });
});

describe("a wild session", () => {
  const wild = (kg: number, ...e1rmsKg: readonly number[]) => {
    const state = after(...e1rmsKg);
    return isWild(state, { lnKg: Math.log(kg), level: strengthLevel(state, FITTED_MODEL) });
  };

  test("is one at twice or half of what was expected, unless the one before was like it", () => {
    expect(wild(225, 100, 101, 100, 102)).toBe(true);
    expect(wild(45, 100, 101, 100, 102)).toBe(true);
    expect(wild(150, 100, 101, 100, 102)).toBe(false);
    expect(wild(225, 100, 101, 100, 102, 225)).toBe(false);
  });

  test("moves no level before a second one agrees", () => {
    expect(levelKg(100, 101, 100, 102, 225)).toBe(102);
    expect(levelKg(100, 101, 100, 102, 225, 225)).toBe(225);
  });

  test("counts as a surprise of a doubling at most, so that one slip does not widen every interval", () => {
    expect(after(100, 1000).missed.sum).toBeCloseTo(Math.LN2, 12);
  });
});
