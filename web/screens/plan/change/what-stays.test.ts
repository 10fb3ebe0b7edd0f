import type { PlanRevision } from "@dorsal/engine";
import { expect, it } from "vitest";
import { whatStays } from "./what-stays.ts";

const session = (date: string, ...exercises: readonly string[]) => ({
  date,
  items: exercises.map((exercise) => ({ exercise })),
});

it("names what goes on as it is, not what came in or changes, and counts what is past", () => {
  const revision = {
    fromDate: "2026-11-25",
    plan: {
      weeks: [
        {
          sessions: [
            session("2026-11-23", "shrug"),
            session("2026-11-25", "chin_up", "face_pull", "row", "dip"),
          ],
        },
      ],
    },
    differences: [
      { kind: "exercise_added", exercise: "face_pull" },
      { kind: "exercise_swapped", from: "shrug", to: "row" },
      { kind: "exercise_removed", exercise: "chin_up" },
      { kind: "sets_changed", exercise: "dip" },
    ],
  } as unknown as PlanRevision;
  expect(whatStays(revision)).toEqual({ exercises: ["chin_up"], sessions: 1 });
});
