import { describe, expect, test } from "vitest";
import type { PlanItem } from "../../training/plan.ts";
import { catalog } from "../testing/lifter.ts";
import { reservedS, sessionS, shownMinutes } from "./session-time.ts";

function item(id: string, exercise: string, changes: Partial<PlanItem> = {}): PlanItem {
  return {
    id,
    exercise,
    kind: "work",
    sets: 2,
    reps: [8, 10],
    perSide: false,
    restS: 60,
    tempo: "2-0-1-0",
    grip: null,
    technique: "straight",
    reasons: [],
    ...changes,
  };
}

function workS(exercise: string, units: number): number {
  return units * (catalog.exercises[exercise]?.secondsPerUnit ?? Number.NaN);
}

const setupS = (exercise: string) => catalog.exercises[exercise]?.setupSeconds ?? Number.NaN;
const row = "seated_cable_row";
const press = "push_up";

describe("a session", () => {
  test("takes setup, work at the upper repetitions, rest between sets and 45 s between blocks", () => {
    const items = [item("a", row), item("b", press)];
    const each = (id: string) => setupS(id) + workS(id, 20) + 60;
    expect(sessionS({ warmUp: [], items, coolDown: [] }, catalog)).toBe(each(row) + 45 + each(press));
  });

  test("does both sides of a one-sided set without rest between", () => {
    const one = sessionS({ warmUp: [], items: [item("a", row)], coolDown: [] }, catalog);
    const both = sessionS({ warmUp: [], items: [item("a", row, { perSide: true })], coolDown: [] }, catalog);
    expect(both - one).toBe(workS(row, 20));
  });

  test("counts a superset once, as one block", () => {
    const items = [item("a", row, { supersetWith: "b" }), item("b", press, { supersetWith: "a", restS: 90 })];
    const pairs = 2 * (workS(row, 10) + 10 + workS(press, 10));
    expect(sessionS({ warmUp: [], items, coolDown: [] }, catalog)).toBe(
      setupS(row) + setupS(press) + pairs + 90,
    );
  });

  test("includes warm-up and cool-down, where a ramp set costs 45 s and nothing has a transition", () => {
    const ramp = item("r", row, { kind: "ramp", sets: 3, restS: 0 });
    const stretch = item("s", "childs_pose_reach", { kind: "stretch", sets: 1, seconds: 30, restS: 0 });
    const { reps, ...timed } = stretch;
    expect(reps).toBeDefined();
    const alone = sessionS({ warmUp: [], items: [item("a", row)], coolDown: [] }, catalog);
    const whole = sessionS({ warmUp: [ramp], items: [item("a", row)], coolDown: [timed] }, catalog);
    expect(whole - alone).toBe(3 * 45 + setupS("childs_pose_reach") + workS("childs_pose_reach", 30));
  });

  test("of an exercise that nobody knows is a bug", () => {
    expect(() => sessionS({ warmUp: [], items: [item("a", "moon_row")], coolDown: [] }, catalog)).toThrow(
      "moon_row",
    );
  });

  test("is shown in minutes with one decimal, half up", () => {
    expect([1276, 1275, 1277, 3].map(shownMinutes)).toEqual([21.3, 21.3, 21.3, 0.1]);
  });
});

describe("the time kept for warming up and cooling down", () => {
  test("is a minute and a half in a short session and eleven minutes at most", () => {
    expect([10, 15, 20, 30, 34, 60, 120].map(reservedS)).toEqual([90, 90, 240, 540, 660, 660, 660]);
  });

  test("always leaves more work to a longer session", () => {
    for (let minutes = 10; minutes < 120; minutes++) {
      expect(60 * (minutes + 1) - reservedS(minutes + 1)).toBeGreaterThan(60 * minutes - reservedS(minutes));
    }
  });
});
