import { loadCatalog } from "@dorsal/content";
import { describe, expect, it } from "vitest";
import { drillS, twoMinutes } from "./two-minutes.ts";

const catalog = loadCatalog();
const ids = (...ruledOut: readonly string[]) => twoMinutes(catalog, new Set(ruledOut)).map(({ id }) => id);

describe("two minutes on a rest day", () => {
  it("are two drills", () => {
    expect(ids()).toEqual(["wall_slide", "cat_cow"]);
  });

  it("fit into two minutes, as the session will ask them", () => {
    const seconds = twoMinutes(catalog, new Set()).reduce((sum, exercise) => sum + drillS(exercise), 0);
    expect(seconds).toBeLessThanOrEqual(120);
  });

  it("pass over what the lifter's limits rule out", () => {
    expect(ids("wall_slide", "cat_cow")).toEqual(["seated_cat_cow", "chin_tuck"]);
  });
});
