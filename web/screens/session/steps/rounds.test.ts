import { describe, expect, it } from "vitest";
import { working } from "./fixtures.ts";
import { roundsOf } from "./rounds.ts";

const left = (reps: number) => working("one_arm_row", { side: "left", reps });
const right = (reps: number) => working("one_arm_row", { side: "right", reps });

describe("whole sets of a one-sided exercise", () => {
  it("counts a set of both sides once", () => {
    expect(roundsOf([working("row"), working("row", { side: "both" })]).whole).toHaveLength(2);
  });

  it("owes the right side after the left was logged alone", () => {
    expect(roundsOf([left(10)])).toEqual({ whole: [], owed: "right" });
  });

  it("makes one whole set of left and right, in whichever order", () => {
    expect(roundsOf([left(10), right(10)]).whole).toHaveLength(1);
    expect(roundsOf([right(10), left(10)])).toMatchObject({ owed: null });
  });

  it("lets the weaker side speak for the set", () => {
    const { whole } = roundsOf([left(10), { ...right(8), rir: 0 }]);
    expect(whole[0]).toMatchObject({ reps: 8, rir: 0, side: "both" });
  });

  it("does not pair two sets of the same side", () => {
    expect(roundsOf([left(10), left(9)])).toEqual({ whole: [], owed: "right" });
  });
});
