import { describe, expect, it } from "vitest";
import { prescribeDrop } from "./drop-sets.ts";
import { working } from "./fixtures.ts";

const toFive = (loadKg: number) => Math.floor(loadKg / 5) * 5;

describe("a drop after the last set", () => {
  it("is a fifth lighter, on a load that the lifter owns, with two thirds of the repetitions", () => {
    const drop = prescribeDrop({
      number: 1,
      before: working("fly", { loadKg: 50, reps: 12 }),
      round: toFive,
    });
    expect(drop).toMatchObject({ loadKg: 40, targetReps: 8, restS: 0 });
  });

  it("asks no load where there was none", () => {
    const { loadKg, ...bandSet } = working("band_fly", { reps: 15 });
    expect(prescribeDrop({ number: 1, before: bandSet, round: toFive })).not.toHaveProperty("loadKg");
  });
});
