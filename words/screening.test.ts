import { describe, expect, it } from "vitest";
import { SCREENING_OUTCOMES, SCREENING_QUESTIONS } from "./screening.ts";

describe("the questions of the pre-screen", () => {
  it("ask first what stops until a clinician agrees", () => {
    expect(Object.keys(SCREENING_QUESTIONS).slice(0, 8)).toEqual([
      "chest_pain",
      "fainting",
      "heart_condition",
      "aneurysm",
      "uncontrolled_blood_pressure",
      "retinal_disease",
      "recent_surgery",
      "supervised_only",
    ]);
  });

  it("can all be answered with yes or no", () => {
    for (const { question } of Object.values(SCREENING_QUESTIONS)) {
      expect(question).toMatch(/^(Do|Does|Have|Has|Is|Are) .*\?$/);
    }
  });

  it("send nobody away without a next step", () => {
    expect(SCREENING_OUTCOMES.stop.text).toContain("cleared");
  });
});
