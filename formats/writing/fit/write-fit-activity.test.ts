import { describe, expect, it } from "vitest";
import type { PerformedWorkout } from "../../history/performed-workout.ts";
import { readWhole, reportOf } from "../../reading/read-whole.testing.ts";
import { fitActivityLosses, writeFitActivity } from "./write-fit-activity.ts";

const MONDAY: PerformedWorkout = {
  key: "monday",
  startedAt: "2026-11-23T18:00:00.000+01:00",
  endedAt: "2026-11-23T18:40:30.000+01:00",
  name: "Pull, heavy",
  note: "slept badly",
  source: "dorsal",
  entries: [
    {
      name: "Pull-up",
      exercise: "pull_up",
      sets: [
        { setType: "warmup", reps: 3, at: "2026-11-23T18:02:00.000+01:00" },
        { setType: "rest", seconds: 95 },
        { setType: "working", loadKg: 7.5, reps: 6, rir: 1 },
        { setType: "working", assistanceKg: 10, reps: 8 },
      ],
    },
    {
      name: "Farmer's carry",
      exercise: "farmers_carry",
      superset: "a",
      sets: [{ setType: "working", loadKg: 24, metres: 40, seconds: 33.5 }],
    },
    // Another app's name of the same exercise.
    {
      name: "Pull Up (Bar)",
      exercise: "pull_up",
      sets: [{ setType: "failure", loadKg: 83.914588, reps: 4, asWritten: { load: 185, unit: "lb" } }],
    },
  ],
};

function written(workout: PerformedWorkout): Uint8Array {
  const file = writeFitActivity(workout);
  if (!file.ok) throw new Error(`Not written: ${file.refusal}`);
  return file.value;
}

describe("a workout that is written for a watch", () => {
  const read = readWhole(written(MONDAY));

  it("comes back with its sets, its names and its clock", () => {
    expect(reportOf(read)).toMatchObject({ app: "garmin_fit", refusedCount: 0, sets: 6 });
    expect(
      read.sets.map(({ exercise, setType, loadKg, rawLoad, reps, seconds }) =>
        [exercise, setType, loadKg, rawLoad, reps, seconds].join(" "),
      ),
    ).toEqual([
      "Pull-up working   3 ",
      "Pull-up rest    95",
      "Pull-up working 7.5 7.5 6 ",
      "Pull-up working   8 ",
      "Farmer's carry working 24 24  33.5",
      "Pull Up (Bar) working 83.9375 185 4 ",
    ]);
    expect(read.sets[0]).toMatchObject({
      at: "2026-11-23T18:00:00+01:00",
      workout: "Pull, heavy",
      extra: { doneAt: "2026-11-23T18:02:00+01:00", endedAt: "2026-11-23T18:40:30+01:00" },
    });
    expect(read.sets[1]?.extra).not.toHaveProperty("doneAt");
  });

  it("names before writing what stays behind", () => {
    expect(fitActivityLosses(MONDAY)).toEqual([
      { detail: "workout_note", count: 1 },
      { detail: "superset", count: 1 },
      { detail: "warmup_mark", count: 1 },
      { detail: "failure_mark", count: 1 },
      { detail: "rir", count: 1 },
      { detail: "metres", count: 1 },
      { detail: "assistance", count: 1 },
      { detail: "rounded_number", count: 1 },
    ]);
  });

  it("keeps help as help where the name says so", () => {
    const [entry] = MONDAY.entries;
    const assisted = {
      ...MONDAY,
      entries: [
        {
          ...entry,
          name: "Assisted Pull Up",
          exercise: null,
          sets: [{ setType: "working" as const, assistanceKg: 10, reps: 8 }],
        },
      ],
    };
    expect(readWhole(written(assisted)).sets).toMatchObject([{ assisted: true, loadKg: 10, reps: 8 }]);
  });

  it("is one workout without sets, where it has none", () => {
    expect(readWhole(written({ ...MONDAY, entries: [] })).others).toMatchObject([
      { kind: "workout", name: "Pull, heavy", endedAt: "2026-11-23T18:40:30+01:00" },
    ]);
  });

  it("is refused for a day that FIT cannot date", () => {
    for (const startedAt of ["1997-05-01T18:00:00Z", "1998-07-03", "some day"]) {
      expect(writeFitActivity({ ...MONDAY, startedAt })).toEqual({ ok: false, refusal: "no_date_for_fit" });
    }
  });
});
