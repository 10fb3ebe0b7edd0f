import { readinessOf } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { readinessWords } from "./check-in.ts";

const told = (answers: object) =>
  readinessWords(readinessOf({ checkInId: "1", checkedAt: "2026-11-23T18:00:00Z", ...answers }));

describe("what a check-in changes", () => {
  it("is nothing on a usual day, and nothing on a good one", () => {
    expect(told({ sleep: 3 })).toBe("Nothing changes: train as you meant to.");
    expect(told({ sleep: 5, energy: 5 })).toBe("Nothing changes: train as you meant to.");
  });

  it("is a little less load after a bad night, and the words say how little", () => {
    expect(told({ sleepHours: 6 })).toMatch(/^Today takes off a little: up to 3 % less load.*effect.*small/);
  });

  it("is all three trims on the worst day", () => {
    expect(told({ sleep: 1, energy: 1, soreness: 5, stress: 5 })).toMatch(
      /up to 5 % less load, one set fewer of each exercise and one more left in reserve/,
    );
  });
});
