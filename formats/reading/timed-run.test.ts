import { describe, expect, it } from "vitest";
import { TimedRun } from "./timed-run.ts";
import type { WrittenSet } from "./written-set.ts";

function setAt(at: string): WrittenSet {
  return {
    line: 1,
    at,
    workout: "Pull",
    exercise: "Pull-up",
    setType: "working",
    assisted: false,
    loadKg: null,
    rawLoad: null,
    unit: null,
    reps: 5,
    seconds: null,
    metres: null,
    rir: null,
    rpe: null,
    superset: null,
    side: null,
    note: null,
    extra: null,
  };
}

function workoutsOf(
  times: readonly string[],
  longestRest?: "usual" | "for ever",
): readonly (string | undefined)[] {
  const sets: WrittenSet[] = [];
  const nothing = () => {};
  const sink = { set: (set: WrittenSet) => sets.push(set), note: nothing, notDone: nothing, other: nothing };
  const run = new TimedRun({ ...sink, refuse: nothing, suspect: nothing }, longestRest);
  for (const at of times) run.set(setAt(at), "Pull");
  run.end();
  expect(sets.map(({ at }) => at)).toEqual(times);
  return sets.map(({ extra }) => extra?.workoutAt);
}

describe("sets with times of their own", () => {
  it("begin with the earliest, also in a file that tells the newest first", () => {
    const newestFirst = ["2025-01-16T19:02:00", "2025-01-16T18:59:00", "2025-01-16T18:55:00"];
    expect(new Set(workoutsOf(newestFirst))).toEqual(new Set(["2025-01-16T18:55:00"]));
  });

  it("are one workout over midnight and two with a day between them", () => {
    expect(workoutsOf(["2025-01-16T23:50:00", "2025-01-17T00:10:00", "2025-01-18T00:10:00"])).toEqual([
      "2025-01-16T23:50:00",
      "2025-01-16T23:50:00",
      "2025-01-18T00:10:00",
    ]);
  });

  it("without a clock belong to their day", () => {
    expect(workoutsOf(["2025-01-16", "2025-01-16", "2025-01-17"])).toEqual([
      "2025-01-16",
      "2025-01-16",
      "2025-01-17",
    ]);
  });

  it("stay together however long the rest is, where the file names the session", () => {
    expect(workoutsOf(["2025-01-16T08:00:00", "2025-01-16T20:00:00"], "for ever")).toEqual([
      "2025-01-16T08:00:00",
      "2025-01-16T08:00:00",
    ]);
  });
});
