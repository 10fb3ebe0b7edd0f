import { decide, EMPTY_JOURNAL, type Refusal } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { forbiddenClaims } from "./claims.ts";
import type { Names } from "./names.ts";
import { refusalSentence } from "./refusals.ts";

const POUNDS: Names = {
  exercise: (id) => id.replaceAll("_", " "),
  group: (id) => id,
  load: (kg) => `${Math.round(kg / 0.45359237)} lb`,
};

const SPOKEN: readonly (readonly [Refusal, string])[] = [
  [{ why: "reps_out_of_range", found: 1000, min: 0, max: 300 }, "Repetitions should be between 0 and 300."],
  [
    { why: "body_mass_out_of_range", found: 2, min: 20, max: 400 },
    "Body mass should be between 44 lb and 882 lb.",
  ],
  [
    { why: "seconds_out_of_range", found: -1, min: 0, max: 3600 },
    "The time should be between 0 s and 3600 s.",
  ],
  [{ why: "same_exercise", exercise: "pull_up" }, "You are on the pull up already."],
  [
    { why: "day_taken", date: "2026-11-25" },
    "Your plan has another session on 2026-11-25. Choose a free day.",
  ],
];

describe("a refusal in words", () => {
  it.each(SPOKEN)("%o", (refusal, sentence) => {
    expect(refusalSentence(refusal, POUNDS)).toBe(sentence);
  });

  it("tells what to do before the first consent", () => {
    const refused = decide(EMPTY_JOURNAL, { type: "ChooseUnit", data: { unit: "lb" } });
    if (refused.ok) throw new Error("something was stored without consent");
    expect(refusalSentence(refused.refusal, POUNDS)).toMatch(/until you agree/);
  });

  it("makes no claim about health", () => {
    const stop = refusalSentence({ why: "screening_stop", questions: ["chest_pain"] }, POUNDS);
    expect(forbiddenClaims(stop)).toEqual([]);
  });
});
