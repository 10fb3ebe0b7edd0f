import { describe, expect, test } from "vitest";
import { catalog, lifter, type ProfileFile } from "../testing/lifter.ts";
import { type DayKind, dayKind, restKind, restS, setDose } from "./dose.ts";

function exerciseOf(id: string) {
  const exercise = catalog.exercises[id];
  if (!exercise) throw new Error(`no exercise ${id}`);
  return exercise;
}

function reps(id: string, changes: ProfileFile = {}, day: DayKind = "moderate") {
  return setDose(exerciseOf(id), lifter(changes), day).reps?.join("-");
}

describe("repetitions of a main lift", () => {
  test.each([
    ["strength", "6-8"],
    ["size", "8-12"],
    ["general", "8-12"],
    ["posture", "8-12"],
    ["first_pull_up", "6-10"],
  ])("for %s are %s in the first two levels, within what the exercise bears", (goal, expected) => {
    expect(reps("seated_cable_row", { goal })).toBe(expected);
  });

  test("undulate over the days from level 3", () => {
    const trained = { level: 3, goal: "size" };
    const kinds = [0, 1, 2, 3].map((day) => dayKind(3, day, 4));
    expect(kinds).toEqual(["heavy", "moderate", "light", "heavy"]);
    expect(kinds.map((kind) => reps("pulldown_neutral", trained, kind))).toEqual([
      "6-8",
      "8-12",
      "10-15",
      "6-8",
    ]);
    expect(reps("barbell_row", { level: 3, goal: "strength" }, "heavy")).toBe("5-5");
  });

  test("stay in the middle with one day a week, and for the first two levels", () => {
    expect(dayKind(4, 0, 1)).toBe("moderate");
    expect([0, 1, 2].map((day) => dayKind(2, day, 3))).toEqual(["moderate", "moderate", "moderate"]);
  });
});

describe("repetitions of an accessory", () => {
  test("are higher, a little less so for strength", () => {
    expect(reps("dumbbell_curl")).toBe("10-15");
    expect(reps("dumbbell_curl", { goal: "strength" })).toBe("8-12");
  });
});

describe("repetitions of a pull-up", () => {
  test("stay two under the tested number", () => {
    const upper = (maxPullUps: number) => Number(reps("pull_up", { maxPullUps })?.split("-")[1]);
    expect([5, 9, 13, 14, 20].map(upper)).toEqual([3, 7, 11, 12, 12]);
  });

  test("are few where they are lowered only", () => {
    expect(reps("negative_pull_up", { goal: "size" })).toBe("2-4");
  });
});

describe("holds and carries", () => {
  test("last 20 seconds, or as near as the exercise allows", () => {
    const seconds = (id: string, changes: ProfileFile = {}) =>
      setDose(exerciseOf(id), lifter(changes), "moderate").seconds;
    expect(seconds("dead_hang")).toBe(20);
    expect(seconds("flexed_arm_hang")).toBe(20);
    expect(seconds("flexed_arm_hang", { contraindications: ["hypertension_valsalva"] })).toBe(10);
  });

  test("go 30 metres", () => {
    expect(setDose(exerciseOf("farmers_carry"), lifter(), "moderate").metres).toBe(30);
  });

  test("every exercise has exactly one dose, inside what the catalogue allows, on every day", () => {
    for (const exercise of Object.values(catalog.exercises)) {
      for (const kind of ["heavy", "moderate", "light"] as const) {
        const dose = setDose(exercise, lifter({ level: 4, goal: "strength" }), kind);
        const [amounts] = [dose.reps, dose.seconds, dose.metres].filter((one) => one !== undefined);
        const { min, max } = exercise.dose;
        for (const amount of [amounts].flat()) {
          expect(amount, exercise.id).toBeGreaterThanOrEqual(min);
          expect(amount, exercise.id).toBeLessThanOrEqual(max);
        }
      }
    }
  });
});

describe("rest", () => {
  const restOf = (id: string, changes: ProfileFile, kind: DayKind = "moderate") => {
    const profile = lifter(changes);
    const exercise = exerciseOf(id);
    return restS(restKind(exercise, setDose(exercise, profile, kind)), profile.level);
  };

  test("is three minutes for heavy sets, two for compounds, less for what is small", () => {
    expect(restOf("barbell_row", { level: 3, goal: "strength" }, "heavy")).toBe(180);
    expect(restOf("barbell_row", {})).toBe(120);
    expect(restOf("farmers_carry", {})).toBe(90);
    expect(restOf("dumbbell_curl", {})).toBe(75);
    expect(restOf("prone_y_raise", {})).toBe(45);
  });

  test("is 15 % shorter for novices, to five seconds", () => {
    expect(
      ["heavy", "compound", "accessory", "scapular", "carry"].map((kind) => restS(kind as "heavy", 1)),
    ).toEqual([155, 100, 65, 40, 75]);
  });
});
