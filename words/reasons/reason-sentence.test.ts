import type { Reason } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { amount, percent, restText } from "../amounts.ts";
import { forbiddenClaims } from "../claims.ts";
import { groupName } from "../groups.ts";
import type { Names } from "../names.ts";
import { EVERY_REASON } from "./reason-examples.ts";
import { isSafetyReason, reasonSentence } from "./reason-sentence.ts";

const names: Names = {
  exercise: (id) => `<${id.replaceAll("_", " ")}>`,
  group: groupName,
  load: (kg) => `${amount(kg)} kg`,
};

function isSaid(value: number, sentence: string): boolean {
  return [amount(value), percent(value * 100), restText(value)].some((shown) => sentence.includes(shown));
}

describe.each(EVERY_REASON.map((reason) => [reason.why, reason] as const))("%s", (_why, reason) => {
  const sentence = reasonSentence(reason, names);

  it("is one to two calm sentences", () => {
    expect(sentence).toMatch(/^[A-Z0-9][^!]*\.$/);
    expect(sentence.length).toBeLessThan(230);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|_/);
  });

  it("says each of its numbers", () => {
    for (const value of Object.values(reason).filter((part) => typeof part === "number")) {
      expect(isSaid(value, sentence), `${value} in "${sentence}"`).toBe(true);
    }
  });

  it("claims nothing that the evidence forbids", () => {
    expect(forbiddenClaims(sentence)).toEqual([]);
  });
});

describe("a reason's sentence", () => {
  it("reads like a coach", () => {
    expect(reasonSentence({ why: "all_sets_at_top", reps: 12, rir: 2, incrementKg: 2.5 }, names)).toBe(
      "All sets reached 12 with 2 in reserve, so 2.5 kg more.",
    );
    expect(reasonSentence({ why: "covers_group", group: "rear_delts", sets: 1.5, weekly: 6 }, names)).toBe(
      "Gives your rear delts 1.5 of the week's 6 hard sets.",
    );
  });

  it("leaves out a reserve that nobody reported", () => {
    expect(reasonSentence({ why: "all_sets_at_top", reps: 10, rir: null, incrementKg: 2 }, names)).toBe(
      "All sets reached 10, so 2 kg more.",
    );
  });

  it("speaks of loads and exercises by the reader's names", () => {
    const pounds: Names = { ...names, load: (kg) => `${Math.round(kg / 0.45359237)} lb` };
    expect(reasonSentence({ why: "top_of_owned", loadKg: 22.68 }, pounds)).toContain("50 lb");
    expect(reasonSentence({ why: "ramp_to_first_lift", of: "deadlift" }, names)).toContain("<deadlift>");
  });

  it("speaks of one group as of many", () => {
    const untrained = (group: "grip" | "lats") =>
      reasonSentence({ why: "nothing_scheduled_floor", group }, names);
    expect(untrained("grip")).toBe("No set in this plan trains your grip.");
    expect(untrained("lats")).toBe("No set in this plan trains your lats.");
  });

  it("says of the care for age only what is taken", () => {
    const care = (parts: object) =>
      reasonSentence({ why: "supported_and_slower_start", ...parts } as Reason, names);
    expect(care({ percent: 20 })).toBe("Starts 20 % lighter.");
    expect(care({ percent: 20, supported: true, warmUpS: 180 })).toBe(
      "Starts 20 % lighter, spares your lower back and takes 3 min to get warm.",
    );
  });

  it("tells safety words from the others", () => {
    const safety: Reason = { why: "anchor_checklist", anchor: "table" };
    expect(isSafetyReason(safety)).toBe(true);
    expect(isSafetyReason({ why: "you_prefer" })).toBe(false);
  });
});
