import type { BindingConstraint, ElasticRule, Unmet } from "@dorsal/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount } from "./amounts.ts";
import { groupName } from "./groups.ts";
import type { Names } from "./names.ts";
import { unmetSentence, unmetSentences } from "./unmet.ts";

const names: Names = { exercise: (id) => id, group: groupName, load: (kg) => `${amount(kg)} kg` };

const RULES: readonly ElasticRule[] = [
  "weekly_minimum",
  "productive_range",
  "exposures",
  "spacing_48h",
  "vertical_horizontal_balance",
  "pull_to_push",
  "grip_variety",
  "compound_first",
  "superset_for_time",
  "preference",
  "stable_core",
  "accessory_rotation",
  "productive_rise",
  "rir_wave",
  "periodisation",
  "empty_session",
];

const CONSTRAINTS: readonly BindingConstraint[] = [
  "minutes",
  "spine_budget",
  "session_cap",
  "kit",
  "level",
  "contraindication",
  "days",
  "adjacent_days",
  "weekly_cap",
  "missed",
  "weekly_rise",
  "safety",
  "deload",
  "excluded_by_you",
  "last_block",
  "trade_off",
];

describe("what could not fit", () => {
  it("says group, numbers, week and cause", () => {
    const short: Unmet = {
      week: 1,
      group: "rear_delts",
      rule: "weekly_minimum",
      wanted: 6,
      got: 5,
      why: "minutes",
    };
    expect(unmetSentence(short, names, { minutes: 30, days: ["mon", "thu"] })).toBe(
      "Rear delts: 5 of 6 sets in week 1 - 30 minutes leave no room.",
    );
    expect(unmetSentence(short, names)).toBe(
      "Rear delts: 5 of 6 sets in week 1 - the minutes leave no room.",
    );
  });

  it("tells too much from too little", () => {
    const over: Unmet = { week: 3, group: "grip", rule: "productive_range", wanted: 6, got: 7.5, why: "kit" };
    expect(unmetSentence(over, names)).toContain("7.5 sets, over the useful 6");
    expect(unmetSentence({ ...over, got: 4 }, names)).toContain("4 of the useful 6 sets");
  });

  it("names the day of an empty session", () => {
    const empty: Unmet = {
      week: 1,
      date: "2026-11-23",
      rule: "empty_session",
      wanted: 1,
      got: 0,
      why: "contraindication",
    };
    expect(unmetSentence(empty, names)).toBe(
      "No exercise on 23 November - your limits rule out what would fill it.",
    );
  });

  it("says once what is short by the same in several weeks", () => {
    const rows = [1, 2, 3, 5].map(
      (week): Unmet => ({
        week,
        group: "grip",
        rule: "exposures",
        wanted: 2,
        got: 1,
        why: "days",
      }),
    );
    expect(unmetSentences(rows, names, { minutes: 45, days: ["mon"] })).toEqual([
      "Grip: trained on 1 of 2 days in weeks 1-3 and 5 - 1 day a week leaves no room.",
    ]);
  });

  it("has one whole sentence for every rule and cause", () => {
    const rows = fc.record({
      week: fc.integer({ min: 1, max: 12 }),
      rule: fc.constantFrom(...RULES),
      why: fc.constantFrom(...CONSTRAINTS),
      wanted: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant("40-60")),
      got: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant("only_rows")),
    });
    fc.assert(
      fc.property(rows, (row) => {
        const sentence = unmetSentence(row, names);
        expect(sentence).toMatch(/^[A-Z0-9].* in week \d+ - .*\.$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|_|!/);
      }),
    );
  });
});
