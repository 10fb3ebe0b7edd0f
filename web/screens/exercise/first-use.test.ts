import type { Plan } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { firstUseOf } from "./first-use.ts";

function session(date: string, exercise: string, sets: number) {
  return { date, warmUp: [{ exercise, sets: 1 }], items: [{ exercise, sets }], coolDown: [] };
}

const PLAN = {
  weeks: [
    { sessions: [session("2026-11-23", "seal_row", 2), session("2026-11-25", "face_pull", 3)] },
    { sessions: [session("2026-11-30", "seal_row", 4)] },
  ],
} as unknown as Plan;

describe("the first use of an exercise", () => {
  it("is on the first day that has it, with its working sets", () => {
    expect(firstUseOf(PLAN, "seal_row", "2026-11-20")).toEqual({ date: "2026-11-23", sets: 2 });
  });
  it("is never in the past", () => {
    expect(firstUseOf(PLAN, "seal_row", "2026-11-24")).toEqual({ date: "2026-11-30", sets: 4 });
    expect(firstUseOf(PLAN, "face_pull", "2026-11-26")).toBeNull();
  });
  it("is nowhere where the plan does without it", () => {
    expect(firstUseOf(PLAN, "pull_up", "2026-11-20")).toBeNull();
  });
});
