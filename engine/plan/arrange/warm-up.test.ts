import { describe, expect, test } from "vitest";
import { planningWith } from "../testing/draft-session.ts";
import { GYM, lifter, type ProfileFile } from "../testing/lifter.ts";
import { type PreparedItem, prepare } from "./warm-up.ts";

function prepared(text: string, changes: ProfileFile = {}) {
  const { planning, session } = planningWith(text, lifter({ level: 3, equipment: GYM, ...changes }));
  return prepare(session, planning);
}

const kinds = (items: readonly PreparedItem[]) => items.map(({ kind }) => kind);
const ids = (items: readonly PreparedItem[]) => items.map(({ candidate }) => candidate.exercise.id);
const ramp = (text: string, changes: ProfileFile = {}) =>
  prepared(text, changes).warmUp.find(({ kind }) => kind === "ramp");

describe("a warm-up", () => {
  test("raises the pulse, mobilises, activates and ends with lighter sets of the first lift", () => {
    const { warmUp } = prepared("barbell_row, pulldown_neutral");
    expect(kinds(warmUp)).toEqual(["raise", "mobility", "mobility", "activation", "ramp"]);
    expect(warmUp.at(-1)?.candidate.exercise.id).toBe("barbell_row");
  });

  test("is made for what the day pulls", () => {
    expect(ids(prepared("barbell_row").warmUp)).toContain("open_book");
    expect(ids(prepared("pulldown_neutral").warmUp)).toContain("bench_thoracic_extension");
    expect(ids(prepared("deadlift").warmUp)).toContain("hip_hinge_drill");
  });

  test("ramps three times before heavy sets, twice before most, once before light or unloaded ones", () => {
    const strong = { goal: "strength" };
    expect(ramp("deadlift", strong)).toMatchObject({ sets: 2, dose: { reps: [4, 8] } });
    expect(ramp("weighted_pull_up", { level: 4, maxPullUps: 8 })).toMatchObject({
      sets: 3,
      dose: { reps: [2, 6] },
    });
    expect(ramp("inverted_row", { equipment: ["low_bar"] })?.sets).toBe(1);
  });

  test("never ramps with slow lowering: the next lift of the day is led up to", () => {
    const bar = { maxPullUps: 0, equipment: ["pullup_bar", "box"] };
    const next = ramp("negative_pull_up, foot_assisted_pull_up", bar);
    expect(next?.candidate.exercise.id).toBe("foot_assisted_pull_up");
    expect(ramp("negative_pull_up", bar)).toBeUndefined();
  });

  test("takes half the repetitions where nothing can be taken off", () => {
    expect(ramp("pull_up", { maxPullUps: 8 })).toMatchObject({ sets: 1, dose: { upper: 3 } });
  });

  test("is longer over 65", () => {
    const raiseS = (ageYears: number) => prepared("barbell_row", { ageYears }).warmUp[0]?.dose.seconds;
    expect(raiseS(65)).toBe(120);
    expect(raiseS(66)).toBe(180);
  });

  test("shows no drill that a limit warns of", () => {
    const sore = prepared("seated_cable_row, pulldown_neutral", { contraindications: ["shoulder_pain"] });
    const drills = [...sore.warmUp, ...sore.coolDown].filter(({ kind }) => kind !== "ramp");
    expect(drills.length).toBeGreaterThan(1);
    expect(drills.flatMap(({ candidate }) => candidate.cautions)).toEqual([]);
  });

  test("uses no drill twice", () => {
    const { warmUp, coolDown } = prepared("seated_cable_row, deadlift, pulldown_neutral, push_up");
    const drills = ids([...warmUp, ...coolDown]);
    expect(new Set(drills).size).toBe(drills.length);
  });
});

describe("a cool-down", () => {
  test("stretches what was trained for half a minute a side", () => {
    const { coolDown } = prepared("pulldown_neutral, seated_cable_row");
    expect(kinds(coolDown)).toEqual(["stretch", "stretch"]);
    expect(coolDown.map(({ dose }) => dose.seconds)).toEqual([30, 30]);
  });
});

describe("up to a quarter of an hour", () => {
  test("only the ramp remains, two sets at most", () => {
    const short = prepared("deadlift, pulldown_neutral", { minutes: 15, goal: "strength" });
    expect(kinds(short.warmUp)).toEqual(["ramp"]);
    expect(short.warmUp[0]?.sets).toBeLessThanOrEqual(2);
    expect(short.coolDown).toEqual([]);
    expect(kinds(prepared("deadlift", { minutes: 20 }).warmUp).length).toBeGreaterThan(1);
  });
});

test("an empty session needs no warm-up", () => {
  const { planning } = planningWith("deadlift", lifter({ level: 3, equipment: GYM }));
  expect(prepare({ dayKind: "moderate", items: [] }, planning)).toEqual({ warmUp: [], coolDown: [] });
});
