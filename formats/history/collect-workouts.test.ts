import { describe, expect, it } from "vitest";
import { collectWorkouts } from "./collect-workouts.ts";
import { collected, kg, lb, MONDAY, twoHoursEast, written } from "./testing/written.ts";

const [TUESDAY, SUNDAY_NIGHT] = ["2024-03-05T07:00:00", "2024-03-03T23:30:00"];

describe("the rows of a file, gathered into workouts", () => {
  it("make an entry of each run of an exercise, the second run of one apart", () => {
    const { workouts } = collected([
      written("Row", kg(60, 8)),
      written("Row", kg(60, 7)),
      written("Curl", kg(15, 10)),
      written("Row", kg(50, 12)),
    ]);
    expect(workouts).toEqual([
      {
        workoutKey: `strong|${MONDAY}|`,
        startedAt: MONDAY,
        entries: [
          {
            name: "Row",
            sets: [
              { setType: "working", loadKg: 60, reps: 8 },
              { setType: "working", loadKg: 60, reps: 7 },
            ],
          },
          { name: "Curl", sets: [{ setType: "working", loadKg: 15, reps: 10 }] },
          { name: "Row", sets: [{ setType: "working", loadKg: 50, reps: 12 }] },
        ],
      },
    ]);
  });

  it("keep two workouts of one day apart, and one that goes past midnight together", () => {
    const { workouts } = collected([
      written("Row", { at: "2024-03-04T07:00:00", workout: "Early" }),
      written("Row", { at: MONDAY, workout: "Late" }),
      written("Run", { at: MONDAY, workout: "Cardio" }),
      written("Row", { at: SUNDAY_NIGHT, extra: { endedAt: "2024-03-04T00:20:00" } }),
      written("Row", { at: SUNDAY_NIGHT }),
    ]);
    expect(
      workouts.map(({ startedAt, name, entries }) => [startedAt, name, entries[0]?.sets.length]),
    ).toEqual([
      [SUNDAY_NIGHT, undefined, 2],
      ["2024-03-04T07:00:00", "Early", 1],
      [MONDAY, "Cardio", 1],
      [MONDAY, "Late", 1],
    ]);
    expect(workouts[0]?.endedAt).toBe("2024-03-04T00:20:00");
  });

  it("are one workout a day where the file knows only days", () => {
    const days = ["2024-03-05", "2024-03-04", "2024-03-05"];
    const { workouts } = collected(days.map((at) => written("Row", { at })));
    expect(workouts.map(({ startedAt }) => startedAt)).toEqual(["2024-03-04", "2024-03-05"]);
  });

  it("turn instants of UTC into the lifter's time, under a key that no time zone changes", () => {
    const at = "2024-03-04T23:15:00Z";
    const [workout] = collected([
      written("Row", { at, extra: { endedAt: "2024-03-05T00:05:00Z" } }),
    ]).workouts;
    expect(workout).toMatchObject({
      workoutKey: `strong|${at}|`,
      startedAt: "2024-03-05T01:15:00+02:00",
      endedAt: "2024-03-05T02:05:00+02:00",
    });
    expect(collected([written("Row", { at: "2024-03-04T17:30:00+05:30" })]).workouts[0]?.startedAt).toBe(
      "2024-03-04T17:30:00+05:30",
    );
  });

  it("belong together by the workout's start where each set knows its own moment", () => {
    const row = (minute: number) =>
      written("Row", { at: `2024-03-04T18:0${minute}:00`, extra: { workoutAt: MONDAY } });
    const { workouts } = collected([row(0), row(3), row(6)]);
    expect(workouts).toHaveLength(1);
    expect(workouts[0]?.entries[0]?.sets.map(({ at }) => at)).toEqual([
      undefined,
      "2024-03-04T18:03:00",
      "2024-03-04T18:06:00",
    ]);
  });

  it("keep rest timers where they stood, also before a name comes", () => {
    const rest = (exercise: string) => written(exercise, { setType: "rest", seconds: 90 });
    const [workout] = collected([written("Row"), rest("Row"), written("Row"), rest("")]).workouts;
    expect(workout?.entries.map(({ sets }) => sets.map(({ setType }) => setType))).toEqual([
      ["working", "rest", "working", "rest"],
    ]);
    expect(collected([rest("")]).workouts[0]?.entries).toMatchObject([{ name: "Rest" }]);
  });

  it("hold the partners of a superset under one word", () => {
    const rows = ["Row", "Press"].map((name) => written(name, { superset: "0" }));
    const [workout] = collected([...rows, written("Press")]).workouts;
    expect(workout?.entries.map(({ superset }) => superset)).toEqual(["0", "0", undefined]);
  });

  it("get different keys where names differ only beyond what a key holds", () => {
    const long = "x".repeat(300);
    const { workouts } = collected(["a", "b"].map((end) => written("Row", { workout: long + end })));
    expect(new Set(workouts.map(({ workoutKey }) => workoutKey)).size).toBe(2);
  });
});

