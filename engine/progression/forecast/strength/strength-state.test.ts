import { describe, expect, test } from "vitest";
import { FITTED_MODEL } from "../forecast-model.ts";
import { draftOfExercise, NEW_EXERCISE } from "../lifter-state.ts";
import {
  isWild,
  learnSession,
  type StrengthState,
  strengthLevel,
  UNKNOWN_STRENGTH,
} from "./strength-state.ts";

interface Session {
  readonly kg: number;
  readonly certainty?: number;
  readonly isConfirmed?: boolean;
}

function sessions(before: StrengthState, after: readonly Session[]): StrengthState {
  const { strength } = draftOfExercise({ ...NEW_EXERCISE, strength: before });
  for (const [week, { kg, certainty = 1, isConfirmed = false }] of after.entries()) {
    const level = strengthLevel(strength, FITTED_MODEL);
    learnSession(strength, { day: 7 * week, lnKg: Math.log(kg), level, certainty, isConfirmed });
  }
  return strength;
}

/** One session a week, oldest first. */
function after(...e1rmsKg: readonly number[]): StrengthState {
  return sessions(
    UNKNOWN_STRENGTH,
    e1rmsKg.map((kg) => ({ kg })),
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

  test("counts at once when the lifter says that it is right", () => {
    const known = after(100, 101, 100, 102);
    const level = (isConfirmed: boolean) =>
      strengthLevel(sessions(known, [{ kg: 225, isConfirmed }]), FITTED_MODEL);
    expect(Math.exp(level(true) ?? 0)).toBeCloseTo(225, 9);
    expect(Math.exp(level(false) ?? 0)).toBeCloseTo(102, 9);
  });
});

describe("a session in doubt", () => {
  test("moves the level less than one to failure", () => {
    const known = after(100, 101, 100, 102);
    const level = (certainty: number) =>
      Math.exp(strengthLevel(sessions(known, [{ kg: 110, certainty }]), FITTED_MODEL) ?? 0);
    expect(level(1)).toBeCloseTo(110, 9);
    expect(level(0.3)).toBeCloseTo(102, 9);
  });

  test("surprises by as much less", () => {
    const known = after(100);
    const missed = (certainty: number) => sessions(known, [{ kg: 110, certainty }]).missed;
    expect(missed(0.25).sum).toBeCloseTo(0.25 * missed(1).sum, 12);
    expect(missed(0.25).weight).toBeCloseTo(0.25, 12);
  });
});
