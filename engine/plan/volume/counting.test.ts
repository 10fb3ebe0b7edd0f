import { describe, expect, test } from "vitest";
import type { PlanItem } from "../../training/plan.ts";
import { catalog } from "../testing/lifter.ts";
import { hardSetsOf, pullToPush } from "./counting.ts";

const PULLDOWNS: PlanItem = {
  id: "w1-mon-1",
  exercise: "pulldown_neutral",
  kind: "work",
  sets: 3,
  reps: [8, 12],
  rir: 2,
  perSide: false,
  restS: 120,
  tempo: "2-0-1-0",
  grip: "neutral",
  technique: "straight",
  reasons: [],
};

const lats = (item: PlanItem, level: 1 | 3) => hardSetsOf([item], catalog, level).lats;

describe("a hard set", () => {
  test("credits each group with the largest share of its muscles", () => {
    const sets = hardSetsOf([PULLDOWNS], catalog, 3);
    const credit = catalog.exercises.pulldown_neutral?.groupCredit;
    expect(sets.lats).toBe(3 * (credit?.lats ?? 0));
    expect(sets.mid_back).toBe(3 * (credit?.mid_back ?? 0));
    expect(sets.chest).toBe(0);
  });

  test("is near failure: five in reserve count for novices only", () => {
    expect(lats({ ...PULLDOWNS, rir: 4 }, 3)).toBe(3);
    expect(lats({ ...PULLDOWNS, rir: 5 }, 3)).toBe(0);
    expect(lats({ ...PULLDOWNS, rir: 5 }, 1)).toBe(3);
  });

  test("counts two where it ends in a drop set", () => {
    expect(lats({ ...PULLDOWNS, technique: "drop_set", drops: 2 }, 3)).toBe(4);
  });

  test("is not a drill, however often it is done", () => {
    const drill = hardSetsOf([{ ...PULLDOWNS, exercise: "cat_cow", sets: 5 }], catalog, 3);
    expect(Object.values(drill).every((sets) => sets === 0)).toBe(true);
  });
});

describe("pulling against pushing", () => {
  const none = hardSetsOf([], catalog, 3);

  test("is mid-back sets to presses here and elsewhere, half up at two decimals", () => {
    expect(pullToPush({ ...none, mid_back: 10, chest: 2 }, 5)).toBe(1.43);
    expect(pullToPush({ ...none, mid_back: 1, chest: 8 }, 0)).toBe(0.13);
  });

  test("is nothing where nobody presses", () => {
    expect(pullToPush({ ...none, mid_back: 10 }, 0)).toBeNull();
  });
});
