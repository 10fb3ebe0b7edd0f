import { EMPTY_JOURNAL, type JournalState } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { profileOf } from "../steps/fixtures.ts";
import { lifterOf } from "./lifter.ts";

function screened(...yes: readonly string[]): JournalState {
  return { ...EMPTY_JOURNAL, screening: { yes, outcome: "caution", cleared: false } };
}

describe("somebody of whom only the pre-screen is known", () => {
  it("is asked what a beginner is asked", () => {
    expect(lifterOf(EMPTY_JOURNAL)).toMatchObject({ level: 1, contraindications: [] });
    expect(lifterOf(EMPTY_JOURNAL).ageYears).toBeUndefined();
  });

  it("keeps the limits that it found", () => {
    expect(lifterOf(screened("high_blood_pressure")).contraindications).toEqual(["hypertension_valsalva"]);
  });

  it("is as young, or as old, as was said", () => {
    expect(lifterOf(screened("under_18")).ageYears).toBeLessThan(18);
    expect(lifterOf(screened("over_69_inactive")).ageYears).toBeGreaterThan(69);
  });

  it("is a known lifter once a profile is told: a limit may be over", () => {
    const state = { ...screened("low_back_problem"), profile: profileOf({ level: 3 }) };
    expect(lifterOf(state)).toMatchObject({ level: 3, contraindications: [] });
  });
});
