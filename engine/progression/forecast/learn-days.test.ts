import { describe, expect, test } from "vitest";
import { addDays } from "../../training/calendar.ts";
import { forecast } from "./forecast.ts";
import { learnDay } from "./learn-days.ts";
import { type LifterState, NEW_LIFTER } from "./lifter-state.ts";

const MONDAY = "2026-01-05";

/** One row of sessions, a week apart: the e1RMs of exercises by name. */
function after(...weeks: readonly Readonly<Record<string, number>>[]): LifterState {
  return weeks.reduce<LifterState>((state, e1rmsKg, week) => {
    const lifts = Object.entries(e1rmsKg).map(([exercise, e1rmKg]) => ({
      exercise,
      e1rmKg,
      first: { loadKg: e1rmKg / 1.2, reps: 6 },
      sets: [],
    }));
    return learnDay(state, { date: addDays(MONDAY, 7 * week), lifts });
  }, NEW_LIFTER);
}

const width = (state: LifterState, exercise: string, date: string) => {
  const { lo80Kg, hi80Kg } = forecast(state, { exercise, date, firstLoadKg: null });
  return Math.log((hi80Kg ?? 0) / (lo80Kg ?? 1));
};

describe("a lifter", () => {
  test("without a session of an exercise gets no strength forecast for it", () => {
    const none = forecast(after({ row: 100 }), { exercise: "curl", date: MONDAY, firstLoadKg: 10 });
    expect(none).toMatchObject({ e1rmKg: null, lo80Kg: null, hi80Kg: null, reps: 6 });
  });

  test("who is steady gets narrower intervals than one who jumps about", () => {
    const steady = after(...Array.from({ length: 10 }, () => ({ row: 100 })));
    const jumpy = after(...Array.from({ length: 10 }, (_, week) => ({ row: week % 2 ? 100 : 80 })));
    expect(width(steady, "row", "2026-04-01")).toBeLessThan(width(jumpy, "row", "2026-04-01") / 2);
  });

  test("who is steady elsewhere gets a narrower interval on a new exercise", () => {
    const steady = after(...Array.from({ length: 10 }, () => ({ row: 100 })), { row: 100, curl: 20 });
    const unknown = after({ curl: 20 });
    expect(width(steady, "curl", "2026-03-23")).toBeLessThan(width(unknown, "curl", "2026-01-12"));
  });

  test("in a light week is expected to be light in the exercise that is still to come", () => {
    const usual = { row: 100, press: 80, squat: 120, curl: 30 };
    const known = after(usual, usual, usual, usual);
    const lift = (exercise: string, e1rmKg: number) => ({ exercise, e1rmKg, first: null, sets: [] });
    const light = learnDay(known, {
      date: "2026-02-02",
      lifts: [lift("press", 60), lift("squat", 90), lift("curl", 22)],
    });
    const ask = { exercise: "row", date: "2026-02-03", firstLoadKg: null };
    expect(forecast(light, ask).lo80Kg ?? 0).toBeLessThan((forecast(known, ask).lo80Kg ?? 0) * 0.95);
    expect(forecast(light, ask).e1rmKg).toBe(forecast(known, ask).e1rmKg);
  });

  test("whose intervals miss grows more cautious, and less cautious when they hold", () => {
    const holds = after(...Array.from({ length: 20 }, () => ({ row: 100 })));
    expect(holds.caution).toBeLessThan(0);
    const climbs = after(...Array.from({ length: 20 }, (_, week) => ({ row: 100 * 1.5 ** week })));
    expect(climbs.caution).toBeGreaterThan(0);
  });
});
