import { loadCatalog } from "@dorsal/content";
import { describe, expect, it } from "vitest";
import { twoMinutes } from "./two-minutes.ts";

const catalog = loadCatalog();
const ids = (...ruledOut: readonly string[]) => twoMinutes(catalog, new Set(ruledOut)).map(({ id }) => id);

describe("two minutes on a rest day", () => {
  it("starts with the band where there is one", () => {
    expect(ids()[0]).toBe("band_pull_apart");
  });

  it("needs nothing where there is no band", () => {
    expect(ids("band_pull_apart")).not.toContain("band_pull_apart");
    expect(ids("band_pull_apart").length).toBeGreaterThan(0);
  });

  it("fits into two minutes by the catalogue's own times", () => {
    const seconds = twoMinutes(catalog, new Set()).map(
      ({ dose, secondsPerUnit, unilateral }) => dose.min * secondsPerUnit * (unilateral ? 2 : 1),
    );
    expect(seconds.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(120);
  });

  it("passes over what the lifter's limits rule out", () => {
    expect(ids("band_pull_apart", "wall_slide", "open_book")).toEqual(["cat_cow", "seated_cat_cow"]);
  });
});
