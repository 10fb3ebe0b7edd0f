import type { SessionRecord } from "@dorsal/engine";
import { expect, test } from "vitest";
import { setsIn, weeksDone } from "./weeks.ts";

function visit(day: string, ...sets: readonly ("working" | "warmup")[]): SessionRecord {
  return {
    startedAt: `${day}T18:00:00.000+01:00`,
    items: [{ sets: sets.map((setType) => ({ voided: false, facts: { exercise: "row", setType } })) }],
  } as unknown as SessionRecord;
}

test("before the first visit there is no week", () => {
  expect(weeksDone({ sessions: [] }, "2026-11-21")).toEqual([]);
});

test("a week off stands between two weeks, with nothing in it", () => {
  const sessions = [visit("2026-11-05", "working"), visit("2026-11-17", "working", "working")];
  expect(weeksDone({ sessions }, "2026-11-21").map((week) => [week.monday, setsIn(week)])).toEqual([
    ["2026-11-02", 1],
    ["2026-11-09", 0],
    ["2026-11-16", 2],
  ]);
});

test("warm-up sets are no sets of the week, and a visit without a set is no visit", () => {
  const sessions = [visit("2026-11-17", "warmup", "working"), visit("2026-11-18")];
  expect(weeksDone({ sessions }, "2026-11-21")).toMatchObject([{ visits: [[{ setType: "working" }]] }]);
});
