import type { Excluded } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { excludedSentence } from "./excluded.ts";
import { groupName } from "./groups.ts";
import type { Names } from "./names.ts";

const names: Names = { exercise: () => "This lift", group: groupName, load: (kg) => `${kg} kg` };

describe("why an exercise is left out", () => {
  it.each<[Excluded["why"], string, string]>([
    ["equipment", "barbell+bench", "This lift is left out: it needs a barbell and a bench."],
    ["contraindication", "low_back", "This lift is left out: your limits (low back)."],
    ["level", "level:3", "This lift is left out: it is for level 3, experienced."],
    ["level", "skill:4", "This lift is left out: it asks for skill 4 of 5."],
    ["excluded_by_you", "deadlift", "This lift is left out: you said so."],
    ["not_yet_earned", "pull_ups:1", "This lift is left out: first comes 1 pull-up."],
    ["safety", "neck", "This lift is left out: a safety rule (neck)."],
    ["safety", "older", "This lift is left out: a safety rule (a start with supported lifts)."],
  ])("names %s: %s", (why, detail, sentence) => {
    expect(excludedSentence({ exercise: "any", why, detail }, names)).toBe(sentence);
  });
});
