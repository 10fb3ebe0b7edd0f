import type { Refusal } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { groupName } from "./groups.ts";
import type { Names } from "./names.ts";
import { refusalSentence } from "./refusals.ts";

const names: Names = { exercise: () => "Face pull", group: groupName, load: (kg) => `${kg} kg` };

describe("a refusal", () => {
  it.each<[Refusal, string]>([
    [
      { why: "load_out_of_range", found: 900, min: 0, max: 500 },
      "A load of 900 kg is out of range; 0 kg to 500 kg can be kept.",
    ],
    [
      { why: "seconds_out_of_range", found: 9000, min: 0, max: 3600 },
      "A time of 9000 s is out of range; 0 to 3600 s can be kept.",
    ],
    [
      { why: "screening_stop", questions: ["chest_pain", "fainting"] },
      "2 answers should be seen by a clinician first. Once you are cleared, say so and go on.",
    ],
    [{ why: "same_exercise", exercise: "face_pull" }, "Face pull is already there; choose another one."],
    [
      { why: "load_and_assistance", loadKg: 5, assistanceKg: 20 },
      "A set has either load or assistance, not both (5 kg and 20 kg).",
    ],
  ])("says what happened and what would do: %o", (refusal, sentence) => {
    expect(refusalSentence(refusal, names)).toBe(sentence);
  });
});
