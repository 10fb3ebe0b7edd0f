import { describe, expect, test } from "vitest";
import { GOALS } from "../../training/profile.ts";
import { demand, GROUPS, SESSION_CAP, SPINE_BUDGET, TRAINED_GROUPS, weeklyCap } from "./demand.ts";

const LEVELS = [1, 2, 3, 4, 5] as const;

/** Science 3.2: minimum, productive range and cap, hard sets a week of a group with modifier 1. */
const LATS = {
  1: [4, 5, 9, 12],
  2: [4, 7, 12, 16],
  3: [6, 9, 16, 20],
  4: [8, 11, 20, 25],
  5: [8, 12, 24, 30],
};

function lats(level: (typeof LEVELS)[number]) {
  const range = demand(level, "general").find(({ group }) => group === "lats")?.range;
  return [range?.min, range?.low, range?.high, range?.cap];
}

describe("the weekly range", () => {
  test.each(LEVELS)("of the lats at level %d is the one published", (level) => {
    expect(lats(level)).toEqual(LATS[level]);
  });

  test.each([
    ["mid_back", 1],
    ["rear_delts", 0.8],
    ["lower_traps", 0.6],
    ["upper_traps", 0.5],
    ["external_rotators", 0.4],
    ["elbow_flexors", 0.7],
    ["erectors", 0.6],
    ["grip", 0.5],
    ["serratus", 0.3],
  ])("of %s is %d times that", (group, modifier) => {
    const range = demand(3, "size").find((one) => one.group === group)?.range;
    expect([range?.min, range?.low, range?.high, range?.cap]).toEqual(LATS[3].map((sets) => sets * modifier));
  });

  test("has a cap only where the plan does not aim: chest and triceps take the whole cap of the level", () => {
    expect(demand(2, "general").map(({ group }) => group)).not.toContain("chest");
    expect(weeklyCap("chest", 2)).toBe(16);
    expect(weeklyCap("serratus", 2)).toBeCloseTo(4.8);
  });

  test("never shrinks with the level", () => {
    for (const group of GROUPS) {
      const caps = LEVELS.map((level) => weeklyCap(group, level));
      expect(caps).toEqual([...caps].sort((a, b) => a - b));
    }
  });
});

describe("week 1", () => {
  test("starts at the low edge for the first two levels, and a third of the way up for trained lifters", () => {
    const start = (level: (typeof LEVELS)[number]) => demand(level, "size")[0]?.start;
    expect(start(1)).toBe(5);
    expect(start(2)).toBe(7);
    expect(start(3)).toBeCloseTo(9 + 7 / 3);
    expect(start(5)).toBeCloseTo(16);
  });
});

describe("a goal", () => {
  test("wants every trained group, some more than others", () => {
    for (const goal of GOALS) {
      const weights = demand(3, goal).map(({ weight }) => weight);
      expect(weights).toHaveLength(TRAINED_GROUPS.length);
      expect(Math.min(...weights)).toBeGreaterThan(0);
    }
  });

  test("of a first pull-up puts the lats first, of posture the lower traps above the lats", () => {
    const weight = (goal: (typeof GOALS)[number], wanted: string) =>
      demand(1, goal).find(({ group }) => group === wanted)?.weight ?? 0;
    const others = TRAINED_GROUPS.filter((group) => group !== "lats");
    for (const group of others)
      expect(weight("first_pull_up", "lats")).toBeGreaterThan(weight("first_pull_up", group));
    expect(weight("posture", "lower_traps")).toBeGreaterThan(weight("posture", "lats"));
  });
});

test("one session bears 6 to 11 hard sets of a group and a spine load of 12 to 24, by level", () => {
  expect(LEVELS.map((level) => SESSION_CAP[level])).toEqual([6, 8, 10, 11, 11]);
  expect(LEVELS.map((level) => SPINE_BUDGET[level])).toEqual([12, 12, 18, 24, 24]);
});
