import { type Exercise, loadCatalog } from "@dorsal/content";
import { describe, expect, test } from "vitest";
import { familyShare, isPlacedInFamily } from "./load-family.ts";

const exercises = Object.values(loadCatalog().exercises);

/** Lifted from outside: by type, or a carry or hold with something in the hands. */
function isLoaded({ loadType, pattern }: Exercise): boolean {
  return loadType === "external" || loadType === "distance" || pattern === "carry";
}

describe("load families", () => {
  test.each(exercises.filter(isLoaded).map(({ id }) => id))(
    "%s has a family, or is known to have none",
    (id) => {
      expect(isPlacedInFamily(id)).toBe(true);
    },
  );

  test("place nothing that is not loaded from outside", () => {
    const placed = exercises.filter(({ id }) => isPlacedInFamily(id));
    expect(placed.filter((exercise) => !isLoaded(exercise)).map(({ id }) => id)).toEqual([]);
  });

  test("follow what the load hangs on: a seal row is a barbell row or a dumbbell row", () => {
    expect(familyShare("seal_row", "barbell")?.family).toBe("barbell_row");
    expect(familyShare("seal_row", "dumbbell")?.family).toBe("one_arm_row");
    expect(familyShare("rear_delt_row", "cable")).toBeNull();
  });

  test("know nothing of a good morning", () => {
    expect(familyShare("good_morning", "barbell")).toBeNull();
  });
});
