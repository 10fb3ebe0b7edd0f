import { describe, expect, it } from "vitest";
import { sightOf } from "./on-the-map.ts";

describe("a muscle on the map", () => {
  it.each(["traps_middle", "lats", "rear_delt"] as const)("is seen from behind: %s", (muscle) => {
    expect(sightOf(muscle)).toEqual({ view: "back", layer: "surface" });
  });

  it.each(["rhomboids", "levator_scapulae"] as const)("is seen below the trapezius: %s", (muscle) => {
    expect(sightOf(muscle)).toEqual({ view: "back", layer: "deep" });
  });

  it.each(["pectorals", "biceps", "front_delt"] as const)("is seen from the front: %s", (muscle) => {
    expect(sightOf(muscle)?.view).toBe("front");
  });
});
