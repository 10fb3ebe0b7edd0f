import { describe, expect, test } from "vitest";
import { catalog, GYM, lifter, type ProfileFile } from "../testing/lifter.ts";
import { candidates } from "./candidates.ts";

function refusalOf(exercise: string, changes: ProfileFile = {}): string | undefined {
  const { all, excluded } = candidates(lifter(changes), catalog);
  if (all.has(exercise)) return undefined;
  const row = excluded.find((one) => one.exercise === exercise);
  return `${row?.why} ${row?.detail}`;
}

function candidate(exercise: string, changes: ProfileFile = {}) {
  return candidates(lifter(changes), catalog).all.get(exercise);
}

describe("an exercise", () => {
  test("is either open to the lifter or left out with its reason, never both and never neither", () => {
    const { all, excluded } = candidates(lifter({ equipment: GYM, contraindications: ["neck"] }), catalog);
    const named = [...all.keys(), ...excluded.map(({ exercise }) => exercise)];
    expect(named.sort()).toEqual(Object.keys(catalog.exercises).sort());
  });

  test("is left out for kit that is missing, and the nearest missing thing is named", () => {
    expect(refusalOf("barbell_row")).toBe("equipment barbell");
    expect(refusalOf("chest_supported_row_db", { equipment: ["dumbbell"] })).toBe("equipment bench");
    expect(refusalOf("chest_supported_row_db", { equipment: ["dumbbell", "bench"] })).toBeUndefined();
  });

  test("is left out where a limit says avoid", () => {
    const overhead = { equipment: ["dumbbell"], contraindications: ["shoulder_pain"] };
    expect(refusalOf("dumbbell_overhead_press", overhead)).toBe("contraindication shoulder_pain");
  });

  test("is left out above the lifter's level, and two steps above in skill", () => {
    expect(refusalOf("seal_row", { level: 3, equipment: GYM })).toBe("level level:4");
    expect(refusalOf("seal_row", { level: 4, equipment: GYM })).toBeUndefined();
  });

  test("is left out when the lifter does not want it, whatever else would speak against it", () => {
    expect(refusalOf("seal_row", { exclude: ["seal_row"] })).toBe("excluded_by_you seal_row");
  });

  test("of the last block is open although it lies above the level: it has been done", () => {
    expect(refusalOf("seal_row", { level: 2, equipment: GYM, lastBlock: ["seal_row"] })).toBeUndefined();
  });

  test("of the last block stays out when the kit is gone or a limit forbids it", () => {
    const done = { level: 2, lastBlock: ["deadlift"] };
    expect(refusalOf("deadlift", done)).toBe("equipment barbell");
    expect(refusalOf("deadlift", { ...done, equipment: GYM, contraindications: ["low_back"] })).toContain(
      "low_back",
    );
  });
});

describe("the household", () => {
  test("has towel, door and backpack where nobody says otherwise", () => {
    expect(candidate("towel_door_row")?.kit).toEqual(["towel", "door"]);
  });

  test("can be declined", () => {
    expect(refusalOf("towel_door_row", { household: false })).toContain("equipment");
  });

  test("shrinks to wall, chair and mat where machines stand: nobody ties a towel to the door of a gym", () => {
    expect(refusalOf("towel_door_row", { equipment: ["pulldown_machine"] })).toContain("equipment");
    expect(candidate("wall_push_up", { equipment: ["pulldown_machine"] })?.kit).toEqual(["wall"]);
  });

  test("steps back behind a made implement", () => {
    expect(candidate("one_arm_row_supported")?.kit).toEqual(["backpack", "chair"]);
    expect(candidate("one_arm_row_supported", { equipment: ["dumbbell"] })?.kit).toEqual([
      "dumbbell",
      "chair",
    ]);
  });

  test("is makeshift, and a bar at home is an anchor to check where one in a gym is not", () => {
    expect(candidate("towel_door_row")).toMatchObject({ anchor: "door", makeshift: true });
    expect(candidate("foot_assisted_pull_up", { equipment: ["pullup_bar"] })).toMatchObject({
      anchor: "bar",
    });
    expect(candidate("foot_assisted_pull_up", { equipment: GYM })).toMatchObject({
      anchor: null,
      makeshift: false,
    });
  });
});

test("cautions of the catalogue for the lifter's limits stay with the candidate", () => {
  const sore = { equipment: ["dumbbell", "bench"], contraindications: ["low_back", "wrist"] };
  expect(candidate("one_arm_row_supported", sore)?.cautions).toEqual(["low_back"]);
  expect(candidate("one_arm_row_supported", { equipment: ["dumbbell"] })?.cautions).toEqual([]);
});
