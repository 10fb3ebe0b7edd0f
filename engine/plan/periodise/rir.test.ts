import { describe, expect, test } from "vitest";
import { candidates } from "../candidates/candidates.ts";
import { catalog, GYM, lifter, type ProfileFile } from "../testing/lifter.ts";
import { deloadRir, loadingRir, rirFloor } from "./rir.ts";
import { weekRhythm } from "./week-rhythm.ts";

function candidate(id: string, changes: ProfileFile) {
  const profile = lifter(changes);
  const one = candidates(profile, catalog).all.get(id);
  if (!one) throw new Error(`${id} is not open to this lifter`);
  return { profile, one };
}

function floorOf(id: string, changes: ProfileFile = {}) {
  const { profile, one } = candidate(id, { level: 3, equipment: GYM, maxPullUps: 8, ...changes });
  const { rir, because } = rirFloor(one, profile);
  return `${rir} ${because}`;
}

/** Reserve in the hardest week before the lighter one. */
function hardest(id: string, changes: ProfileFile = {}) {
  const { profile, one } = candidate(id, { level: 3, equipment: GYM, ...changes });
  const loading = weekRhythm(profile.level, 6).filter(({ deload }) => !deload);
  return Math.min(...loading.map((week) => loadingRir(one, profile, week) ?? Number.NaN));
}

describe("repetitions in reserve", () => {
  test("never fall below one: no set of a plan goes to failure", () => {
    expect(floorOf("pulldown_neutral")).toBe("1 null");
    expect(hardest("dumbbell_curl")).toBe(1);
  });

  test.each([
    ["deadlift", {}, "1 null"],
    ["pulldown_neutral", { contraindications: ["hypertension_valsalva"] }, "3 hypertension"],
    ["pulldown_neutral", { contraindications: ["pregnancy_supine"] }, "3 pregnancy"],
    ["pulldown_neutral", { ageYears: 17 }, "2 youth"],
    ["pulldown_neutral", { ageYears: 18 }, "1 null"],
    ["pulldown_neutral", { ageYears: 70, level: 1 }, "2 inactive_older"],
    ["pulldown_neutral", { ageYears: 70, level: 2 }, "1 null"],
    ["pull_up", { equipment: ["pullup_bar"] }, "2 home_anchor"],
    ["pull_up", {}, "1 null"],
    ["towel_door_row", { equipment: [] }, "2 home_anchor"],
  ])("of %s for %j stay at %s at least", (id, changes, floor) => {
    expect(floorOf(id, changes)).toBe(floor);
  });

  test("follow the strictest of several rules", () => {
    const strict = { equipment: [], ageYears: 16, contraindications: ["hypertension_valsalva"] };
    expect(floorOf("towel_door_row", strict)).toBe("3 hypertension");
  });

  test("are one less for small movements than for compounds, except for novices", () => {
    const [first] = weekRhythm(3, 6);
    const inWeek1 = (id: string, level: number) => {
      const { profile, one } = candidate(id, { level, equipment: GYM });
      return first && loadingRir(one, profile, first);
    };
    expect([inWeek1("seated_cable_row", 3), inWeek1("dumbbell_curl", 3)]).toEqual([3, 2]);
    expect([inWeek1("seated_cable_row", 1), inWeek1("dumbbell_curl", 1)]).toEqual([3, 3]);
  });

  test("are nothing where time or distance is asked", () => {
    const { profile, one } = candidate("farmers_carry", { equipment: GYM });
    const [first] = weekRhythm(2, 6);
    expect(first && loadingRir(one, profile, first)).toBeUndefined();
    expect(deloadRir(undefined)).toBeUndefined();
  });

  test("are two more in a lighter week, four at most", () => {
    expect([1, 2, 3].map(deloadRir)).toEqual([3, 4, 4]);
  });
});
