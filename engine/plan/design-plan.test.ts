import { describe, expect, test } from "vitest";
import type { Plan } from "../training/plan.ts";
import { designPlan, totalCost } from "./design-plan.ts";
import { catalog, GYM, lifter } from "./testing/lifter.ts";

const gym = lifter({ level: 3, goal: "size", days: ["sat", "tue"], equipment: GYM, startDate: "2026-11-25" });

function exercisesOf({ weeks }: Plan): number {
  const items = weeks[0]?.sessions.flatMap((session) => session.items) ?? [];
  return new Set(items.map(({ exercise }) => exercise)).size;
}

describe("a plan", () => {
  const plan = designPlan(gym, catalog);

  test("is the same, byte for byte, for the same lifter", () => {
    expect(JSON.stringify(designPlan(gym, catalog))).toBe(JSON.stringify(plan));
  });

  test("has a session on each day asked, from the start date on", () => {
    const dates = plan.weeks.map(({ sessions }) => sessions.map(({ date }) => date));
    expect(dates).toHaveLength(6);
    expect(dates.slice(0, 2)).toEqual([
      ["2026-11-28", "2026-12-01"],
      ["2026-12-05", "2026-12-08"],
    ]);
  });

  test("gives every item its own id and its reasons", () => {
    const items = plan.weeks.flatMap(({ sessions }) =>
      sessions.flatMap((one) => [...one.warmUp, ...one.items, ...one.coolDown]),
    );
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });

  test("says what it costs, term by term, and the terms add up", () => {
    expect(Math.min(...Object.values(plan.cost))).toBeGreaterThanOrEqual(0);
    expect(totalCost({ weekly_minimum: 1.5, variety: 0.25 })).toBe(1.75);
  });

  test("can be asked for with fewer exercises", () => {
    expect(exercisesOf(designPlan(gym, catalog, "fewer_exercises"))).toBeLessThan(exercisesOf(plan));
  });

  test("can be asked for with more variety: no exercise twice in a week", () => {
    const varied = designPlan(gym, catalog, "more_variety");
    const items = varied.weeks[0]?.sessions.flatMap((session) => session.items) ?? [];
    expect(exercisesOf(varied)).toBe(items.length);
  });
});
