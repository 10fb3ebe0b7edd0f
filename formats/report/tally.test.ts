// Does the report add up? Every record counted once, in its place.
import { describe, expect, it } from "vitest";
import type { Sink } from "../reading/sink.ts";
import type { WrittenSet } from "../reading/written-set.ts";
import { MOST_LISTED } from "./loss-report.ts";
import { tally } from "./tally.ts";

const SET: WrittenSet = {
  line: 2,
  at: "2026-04-24T09:40:00",
  workout: "Pull",
  exercise: "Row",
  setType: "working",
  assisted: false,
  loadKg: 40,
  rawLoad: 40,
  unit: "kg",
  reps: 10,
  seconds: null,
  metres: null,
  rir: null,
  rpe: null,
  superset: null,
  side: null,
  note: null,
  extra: null,
};

const READ = {
  app: "strong",
  encoding: "utf-8",
  end: { dialect: "", unit: { from: "file", unit: "kg" } },
} as const;

const nowhere: Sink = {
  set: () => {},
  note: () => {},
  notDone: () => {},
  other: () => {},
  refuse: () => {},
  suspect: () => {},
};

const counted = (sets: readonly Partial<WrittenSet>[]) => {
  const counting = tally(nowhere);
  for (const set of sets) counting.set({ ...SET, ...set });
  return counting.report(READ);
};

describe("the report", () => {
  it("has a place for every record", () => {
    const counting = tally(nowhere);
    counting.set(SET);
    counting.set({ ...SET, setType: "rest" });
    counting.note({ line: 3, at: SET.at, workout: null, exercise: null, text: "tired" });
    counting.notDone({ line: 4, why: "planned" });
    counting.notDone({ line: 5, why: "skipped" });
    counting.other({ line: 6, kind: "nothing" });
    counting.other({ line: 7, kind: "body_mass", at: SET.at, bodyMassKg: 80 });
    counting.other({ line: 8, kind: "workout", at: SET.at, endedAt: null, name: "", note: null });
    counting.refuse({ line: 9, why: "no_date", found: "" });
    counting.suspect({ line: 2, why: "very_heavy", found: "" });
    expect(counting.report(READ)).toMatchObject({
      read: 9,
      sets: 2,
      setTypes: { working: 1, rest: 1 },
      notes: 1,
      notDone: { planned: 1, skipped: 1 },
      nothing: 1,
      bodyMasses: 1,
      workoutsWithoutSets: 1,
      refusedCount: 1,
      suspiciousCount: 1,
    });
  });

  it("adds up each exercise, the most frequent first, without rest timers", () => {
    const { exercises } = counted([
      { exercise: "Pull Up", loadKg: null, rawLoad: null, reps: 8 },
      {},
      { exercise: "Plank", loadKg: null, rawLoad: null, reps: null, seconds: 60 },
      { setType: "warmup", loadKg: 20, reps: 5 },
      { setType: "rest", seconds: 90 },
    ]);
    expect(exercises).toEqual([
      { name: "Row", sets: 2, reps: 15, volumeKg: 500, seconds: 0, metres: 0 },
      { name: "Plank", sets: 1, reps: 0, volumeKg: 0, seconds: 60, metres: 0 },
      { name: "Pull Up", sets: 1, reps: 8, volumeKg: 0, seconds: 0, metres: 0 },
    ]);
  });

  it("counts no load that helps", () => {
    expect(counted([{ assisted: true }, {}]).exercises[0]).toMatchObject({ sets: 2, volumeKg: 400 });
  });

  it("claims no volume while a load has no unit, not even for the sets that have one", () => {
    const { exercises } = counted([{}, { loadKg: null, unit: null }, {}]);
    expect(exercises[0]).toMatchObject({ sets: 3, volumeKg: null });
  });

  it("counts workouts and the days between", () => {
    const report = counted([{}, {}, { at: "2026-04-20" }, { at: "2026-04-20", workout: "Push" }]);
    expect(report).toMatchObject({ workouts: 3, firstDay: "2026-04-20", lastDay: "2026-04-24" });
    expect(counted([])).toMatchObject({ workouts: 0, firstDay: null, lastDay: null, exercises: [] });
  });

  it("lists the first refusals and doubts, and counts them all", () => {
    const counting = tally(nowhere);
    for (let line = 1; line <= 2 * MOST_LISTED; line++) {
      counting.refuse({ line, why: "no_date", found: "" });
      counting.suspect({ line, why: "very_heavy", found: "" });
    }
    const report = counting.report(READ);
    expect([report.refused.length, report.suspicious.length]).toEqual([MOST_LISTED, MOST_LISTED]);
    expect([report.refusedCount, report.suspiciousCount]).toEqual([2 * MOST_LISTED, 2 * MOST_LISTED]);
    expect(report.refused.at(-1)?.line).toBe(MOST_LISTED);
  });

  it("hands everything on", () => {
    const heard: unknown[] = [];
    tally({ ...nowhere, set: (set) => heard.push(set) }).set(SET);
    expect(heard).toEqual([SET]);
  });
});
