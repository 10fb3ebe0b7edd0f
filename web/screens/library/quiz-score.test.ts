import { describe, expect, it } from "vitest";
import { scoreWords } from "./quiz-score.ts";

describe("the words after a quiz", () => {
  it("praise a full score only", () => {
    expect(scoreWords(5, 5)).toMatch(/know this region well/);
    expect(scoreWords(4, 5)).not.toMatch(/know this region well/);
  });

  it.each([0, 1, 2, 3, 4, 5])("blame nobody for %s of 5", (right) => {
    expect(scoreWords(right, 5)).not.toMatch(/wrong|fail|bad|poor|only|unfortunately|!/i);
  });
});
