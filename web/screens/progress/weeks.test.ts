import { EMPTY_JOURNAL, evolve, type JournalEvent, type SessionRecord } from "@dorsal/engine";
import { expect, test } from "vitest";
import { setsIn, weeksDone } from "./weeks.ts";

function visit(day: string, ...sets: readonly ("working" | "warmup")[]): SessionRecord {
  return {
    startedAt: `${day}T18:00:00.000+01:00`,
    items: [{ sets: sets.map((setType) => ({ voided: false, facts: { exercise: "row", setType } })) }],
  } as unknown as SessionRecord;
}

test("before the first visit there is no week", () => {
  expect(weeksDone(EMPTY_JOURNAL, "2026-11-21")).toEqual([]);
});

test("a week off stands between two weeks, with nothing in it", () => {
  const sessions = [visit("2026-11-05", "working"), visit("2026-11-17", "working", "working")];
  expect(
    weeksDone({ ...EMPTY_JOURNAL, sessions }, "2026-11-21").map((week) => [week.monday, setsIn(week)]),
  ).toEqual([
    ["2026-11-02", 1],
    ["2026-11-09", 0],
    ["2026-11-16", 2],
  ]);
});

test("warm-up sets are no sets of the week, and a visit without a set is no visit", () => {
  const sessions = [visit("2026-11-17", "warmup", "working"), visit("2026-11-18")];
  expect(weeksDone({ ...EMPTY_JOURNAL, sessions }, "2026-11-21")).toMatchObject([
    { visits: [[{ setType: "working" }]] },
  ]);
});

test("workouts of other apps count with the sets whose names are known", () => {
  const set = { setType: "working", reps: 8 } as const;
  const events: readonly JournalEvent[] = [
    {
      type: "WorkoutImported",
      data: {
        importId: "import",
        workoutKey: "strong|1",
        startedAt: "2026-11-10T18:00:00",
        entries: [
          { name: "Row", sets: [{ ...set, setType: "warmup" }, set, { setType: "rest", seconds: 90 }] },
          { name: "Squat", sets: [set] },
        ],
      },
    },
    {
      type: "HistoryImported",
      data: {
        importId: "import",
        importedAt: "2026-11-21T18:00:00.000+01:00",
        app: "strong",
        fileName: "strong.csv",
        workouts: 1,
        sets: 4,
        refused: 0,
        names: [{ name: "Row", exercise: "barbell_row", groups: [], confidence: 0.9 }],
      },
    },
  ];
  const state = { ...events.reduce(evolve, EMPTY_JOURNAL), sessions: [visit("2026-11-17", "working")] };
  expect(weeksDone(state, "2026-11-21")).toMatchObject([
    { monday: "2026-11-09", visits: [[{ exercise: "barbell_row", reps: 8 }]] },
    { monday: "2026-11-16", visits: [[{ exercise: "row" }]] },
  ]);
});
