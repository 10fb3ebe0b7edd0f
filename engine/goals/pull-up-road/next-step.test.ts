import { describe, expect, test } from "vitest";
import { road, roadLifter } from "./testing/road-log.ts";

const step = (log: string, changes = {}) => road(log, { profile: roadLifter(changes) }).nextStep;

const HANG = "2026-11-06 dead_hang 30s; scapular_pull_up 8";
const READY_FOR_NEGATIVES = `${HANG}
2026-11-09 assisted_pull_up_machine 30 kg help: 8@2`;

describe("the next step", () => {
  test("is a short hang for a beginner, then a little longer", () => {
    expect(step("")).toEqual({ step: "hang", exercise: "dead_hang", seconds: 15 });
    expect(step("2026-11-16 dead_hang 22s")).toEqual({ step: "hang", exercise: "dead_hang", seconds: 27 });
  });

  test("moves on to the shoulder blades, one repetition more than the best", () => {
    expect(step("2026-11-16 dead_hang 30s; scapular_pull_up 5")).toEqual({
      step: "scapular",
      exercise: "scapular_pull_up",
      sets: 3,
      reps: 6,
    });
  });

  test("asks for the help from which eight leave two, in steps of the machine", () => {
    const log = `${HANG}
2026-11-16 assisted_pull_up_machine 50 kg help: 10@2`;
    // 30 kg * e^(0.0262 * 11) = 40 kg once; e^(-0.0262 * 9) of it is 31.6 kg, so 48.4 kg of help.
    expect(step(log)).toEqual({
      step: "assisted",
      exercise: "assisted_pull_up_machine",
      sets: 3,
      reps: 8,
      rir: 2,
      assistanceKg: 50,
    });
  });

  test("takes one setting of help away while every set leaves five or more", () => {
    const log = `${HANG}\n2026-11-16 assisted_pull_up_machine 60 kg help: 8@5`;
    expect(step(log)).toMatchObject({ step: "assisted", assistanceKg: 55 });
  });

  test("leaves the help to feel where nothing is known, and for a foot on a chair", () => {
    expect(step(HANG)).toMatchObject({ step: "assisted", assistanceKg: null });
    expect(step(HANG, { equipment: ["pullup_bar"] })).toMatchObject({
      exercise: "foot_assisted_pull_up",
      assistanceKg: null,
    });
  });

  test("begins negatives with six, and again with three days between", () => {
    expect(step(READY_FOR_NEGATIVES)).toEqual({
      step: "negatives",
      exercise: "negative_pull_up",
      sets: 3,
      reps: 2,
      secondsEach: 5,
      isFirstTime: true,
      notBefore: null,
    });
    expect(step(`${READY_FOR_NEGATIVES}\n2026-11-22 negative_pull_up 2 2 2`)).toMatchObject({
      isFirstTime: false,
      reps: 3,
      notBefore: "2026-11-25",
    });
  });

  test("keeps negatives to two a week", () => {
    const log = `${READY_FOR_NEGATIVES}
2026-11-18 negative_pull_up 2 2 2
2026-11-21 negative_pull_up 3 3 3`;
    expect(step(log)).toMatchObject({ step: "negatives", notBefore: "2026-11-25" });
  });

  test("has no negatives in the first two sessions after a break", () => {
    const log = `2026-10-05 dead_hang 30s; scapular_pull_up 8; assisted_pull_up_machine 30 kg help: 8@2
2026-11-19 pulldown_pronated 40 kg: 10@2`;
    expect(step(log)).toMatchObject({ step: "assisted" });
  });

  test("is the first pull-up when five slow negatives are done, or strength says so", () => {
    const log = `${READY_FOR_NEGATIVES}
2026-11-18 negative_pull_up 5 5 5`;
    expect(step(log)).toEqual({ step: "try_first", exercise: "pull_up" });
    expect(step("2026-11-16 assisted_pull_up_machine 10 kg help: 8@2")).toEqual({
      step: "try_first",
      exercise: "pull_up",
    });
  });

  test("gives a try that failed a week of strength before the next one", () => {
    const log = `${READY_FOR_NEGATIVES}
2026-11-12 negative_pull_up 5 5 5`;
    expect(step(`${log}\n2026-11-20 pull_up 0`)).toMatchObject({ step: "assisted" });
    expect(step(`${log}\n2026-11-16 pull_up 0`)).toMatchObject({ step: "try_first" });
  });

  test("asks for no try at a maximum with high blood pressure", () => {
    const limits = { contraindications: ["hypertension_valsalva"] };
    expect(step(`${READY_FOR_NEGATIVES}\n2026-11-18 negative_pull_up 5 5 5`, limits)).toMatchObject({
      step: "assisted",
      rir: 3,
    });
  });

  test("spreads easy repetitions over many sets after the first one", () => {
    expect(step("2026-11-16 pull_up 1")).toEqual({
      step: "pull_ups",
      exercise: "pull_up",
      sets: 5,
      reps: 1,
      towards: 3,
    });
    expect(step("2026-11-16 pull_up 7")).toMatchObject({ sets: 3, reps: 4, towards: 8 });
  });

  test("hangs load on the belt after eight, from the same arithmetic", () => {
    const belt = { equipment: ["pullup_bar", "dip_belt"], level: 4 };
    // 80 kg * e^(0.0262 * 11) = 106.7 kg; five with two left lift 91.2 kg, so 11.2 kg, and plates of 2.5 kg.
    expect(step("2026-11-16 pull_up 12", belt)).toEqual({
      step: "add_load",
      exercise: "weighted_pull_up",
      sets: 3,
      reps: 5,
      rir: 2,
      loadKg: 10,
    });
  });

  test("goes on with repetitions where nothing can be hung on", () => {
    expect(step("2026-11-16 pull_up 9", { equipment: ["pullup_bar"], household: false })).toMatchObject({
      step: "pull_ups",
      towards: 10,
    });
  });

  test("says what to do instead where there is no bar", () => {
    expect(step("", { equipment: ["band"] })).toEqual({
      step: "instead",
      because: { why: "kit", missing: ["pullup_bar"] },
      exercises: ["table_row", "band_pulldown", "towel_door_row"],
    });
  });

  test("leaves out what hurts today", () => {
    const notToday = new Set(["dead_hang"]);
    expect(road("", { notToday }).nextStep).toMatchObject({ step: "scapular" });
  });
});
