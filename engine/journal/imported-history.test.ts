import { describe, expect, it } from "vitest";
import type { JournalEvent } from "./events.ts";
import { exposuresOf } from "./exposures.ts";
import { history } from "./history.ts";
import type { ImportedSet } from "./imported.ts";
import { importedWorkout, importedWorkouts, meaningOf } from "./imported-workouts.ts";
import { recentWork } from "./recent-work.ts";
import { finished, lifted, performed, started } from "./testing/facts.ts";
import { fold } from "./testing/given.ts";
import { brought, closed, pulled, SPRING, undone } from "./testing/imports.ts";

const guess = (exercise: string) => [{ name: "Lat Pulldown", exercise, groups: [], confidence: 0.7 }];

describe("an imported workout", () => {
  it("stands in its last version, and in the one before where the later import is undone", () => {
    const later = brought({ importId: "second", entries: [pulled({ reps: 10 })] });
    const both = [brought({ entries: [pulled({ reps: 8 })] }), closed(), later];
    const repsIn = (...events: readonly JournalEvent[]) =>
      importedWorkouts(fold(events)).map(({ entries }) => entries[0]?.sets[0]?.reps);
    expect(repsIn(...both)).toEqual([10]);
    expect(repsIn(...both, undone("second"))).toEqual([8]);
    expect(repsIn(...both, undone("first"))).toEqual([10]);
    expect(repsIn(...both, undone("first"), undone("second"))).toEqual([]);
    expect(repsIn(undone("first"), ...both)).toEqual([10]);
  });

  it("told twice by one import, in whatever order it comes, is one version", () => {
    const [first, second] = [brought(), brought({ importId: "second", note: "later" })];
    expect(fold([first, second, first])).toEqual(fold([first, second]));
  });

  it("stands in the order of its time, however the file was sorted", () => {
    const keys = ["2024-03-06", "2024-03-04T18:00:00", "2024-03-05"].map((startedAt) =>
      brought({ workoutKey: startedAt, startedAt }),
    );
    expect(importedWorkouts(fold(keys)).map(({ startedAt }) => startedAt)).toEqual([
      "2024-03-04T18:00:00",
      "2024-03-05",
      "2024-03-06",
    ]);
    expect(importedWorkout(fold(keys), "2024-03-05")?.startedAt).toBe("2024-03-05");
  });
});

describe("the meaning of a name", () => {
  const explained: JournalEvent = {
    type: "NameExplained",
    data: { name: "Lat Pulldown", exercise: "pulldown_neutral", groups: [] },
  };

  it("is what a person said, before and after every guess", () => {
    for (const events of [
      [explained, closed()],
      [closed(), explained],
    ]) {
      expect(meaningOf(fold(events), "Lat Pulldown")).toMatchObject({
        exercise: "pulldown_neutral",
        confidence: 1,
      });
    }
  });

  it("is the latest guess of the imports that stand", () => {
    const both = [closed(), closed({ importId: "second", names: guess("face_pull") })];
    const meant = (...events: readonly JournalEvent[]) => meaningOf(fold(events), "Lat Pulldown")?.exercise;
    expect(meant(...both)).toBe("face_pull");
    expect(meant(...both, undone("second"))).toBe("pulldown_pronated");
    expect(meant(...both, undone("second"), undone("first"))).toBeUndefined();
    expect(meant(undone("second"), ...both)).toBe("pulldown_pronated");
  });

  it("is nothing for a name that nobody looked at, whatever it is called", () => {
    expect(meaningOf(fold([closed()]), "constructor")).toBeNull();
  });
});

describe("a body mass that came with an import", () => {
  const weighed = (bodyMassKg: number, importId?: string): JournalEvent => ({
    type: "BodyMassRecorded",
    data: { date: "2024-03-04", bodyMassKg, ...(importId === undefined ? {} : { importId }) },
  });
  const massOf = (...events: readonly JournalEvent[]) =>
    fold(events).bodyMass.map(({ bodyMassKg }) => bodyMassKg);

  it("leaves with it", () => {
    expect(massOf(weighed(82, "first"))).toEqual([82]);
    expect(massOf(weighed(82, "first"), undone())).toEqual([]);
    expect(massOf(undone(), weighed(82, "first"))).toEqual([]);
    expect(massOf(weighed(83, "second"), weighed(82, "first"), undone())).toEqual([83]);
  });

  it("never stands before what the lifter said", () => {
    expect(massOf(weighed(82, "first"), weighed(80))).toEqual([80]);
    expect(massOf(weighed(80), weighed(82, "first"))).toEqual([80]);
    expect(massOf(weighed(80), weighed(82, "first"), undone())).toEqual([80]);
  });
});

