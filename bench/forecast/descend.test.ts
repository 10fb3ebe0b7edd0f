import { FITTED_MODEL, type ForecastModel } from "@dorsal/engine";
import { describe, expect, test } from "vitest";
import { descend } from "./descend.ts";

const START: ForecastModel = { ...FITTED_MODEL, blurShare: 1, gapGrowth: 1, memoryKeeps: 0.5 };

describe("the descent", () => {
  test("finds constants within a few percent, and leaves the others alone", () => {
    const cost = ({ blurShare, gapGrowth }: ForecastModel) =>
      Math.abs(Math.log(blurShare / 0.4)) + Math.abs(Math.log(gapGrowth / 2));
    const found = descend(START, ["blurShare", "gapGrowth"], cost);
    expect(found.blurShare).toBeCloseTo(0.4, 1);
    expect(found.gapGrowth / 2).toBeCloseTo(1, 1);
    expect({ ...found, blurShare: 1, gapGrowth: 1 }).toEqual(START);
  });

  test("keeps a share below one", () => {
    const found = descend(START, ["memoryKeeps"], ({ memoryKeeps }) => -memoryKeeps);
    expect(found.memoryKeeps).toBeLessThan(1);
    expect(found.memoryKeeps).toBeGreaterThan(0.9);
  });
});
