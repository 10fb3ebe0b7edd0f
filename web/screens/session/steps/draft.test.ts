import type { SetPrescription } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { draftOf, factsOf } from "./draft.ts";

const asked: SetPrescription = {
  exercise: "row",
  setNumber: 1,
  loadKg: 50,
  reps: [8, 12],
  targetReps: 10,
  rir: 2,
  restS: 120,
  reasons: [],
};
const kind = { exercise: "row", setType: "working", side: null } as const;

describe("one tap on Done", () => {
  it("stores the set as prescribed", () => {
    expect(factsOf(draftOf(asked), kind)).toEqual({
      exercise: "row",
      setType: "working",
      loadKg: 50,
      reps: 10,
      rir: 2,
    });
  });

  it("aims at the top of the range where no number is named", () => {
    const { targetReps, ...open } = asked;
    expect(draftOf(open).reps).toBe(12);
  });

  it("leaves an unsaid reserve out instead of storing none", () => {
    expect(factsOf({ ...draftOf(asked), rir: undefined }, kind)).not.toHaveProperty("rir");
  });

  it("stores a set of nothing left as nothing left", () => {
    expect(factsOf({ ...draftOf(asked), rir: 0 }, kind).rir).toBe(0);
  });

  it("stores the lean and the band that were asked, and a set to the limit as such", () => {
    const leaning = { ...asked, angleDeg: 60, feetUp: true, toFailure: true } as const;
    expect(factsOf(draftOf(leaning), kind)).toMatchObject({ angleDeg: 60, feetUp: true, toFailure: true });
    expect(factsOf(draftOf({ ...asked, band: "heavy" }), kind).band).toBe("heavy");
  });

  it("names the side of a one-sided set", () => {
    expect(factsOf(draftOf(asked), { ...kind, side: "left" }).side).toBe("left");
  });
});