describe("the history of an exercise with imported workouts", () => {
  const setsOf = (...sets: readonly Partial<ImportedSet>[]) =>
    exposuresOf(fold([brought({ entries: [pulled(...sets)] }), closed()]), "pulldown_pronated")[0]?.sets;

  it("holds them by the meaning of their names, before and after what was logged here", () => {
    const state = fold([
      started("own", "2024-03-10"),
      performed("set", lifted(55, 9), { sessionId: "own", itemId: "item" }),
      finished("own", "2024-03-10"),
      brought({ entries: [pulled({ loadKg: 50, reps: 10 }), { ...pulled({ reps: 5 }), name: "Chin Up" }] }),
      brought({
        workoutKey: "later",
        startedAt: "2024-04-01",
        entries: [pulled({ loadKg: 57.5, reps: 8, rpe: 8.5 })],
      }),
      closed(),
    ]);
    expect(exposuresOf(state, "pulldown_pronated")).toEqual([
      {
        date: "2024-03-04",
        sets: [{ exercise: "pulldown_pronated", setType: "working", loadKg: 50, reps: 10 }],
      },
      { date: "2024-03-10", sets: [lifted(55, 9)] },
      {
        date: "2024-04-01",
        sets: [{ exercise: "pulldown_pronated", setType: "working", loadKg: 57.5, reps: 8, rir: 1.5 }],
      },
    ]);
  });

  it("counts a set to failure as work with nothing in reserve; no warm-up, drop or timer", () => {
    const kinds = ["warmup", "failure", "drop", "rest"] as const;
    const sets = setsOf(...kinds.map((setType) => ({ setType, loadKg: 50, reps: 10, seconds: 0 })));
    expect(sets).toEqual([
      { exercise: "pulldown_pronated", setType: "working", loadKg: 50, reps: 10, rir: 0, toFailure: true },
    ]);
  });

  it("takes zeros for what was not measured, and a count of zero for an attempt", () => {
    const facts = { exercise: "pulldown_pronated", setType: "working" } as const;
    expect(setsOf({ reps: 0, seconds: 30, metres: 0 })).toEqual([{ ...facts, seconds: 30 }]);
    expect(setsOf({ loadKg: 90, reps: 0, seconds: 0 })).toEqual([{ ...facts, loadKg: 90, reps: 0 }]);
    expect(setsOf({ seconds: 0 })).toBeUndefined();
  });

  it("takes a slip of the finger for no evidence of strength", () => {
    expect(setsOf({ loadKg: 1340, reps: 10 })).toBeUndefined();
  });

  it("moves with what a person says that a name means, and goes with an undone import", () => {
    const explained: JournalEvent = {
      type: "NameExplained",
      data: { name: "Lat Pulldown", exercise: "pulldown_neutral", groups: [] },
    };
    const events = [brought({ entries: [pulled({ reps: 8 })] }), closed()];
    const visits = (exercise: string, ...more: readonly JournalEvent[]) =>
      exposuresOf(fold([...events, ...more]), exercise).length;
    expect([visits("pulldown_pronated", explained), visits("pulldown_neutral", explained)]).toEqual([0, 1]);
    expect([visits("pulldown_pronated"), visits("pulldown_pronated", undone())]).toEqual([1, 0]);
  });
});

describe("what was lifted lately", () => {
  it("is the work of the last visits, imported ones among them, by their time", () => {
    const state = fold([
      brought({ startedAt: "2024-03-01", workoutKey: "old", entries: [pulled({ loadKg: 40, reps: 9 })] }),
      brought({ entries: [pulled({ setType: "warmup", reps: 12 }, { loadKg: 50, reps: 10, rir: 2 })] }),
      closed(),
      started("own", "2024-03-10"),
      performed("set", lifted(55, 9), { sessionId: "own", itemId: "item" }),
      finished("own", "2024-03-10"),
      brought({
        startedAt: "2024-03-11",
        workoutKey: "unknown",
        entries: [{ ...pulled({ reps: 3 }), name: "Snatch" }],
      }),
      started("open", "2024-03-12"),
      performed("now", lifted(60, 5), { sessionId: "open", itemId: "item" }),
    ]);
    expect(recentWork(state, 3)).toEqual([lifted(50, 10), lifted(55, 9)]);
  });
});

describe("the history of a lifter with imported workouts", () => {
  it("tells them by week beside own sessions, with the app and the names that it used", () => {
    const sets = [
      { setType: "warmup", loadKg: 20, reps: 10 },
      { loadKg: 50, reps: 10 },
      { setType: "rest", seconds: 90 },
      { setType: "failure", loadKg: 50, reps: 8 },
    ] as const;
    const other = { ...pulled({ reps: 12 }), name: "My own pull" };
    const state = fold([
      started("own", "2024-03-05"),
      brought({ name: "Pull", endedAt: "2024-03-04T18:50:00", entries: [pulled(...sets), other] }),
      closed(),
    ]);
    expect(history(state)).toMatchObject([
      {
        monday: "2024-03-04",
        sessions: [
          { sessionId: "own" },
          {
            sessionId: "strong|1",
            date: "2024-03-04",
            startedAt: SPRING,
            minutes: 50,
            sets: 3,
            tonnageKg: 900,
            exercises: ["pulldown_pronated"],
            imported: { app: "strong", name: "Pull", names: ["Lat Pulldown", "My own pull"] },
          },
        ],
      },
    ]);
    expect(history(state)[0]?.sessions[0]).not.toHaveProperty("imported");
  });

  it.each([
    ["2024-03-04", undefined, null],
    ["2024-03-04T23:30:00", "2024-03-05T00:10:00", 40],
    ["2024-03-04T18:00:00+01:00", "2024-03-04T17:30:00Z", 30],
    ["2024-03-04T18:00:00", "2024-03-15T18:00:00", null],
  ])("knows how long a workout took where its file does: %s to %s", (startedAt, endedAt, minutes) => {
    const state = fold([brought({ startedAt, ...(endedAt === undefined ? {} : { endedAt }) })]);
    expect(history(state)[0]?.sessions[0]?.minutes).toBe(minutes);
  });
});
