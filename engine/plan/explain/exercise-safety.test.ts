import type { Exercise } from "@dorsal/content";
import { describe, expect, test } from "vitest";
import { limitOf } from "../candidates/candidates.ts";
import { designPlan } from "../design-plan.ts";
import { catalog, GYM, lifter, type ProfileFile } from "../testing/lifter.ts";
import { exerciseSafety } from "./exercise-safety.ts";

function known(id: string): Exercise {
  const exercise = catalog.exercises[id];
  if (!exercise) throw new Error(`${id} is not in the catalogue`);
  return exercise;
}

function safetyOf(id: string, changes: ProfileFile = {}) {
  return exerciseSafety(known(id), lifter({ level: 3, equipment: GYM, maxPullUps: 8, ...changes }));
}

function said(id: string, changes: ProfileFile = {}) {
  return safetyOf(id, changes).reasons.map(({ why }) => why);
}

describe("what safety asks of an exercise", () => {
  test.each<ProfileFile>([
    { contraindications: ["hypertension_valsalva"], equipment: GYM },
    { contraindications: ["pregnancy_late"], equipment: ["band", "dumbbell"] },
    { equipment: ["pullup_bar"], maxPullUps: 6, level: 3 },
    { ageYears: 15 },
  ])("is what a plan for %j keeps of its own accord", (changes) => {
    const profile = lifter(changes);
    const items = designPlan(profile, catalog).weeks[0]?.sessions.flatMap((session) => session.items) ?? [];
    expect(items.length).toBeGreaterThan(0);
    for (const { exercise, rir, reasons, seconds = 0 } of items) {
      const { floor, longestHoldS, reasons: asked } = exerciseSafety(known(exercise), profile);
      if (rir !== undefined) expect(rir).toBeGreaterThanOrEqual(floor.rir);
      expect(seconds).toBeLessThanOrEqual(longestHoldS ?? seconds);
      // A plan says these once, in its notes.
      const onItem = asked.filter(({ why }) => why !== "technique_first" && why !== "no_long_holds");
      expect(reasons).toEqual(expect.arrayContaining(onItem));
    }
  });

  test("is nothing beyond a repetition in reserve for who has no limit, in a gym", () => {
    expect(safetyOf("pulldown_neutral")).toEqual({
      floor: { rir: 1, because: null },
      mostReps: null,
      longestHoldS: null,
      reasons: [],
    });
  });

  test("begins with the anchor, then the breath", () => {
    const strains = { equipment: [], contraindications: ["hypertension_valsalva"] };
    expect(said("towel_door_row", strains).slice(0, 2)).toEqual(["anchor_checklist", "breathe_out"]);
  });

  test("keeps a near-maximal hold short where straining raises blood pressure, and says so", () => {
    const strains = { contraindications: ["hypertension_valsalva"] };
    expect(safetyOf("flexed_arm_hang", strains).longestHoldS).toBe(10);
    expect(said("flexed_arm_hang", strains)).toContain("no_long_holds");
    expect(safetyOf("childs_pose_reach", strains).longestHoldS).toBeNull();
  });

  test("puts technique first below eighteen", () => {
    expect(said("dumbbell_curl", { ageYears: 17 })).toContain("technique_first");
    expect(said("dumbbell_curl", { ageYears: 18 })).not.toContain("technique_first");
    expect(said("cat_cow", { ageYears: 17 })).not.toContain("technique_first");
  });

  test("leaves two of the pull-ups that were shown, and keeps slow lowering short", () => {
    expect(safetyOf("pull_up", { maxPullUps: 6 }).mostReps).toBe(4);
    expect(safetyOf("pull_up", { maxPullUps: undefined }).mostReps).toBeNull();
    expect(safetyOf("negative_pull_up").mostReps).toBe(4);
  });

  test("is there for an exercise without the kit, or ruled out", () => {
    expect(safetyOf("pull_up", { equipment: [] }).floor).toEqual({ rir: 2, because: "home_anchor" });
    const limited = safetyOf("deadlift", { contraindications: ["low_back"] });
    expect(limited.reasons).toContainEqual({ why: "caution", tag: "low_back" });
  });
});

describe("the limit that rules an exercise out", () => {
  const sore = lifter({ equipment: ["dumbbell"], contraindications: ["low_back"] });

  test("holds whether or not the kit is there", () => {
    expect(limitOf(known("deadlift"), sore)).toMatchObject({ exercise: "deadlift", detail: "low_back" });
  });

  test("is no lack of kit or level", () => {
    expect(limitOf(known("pulldown_neutral"), sore)).toBeNull();
    expect(limitOf(known("archer_pull_up"), lifter({ level: 1 }))).toBeNull();
  });
});
