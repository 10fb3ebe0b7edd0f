import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../training/calendar.ts";
import { type Forecast, forecast } from "../forecast.ts";
import { learnDays } from "../learn-days.ts";
import type { LifterState } from "../lifter-state.ts";
import type { Lift } from "../lifting-day.ts";
import { outlierOf } from "./outlier.ts";
import { transferStrength } from "./transfer.ts";

const MONDAY = "2026-01-05";
const WEEK_9 = addDays(MONDAY, 63);

const lift = (exercise: string, e1rmKg: number): Lift => ({ exercise, e1rmKg, first: null, sets: [] });

const rows = (...e1rmsKg: readonly number[]) =>
  learnDays(e1rmsKg.map((kg, week) => ({ date: addDays(MONDAY, 7 * week), lifts: [lift("row", kg)] })));

const STEADY = rows(100, 102, 101, 103, 102, 104, 103, 105);
const SEAL = { exercise: "seal row", from: "row", lnRatio: Math.log(0.8) };

const said = (state: LifterState, exercise = "seal row"): Forecast =>
  forecast(state, { exercise, date: WEEK_9, firstLoadKg: null });

const width = ({ lo80Kg, hi80Kg }: Forecast) => Math.log((hi80Kg ?? 0) / (lo80Kg ?? 1));

describe("an exercise without a session", () => {
  test("is forecast by its sibling's level times their ratio", () => {
    expect(said(STEADY).e1rmKg).toBeNull();
    const known = transferStrength(STEADY, SEAL);
    expect((said(known).e1rmKg ?? 0) / (said(STEADY, "row").e1rmKg ?? 1)).toBeCloseTo(0.8, 12);
  });

  test("is forecast within the 80 % of a standard deviation of 0.15, and a little more for the day", () => {
    const known = said(transferStrength(STEADY, SEAL));
    expect(width(known)).toBeGreaterThan(2 * 1.28 * 0.15);
    expect(width(known)).toBeLessThan(2 * 1.28 * 0.15 * 1.2);
  });

  test("leaves its sibling's forecast as it was, and takes the latest guess", () => {
    const earlier = transferStrength(STEADY, { ...SEAL, lnRatio: 0 });
    expect(transferStrength(earlier, SEAL)).toEqual(transferStrength(STEADY, SEAL));
    expect(said(earlier, "row")).toEqual(said(STEADY, "row"));
  });

  test("has nothing to go by where the sibling has no session of its own", () => {
    expect(transferStrength(STEADY, { ...SEAL, from: "curl" })).toBe(STEADY);
    const guessed = transferStrength(STEADY, SEAL);
    expect(transferStrength(guessed, { exercise: "t-bar row", from: "seal row", lnRatio: 0 })).toBe(guessed);
  });
});

describe("the first own session", () => {
  const guessed = transferStrength(STEADY, SEAL);
  const own = learnDays([{ date: WEEK_9, lifts: [lift("seal row", 70)] }], guessed);

  test("ends the guess: the level is what was lifted", () => {
    const later = forecast(own, { exercise: "seal row", date: addDays(WEEK_9, 7), firstLoadKg: null });
    expect(later.e1rmKg).toBeCloseTo(70, 9);
    expect(width(later)).toBeLessThan(width(said(guessed)));
    expect(transferStrength(own, SEAL)).toBe(own);
  });

  test("is no surprise about the lifter: a guess about an exercise was wrong", () => {
    expect(own.missed).toEqual(guessed.missed);
    expect(own.caution).toBe(guessed.caution);
    expect(own.surprises.filter(({ exercise }) => exercise === "seal row")).toEqual([]);
  });

  test("teaches the same as without a guess, unless it is one to ask about", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.5, max: 0.2, noNaN: true }),
        fc.array(fc.integer({ min: 70, max: 90 }), { minLength: 1, maxLength: 10 }),
        (lnRatio, kgs) => {
          const days = kgs.map((kg, week) => ({
            date: addDays(WEEK_9, 7 * week),
            lifts: [lift("seal row", kg)],
          }));
          const guessed = transferStrength(STEADY, { ...SEAL, lnRatio });
          expect(learnDays(days, guessed)).toEqual(learnDays(days, STEADY));
        },
      ),
    );
  });
});

describe("an estimate to ask about", () => {
  const asked = (state: LifterState, exercise: string, e1rmKg: number) =>
    outlierOf(state, { exercise, date: WEEK_9, e1rmKg });

  test("is one in pounds for kilograms, and what was expected comes with the question", () => {
    const { e1rmKg, lo80Kg, hi80Kg } = said(STEADY, "row");
    expect(asked(STEADY, "row", 104 * 2.20462)).toEqual({ expectedKg: e1rmKg, lo80Kg, hi80Kg });
    expect(asked(STEADY, "row", 104 / 2.20462)).not.toBeNull();
  });

  test("is none on a good day, on a bad day or on the first one", () => {
    expect(asked(STEADY, "row", 130)).toBeNull();
    expect(asked(STEADY, "row", 70)).toBeNull();
    expect(asked(STEADY, "seal row", 500)).toBeNull();
  });

  test("is seen in the first session too where a sibling tells what to expect", () => {
    expect(asked(transferStrength(STEADY, SEAL), "seal row", 82 * 2.20462)).not.toBeNull();
  });

  test("is none once the lifter has said that the last one was right", () => {
    const strong = learnDays([{ date: WEEK_9, lifts: [{ ...lift("row", 230), confirmed: true }] }], STEADY);
    expect(asked(strong, "row", 228)).toBeNull();
    expect(said(strong, "row").e1rmKg).toBeCloseTo(230, 9);
  });
});
