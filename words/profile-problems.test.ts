import type { ProfileProblem } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { profileProblemSentence } from "./profile-problems.ts";

describe("what is wrong with a profile", () => {
  it.each<[ProfileProblem, string]>([
    [
      { path: "minutes", why: "out_of_range", found: "300", expected: "10 to 120" },
      "minutes is 300, out of range; 10 to 120 would be right.",
    ],
    [{ path: "level", why: "missing", expected: "1 to 5" }, "level is missing; 1 to 5 would be right."],
    [{ path: "loadsKg.dumbbell[2]", why: "wrong_type" }, "loadsKg.dumbbell[2] has the wrong type."],
    [
      { path: "exclude[0]", why: "unknown_exercise", found: "pullup", expected: "pull_up" },
      "exclude[0] is pullup, no exercise of the catalogue; pull_up would be right.",
    ],
    [
      { path: "loadsKg.wall", why: "carries_no_load", expected: "barbell" },
      "loadsKg.wall names a thing that has no kilograms of its own to choose from; barbell would be right.",
    ],
    [{ path: "", why: "wrong_type", found: "a list" }, "The profile is a list."],
  ])("says where, what and what would be right: %o", (problem, sentence) => {
    expect(profileProblemSentence(problem)).toBe(sentence);
  });
});
