import { describe, expect, test } from "vitest";
import type { PlanItem } from "../../training/plan.ts";
import { designPlan } from "../design-plan.ts";
import { catalog, GYM, lifter, type ProfileFile } from "../testing/lifter.ts";

function sessionsFor(profile: ProfileFile) {
  return designPlan(lifter(profile), catalog).weeks.flatMap(({ sessions }) => sessions);
}

function reason(item: PlanItem, why: string) {
  return item.reasons.find((one) => one.why === why);
}

test("a drop set's last set counts twice in what the item gives", () => {
  const items = sessionsFor({ level: 3, goal: "size", equipment: GYM }).flatMap((session) => session.items);
  const dropped = items.filter(({ drops = 0 }) => drops > 0);
  expect(dropped.length).toBeGreaterThan(0);
  for (const item of dropped) {
    const given = reason(item, "covers_group");
    if (given?.why !== "covers_group") throw new Error("a drop set trains a group");
    const credit = catalog.exercises[item.exercise]?.groupCredit[given.group] ?? 0;
    expect(given.sets).toBe((item.sets + 1) * credit);
  }
});

describe("the first negatives", () => {
  const bar = {
    level: 3,
    goal: "first_pull_up",
    days: ["mon", "tue", "wed", "thu", "fri"],
    minutes: 60,
    equipment: ["pullup_bar", "box"],
    maxPullUps: 0,
  };
  const isNegative = ({ exercise }: PlanItem) => exercise === "negative_pull_up";

  test("are eight repetitions in all, lighter sets included", () => {
    const first = sessionsFor(bar).filter(({ items }) => items.some(isNegative))[0];
    const all = [...(first?.warmUp ?? []), ...(first?.items ?? [])].filter(isNegative);
    expect(all.length).toBe(1);
    for (const { sets, reps } of all) expect(sets * (reps?.[1] ?? 99)).toBeLessThanOrEqual(8);
  });

  test("are put down to their newness, not to the goal", () => {
    const items = sessionsFor(bar)
      .slice(0, 5)
      .flatMap((session) => session.items)
      .filter(isNegative);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(reason(item, "negatives_first_dose")).toBeDefined();
      expect(reason(item, "goal_reps")).toBeUndefined();
    }
  });
});
