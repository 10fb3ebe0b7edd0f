import { describe, expect, test } from "vitest";
import { catalog, GYM, lifter } from "../testing/lifter.ts";
import { candidates } from "./candidates.ts";
import { mostPullUpReps } from "./pull-up-ladder.ts";

const RUNGS = [
  "dead_hang",
  "foot_assisted_pull_up",
  "scapular_pull_up",
  "negative_pull_up",
  "chin_up",
  "pull_up",
  "weighted_pull_up",
  "archer_pull_up",
];

function rungs(level: number, maxPullUps?: number): readonly string[] {
  const tested = maxPullUps === undefined ? {} : { maxPullUps };
  const { all } = candidates(lifter({ level, equipment: GYM, ...tested }), catalog);
  return RUNGS.filter((rung) => all.has(rung));
}

describe("the pull-up ladder", () => {
  test("begins for everyone with hanging and feet on the floor", () => {
    expect(rungs(1)).toEqual(["dead_hang", "foot_assisted_pull_up"]);
    expect(rungs(1, 0)).toEqual(["dead_hang", "foot_assisted_pull_up"]);
  });

  test("opens negatives and scapular pull-ups to a novice with one clean pull-up", () => {
    expect(rungs(1, 1)).toEqual(RUNGS.slice(0, 4));
  });

  test("opens full pull-ups to anybody who has shown five", () => {
    expect(rungs(1, 4)).toEqual(RUNGS.slice(0, 4));
    expect(rungs(1, 5)).toEqual(RUNGS.slice(0, 6));
    expect(rungs(2, 8)).toEqual(RUNGS.slice(0, 6));
  });

  test("asks for the level as well where load or one side is added", () => {
    expect(rungs(4, 7)).not.toContain("weighted_pull_up");
    expect(rungs(4, 8)).toContain("weighted_pull_up");
    expect(rungs(5, 11)).not.toContain("archer_pull_up");
    expect(rungs(5, 12)).toEqual(RUNGS);
    expect(rungs(1, 12)).toEqual(RUNGS.slice(0, 6));
  });

  test("follows the level where nobody has counted", () => {
    expect(rungs(2)).toEqual(RUNGS.slice(0, 4));
    expect(rungs(3)).toEqual(RUNGS.slice(0, 6));
  });

  test("takes full pull-ups away from a trained lifter who showed fewer, and says how many it takes", () => {
    expect(rungs(4, 3)).toEqual(RUNGS.slice(0, 4));
    const { excluded } = candidates(lifter({ level: 4, equipment: GYM, maxPullUps: 3 }), catalog);
    expect(excluded).toContainEqual({ exercise: "pull_up", why: "not_yet_earned", detail: "pull_ups:5" });
  });
});

test("sets of pull-ups keep two in reserve of the tested number, and never fall below two", () => {
  const pullUp = { id: "pull_up", loadType: "bodyweight" } as const;
  expect(mostPullUpReps(pullUp, 8)).toBe(6);
  expect(mostPullUpReps(pullUp, 3)).toBe(2);
  expect(mostPullUpReps(pullUp, undefined)).toBeNull();
  expect(mostPullUpReps({ id: "barbell_row", loadType: "external" }, 8)).toBeNull();
});
