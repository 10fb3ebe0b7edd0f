import { describe, expect, test } from "vitest";
import { catalog, GYM, lifter } from "../testing/lifter.ts";
import { brokenHardRules, drafted } from "../testing/plain-week.ts";
import { forAnyLifter, SOAK_MS } from "../testing/random-lifter.ts";
import { planningOf, SHORT_SEARCH, searchedWeek } from "../testing/stages.ts";
import { anneal } from "./anneal.ts";
import { sumDay } from "./day-sums.ts";
import { costOfWeek } from "./week-score.ts";

const SEARCHES = 15;

describe("the search", () => {
  test("finds the same week again from the same seed", { timeout: SOAK_MS }, () => {
    forAnyLifter(SEARCHES / 3, (profile) => {
      const found = searchedWeek(planningOf(profile));
      expect(searchedWeek(planningOf(profile))).toEqual(found);
    });
  });

  test("never breaks a hard rule, whoever trains", { timeout: SOAK_MS }, () => {
    forAnyLifter(SEARCHES, (profile) => {
      const planning = planningOf(profile);
      expect(brokenHardRules(drafted(searchedWeek(planning).days, planning), planning)).toEqual([]);
    });
  });

  test("says what its week costs, and it is never dearer than doing nothing", { timeout: SOAK_MS }, () => {
    forAnyLifter(SEARCHES, (profile) => {
      const { problem } = planningOf(profile);
      const week = anneal(problem, { ...SHORT_SEARCH, seed: 3 });
      const total = Object.values(costOfWeek(problem, week.days)).reduce((a, b) => a + b, 0);
      expect(week.cost).toBeCloseTo(total, 6);
      const nothing = problem.dates.map((_, day) => sumDay(problem, day, []));
      const idle = Object.values(costOfWeek(problem, nothing)).reduce((a, b) => a + b, 0);
      expect(week.cost).toBeLessThanOrEqual(idle + 1e-9);
    });
  });

  test("finds a better week in a gym the longer it looks", () => {
    const { problem } = planningOf(lifter({ level: 3, goal: "size", equipment: GYM }));
    const looked = (moves: number) => anneal(problem, { ...SHORT_SEARCH, moves, seed: 1 }).cost;
    expect(looked(8000)).toBeLessThan(looked(80));
  });

  test("leaves the week empty where nothing may be done", () => {
    const nothing = lifter({ days: ["mon", "wed", "fri"], exclude: Object.keys(catalog.exercises) });
    const week = searchedWeek(planningOf(nothing));
    expect(week.days.map(({ portions }) => portions)).toEqual([[], [], []]);
    expect(week.cost).toBeGreaterThan(0);
  });
});
