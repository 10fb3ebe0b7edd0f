import type { Plan } from "@dorsal/engine";
import { expect, test } from "vitest";
import { exchange, inShort } from "./compare-plans.ts";

/** Weeks as lists of sessions, sessions as lists of "exercise x sets"; 30 minutes each. */
function plan(...weeks: readonly (readonly (readonly [string, number][])[])[]): Plan {
  return {
    weeks: weeks.map((sessions, index) => ({
      number: index + 1,
      deload: false,
      sessions: sessions.map((items) => ({
        minutes: 30,
        items: items.map(([exercise, sets]) => ({ exercise, sets })),
      })),
    })),
    unmet: [],
    cost: { missing: 1.5, preference: 0.25 },
  } as unknown as Plan;
}

const NOW = plan(
  [
    [
      ["row", 3],
      ["pulldown", 3],
    ],
    [["row", 2]],
  ],
  [
    [
      ["row", 3],
      ["face_pull", 2],
    ],
  ],
);
const NEXT = plan([
  [
    ["row", 4],
    ["curl", 2],
  ],
]);

test("a week is counted once, exercises over all weeks", () => {
  expect(inShort(NOW)).toEqual({ exercises: 3, minutes: 60, workingSets: 8, unmet: 0, missingSets: 1.75 });
});

test("what comes and what goes, each once", () => {
  expect(exchange(NOW, NEXT)).toEqual({ comes: ["curl"], goes: ["face_pull", "pulldown"] });
});

test("a plan differs from itself in nothing", () => {
  expect(exchange(NOW, NOW)).toEqual({ comes: [], goes: [] });
});
