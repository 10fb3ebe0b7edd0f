import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SCREENING_QUESTION_IDS, screeningOutcome } from "./screening.ts";

const someAnswers = fc.subarray([...SCREENING_QUESTION_IDS]);

describe("the pre-screen", () => {
  it("lets somebody start who says no to everything", () => {
    expect(screeningOutcome([])).toEqual({ outcome: "go", tags: [], stops: [] });
  });

  it.each([
    "heart_condition",
    "aneurysm",
    "recent_surgery",
    "retinal_disease",
    "chest_pain",
    "fainting",
    "supervised_only",
    "uncontrolled_blood_pressure",
  ])("stops at %s until a clinician agrees", (id) => {
    expect(screeningOutcome([id])).toEqual({ outcome: "stop", tags: [], stops: [id] });
  });

  it("goes on with care at controlled high blood pressure, without straining", () => {
    expect(screeningOutcome(["high_blood_pressure"])).toEqual({
      outcome: "caution",
      tags: ["hypertension_valsalva"],
      stops: [],
    });
  });

  it("keeps late pregnancy off the belly and off the back", () => {
    expect(screeningOutcome(["pregnancy_late"]).tags).toEqual([
      "pregnancy_late",
      "pregnancy_prone",
      "pregnancy_supine",
    ]);
  });

  it("treats an answer it does not know with care", () => {
    expect(screeningOutcome(["asked_by_a_later_version"]).outcome).toBe("caution");
  });

  it("never becomes bolder with another yes", () => {
    const rank = { go: 0, caution: 1, stop: 2 };
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...SCREENING_QUESTION_IDS), (yes, more) => {
        const before = screeningOutcome(yes);
        const after = screeningOutcome([...yes, more]);
        expect(rank[after.outcome]).toBeGreaterThanOrEqual(rank[before.outcome]);
        expect(after.tags).toEqual(expect.arrayContaining([...before.tags]));
      }),
    );
  });

  it("does not care in which order the answers come", () => {
    fc.assert(
      fc.property(someAnswers, (yes) => {
        expect(screeningOutcome([...yes].reverse())).toEqual(screeningOutcome(yes));
      }),
    );
  });
});