describe("a load", () => {
  it("keeps its number as written where that is pounds", () => {
    expect(setOf(lb(135, 5))).toMatchObject({ loadKg: 61.23496995, asWritten: { load: 135, unit: "lb" } });
    expect(setOf(kg(60, 5))).not.toHaveProperty("asWritten");
  });

  it("that helps is assistance, its sign as written", () => {
    const helped = { ...kg(20, 6), rawLoad: -20, assisted: true };
    expect(setOf(helped)).toEqual({
      setType: "working",
      assistanceKg: 20,
      reps: 6,
      asWritten: { load: -20, unit: "kg" },
    });
  });

  it("of nothing is not the load of zero", () => {
    expect(setOf({})).toEqual({ setType: "working" });
    expect(setOf(kg(0, 12))).toEqual({ setType: "working", loadKg: 0, reps: 12 });
  });

  it("of an unknown unit is not lost", () => {
    expect(setOf({ rawLoad: 135, reps: 5 })).toEqual({
      setType: "working",
      reps: 5,
      words: ["load: 135, unit unknown"],
    });
  });
});

describe("what else an app says", () => {
  it("stays with the set, in words where no field holds it", () => {
    const extra = {
      category: "Back",
      multiplier: 2,
      restS: 90,
      targetReps: 8,
      targetLoadKg: 60,
      kind: "myo",
    };
    expect(setOf({ extra, side: "left", rir: 1, rpe: 9, seconds: 30, metres: 20, note: "easy" })).toEqual({
      setType: "working",
      seconds: 30,
      metres: 20,
      rir: 1,
      rpe: 9,
      side: "left",
      note: "easy",
      hands: 2,
      words: ["category: Back", "rest: 90 s", "target: 8 reps", "target: 60 kg", "kind: myo"],
    });
  });

  it("about the workout or the exercise is kept once, however many rows repeat it", () => {
    const extra = { workoutNote: "short night", exerciseNote: "wide grip" };
    const [workout] = collected([written("Row", { extra }), written("Row", { extra })]).workouts;
    expect(workout).toMatchObject({ note: "short night", entries: [{ note: "wide grip" }] });
  });

  it("in a row of its own finds its exercise, before or after its sets, or else the workout", () => {
    const collector = collectWorkouts({ localTime: twoHoursEast });
    const note = (exercise: string | null, text: string) =>
      collector.note({ line: 1, at: MONDAY, workout: null, exercise, text });
    note("Row", "early");
    collector.set(written("Row"));
    note("Row", "late");
    note(null, "whole day");
    note("Shrug", "never came");
    expect(collector.collected("strong").workouts).toMatchObject([
      { note: "whole day\nShrug: never came", entries: [{ name: "Row", note: "early\nlate" }] },
    ]);
  });

  it("about the body is one mass a day, the day's last", () => {
    const collector = collectWorkouts({ localTime: twoHoursEast });
    const weighed = (at: string, bodyMassKg: number) =>
      collector.other({ line: 1, kind: "body_mass", at, bodyMassKg });
    weighed("2024-03-05T07:00:00", 81);
    weighed("2024-03-04T21:00:00", 82.5);
    weighed("2024-03-04T07:00:00", 82);
    weighed("2024-03-03T23:00:00Z", 83);
    expect(collector.collected("apple_health").bodyMasses).toEqual([
      { date: "2024-03-04", bodyMassKg: 82.5 },
      { date: "2024-03-05", bodyMassKg: 81 },
    ]);
  });

  it("of a workout without sets is a workout without entries", () => {
    const collector = collectWorkouts({ localTime: twoHoursEast });
    const told = { endedAt: "2024-03-05T08:00:00", name: "Strength training", note: null };
    collector.other({ line: 1, kind: "workout", at: TUESDAY, ...told });
    expect(collector.collected("apple_health").workouts).toEqual([
      {
        workoutKey: `apple_health|${TUESDAY}|Strength training`,
        startedAt: TUESDAY,
        endedAt: told.endedAt,
        name: told.name,
        entries: [],
      },
    ]);
  });
});

function setOf(row: Parameters<typeof written>[1]) {
  return collected([written("Row", row)]).workouts[0]?.entries[0]?.sets[0];
}
