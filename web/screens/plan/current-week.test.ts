import type { Plan } from "@dorsal/engine";
import { expect, test } from "vitest";
import { currentWeek } from "./current-week.ts";

const PLAN = {
  profile: { startDate: "2026-11-23" },
  weeks: [1, 2, 3, 4].map((number) => ({ number })),
} as unknown as Plan;

test("before the first Monday it is week 1, and so is the first Sunday", () => {
  expect(currentWeek(PLAN, "2026-11-21")).toBe(1);
  expect(currentWeek(PLAN, "2026-11-29")).toBe(1);
});

test("the second Monday turns the page", () => {
  expect(currentWeek(PLAN, "2026-11-30")).toBe(2);
});

test("after the plan its last week stays open", () => {
  expect(currentWeek(PLAN, "2027-03-01")).toBe(4);
});
