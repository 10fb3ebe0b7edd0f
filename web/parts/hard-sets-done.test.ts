import type { Catalog } from "@dorsal/content";
import type { SetFacts } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { hardSetsDone, sumOfHardSets } from "./hard-sets-done.ts";

const catalog = {
  exercises: {
    row: { countsAsHardSet: true, groupCredit: { mid_back: 1, lats: 0.5 } },
    cat_cow: { countsAsHardSet: false, groupCredit: { mid_back: 0.25 } },
  },
} as unknown as Catalog;
const set = (facts: Partial<SetFacts> = {}): SetFacts => ({
  exercise: "row",
  setType: "working",
  reps: 10,
  ...facts,
});
const done = (...sets: readonly SetFacts[]) => hardSetsDone(sets, catalog, 2);

describe("hard sets that were done", () => {
  it("credit each group by the catalogue", () => {
    expect(done(set(), set())).toEqual({ mid_back: 2, lats: 1 });
  });

  it("leave out easy sets, warm-up sets and drills", () => {
    expect(done(set({ rir: 5 }), set({ setType: "warmup" }), set({ exercise: "cat_cow" }))).toEqual({});
    expect(hardSetsDone([set({ rir: 5 })], catalog, 1)).toEqual({ mid_back: 1, lats: 0.5 });
  });

  it("count a set whose reserve was not said", () => {
    expect(done(set())).toEqual({ mid_back: 1, lats: 0.5 });
  });

  it("count left and right of one set as one", () => {
    expect(done(set({ side: "left" }), set({ side: "right" })).mid_back).toBe(1);
  });

  it("count a set with its drops as two", () => {
    expect(done(set(), set({ setType: "drop" }), set({ setType: "drop" })).mid_back).toBe(2);
  });

  it("add up over a week", () => {
    expect(sumOfHardSets([done(set()), done(set(), set())])).toEqual({ mid_back: 3, lats: 1.5 });
  });
});
