import { type Exercise, loadCatalog } from "@dorsal/content";
import { describe, expect, test } from "vitest";
import { MOST_LISTED, ownedLoads } from "./owned-loads.ts";
import type { Profile } from "./profile.ts";

const { exercises } = loadCatalog();

function exercise(id: string): Exercise {
  const found = exercises[id];
  if (found === undefined) throw new Error(`no exercise ${id}`);
  return found;
}

function lifter(
  equipment: Profile["equipment"],
  loadsKg: Profile["loadsKg"] = {},
): Pick<Profile, "equipment" | "household" | "loadsKg"> {
  return { equipment, household: true, loadsKg };
}

describe("owned loads", () => {
  test("are the dumbbells that the lifter names, whatever their order", () => {
    const owned = ownedLoads(exercise("reverse_fly_bent"), lifter(["dumbbell"], { dumbbell: [6, 2, 4, 4] }));
    expect(owned).toEqual({ kind: "loads", by: "dumbbell", loadsKg: [2, 4, 6] });
  });

  test("are the bar with its plates in pairs", () => {
    const { loadsKg } = ownedLoads(
      exercise("barbell_row"),
      lifter(["barbell"], { barbell: { bar: 20, plates: [10, 2.5] } }),
    );
    expect(loadsKg.slice(0, 6)).toEqual([20, 25, 30, 35, 40, 45]);
  });

  test("are the steps of a stack up to its end", () => {
    const { loadsKg } = ownedLoads(
      exercise("face_pull"),
      lifter(["cable"], { cable: { step: 2.5, max: 10 } }),
    );
    expect(loadsKg).toEqual([2.5, 5, 7.5, 10]);
  });

  test.each([
    ["barbell_row", "barbell", [20, 22.5, 25]],
    ["reverse_fly_bent", "dumbbell", [2, 4, 6]],
    ["face_pull", "cable", [5, 10, 15]],
  ] as const)("of %s follow the usual increments where none are named", (id, by, start) => {
    const owned = ownedLoads(exercise(id), lifter([by]));
    expect(owned.by).toBe(by);
    expect(owned.loadsKg.slice(0, 3)).toEqual(start);
  });

  test("of a backpack go up kilogram by kilogram", () => {
    expect(ownedLoads(exercise("backpack_row"), lifter([])).loadsKg.slice(0, 3)).toEqual([1, 2, 3]);
  });

  test("come from the alternative that the lifter has", () => {
    const row = exercise("one_arm_row_supported");
    expect(ownedLoads(row, lifter([])).by).toBe("backpack");
    expect(ownedLoads(row, lifter(["kettlebell"])).by).toBe("kettlebell");
    expect(ownedLoads(row, lifter(["dumbbell", "bench"])).by).toBe("dumbbell");
  });

  test("of a band are unknown, of the own body none", () => {
    expect(ownedLoads(exercise("dumbbell_curl"), lifter(["band"])).kind).toBe("band");
    expect(ownedLoads(exercise("pull_up"), lifter(["pullup_bar", "dumbbell"])).kind).toBe("none");
    expect(ownedLoads(exercise("prone_y_raise"), lifter(["dumbbell"])).kind).toBe("none");
  });

  test("of a machine that helps are help, and no help is one of them", () => {
    const owned = ownedLoads(exercise("assisted_pull_up_machine"), lifter(["assisted_pullup_machine"]));
    expect(owned.kind).toBe("assistance");
    expect(owned.loadsKg[0]).toBe(0);
  });

  test("of a weighted pull-up may be nothing at all", () => {
    const owned = ownedLoads(
      exercise("weighted_pull_up"),
      lifter(["pullup_bar", "dip_belt"], { dip_belt: [5, 10] }),
    );
    expect(owned.loadsKg).toEqual([0, 5, 10]);
  });

  test("of a log with more entries than any gym has are some of them, found once for all sets", () => {
    const dumbbell = Array.from({ length: 4_000 }, (_, i) => 1 + i / 10);
    const plates = Array.from({ length: 4_000 }, (_, i) => 0.25 + i * 0.012);
    const owner = lifter(["dumbbell", "barbell"], { dumbbell, barbell: { bar: 20, plates } });
    const began = performance.now();
    const rows = Array.from({ length: 1_000 }, () => ownedLoads(exercise("barbell_row"), owner).loadsKg);
    expect(performance.now() - began).toBeLessThan(500);
    expect(rows.at(-1)).toBe(rows[0]);
    expect(ownedLoads(exercise("reverse_fly_bent"), owner).loadsKg).toEqual(dumbbell.slice(0, MOST_LISTED));
  });
});
