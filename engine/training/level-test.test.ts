import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEVEL_QUESTION_IDS, LEVEL_TEST, type LevelAnswers, levelFromAnswers } from "./level-test.ts";

const EXPERT: LevelAnswers = {
  training_age: "over_8_years",
  last_three_months: "most_weeks",
  hip_hinge: "heavy",
  pulling: "five_pull_ups",
  effort: "within_one",
  planning: "plans_blocks",
};

const answers = fc.record(
  Object.fromEntries(LEVEL_QUESTION_IDS.map((id) => [id, fc.constantFrom(...Object.keys(LEVEL_TEST[id]))])),
  { requiredKeys: [] },
) as fc.Arbitrary<LevelAnswers>;

describe("the two-minute level test", () => {
  it("puts somebody who proves everything on level 5", () => {
    expect(levelFromAnswers(EXPERT).level).toBe(5);
  });

  it("puts somebody who answers nothing on level 1", () => {
    expect(levelFromAnswers({}).level).toBe(1);
  });

  it("never goes above training age, and says so", () => {
    expect(levelFromAnswers({ ...EXPERT, training_age: "under_18_months" })).toEqual({
      level: 2,
      limitedBy: ["training_age"],
    });
  });

  it("brings back an old hand after three months off at level 2", () => {
    expect(levelFromAnswers({ ...EXPERT, last_three_months: "hardly" }).level).toBe(2);
  });

  it("keeps a lifter who has never hinged from heavy hinges", () => {
    expect(levelFromAnswers({ ...EXPERT, hip_hinge: "never" })).toEqual({
      level: 2,
      limitedBy: ["hip_hinge"],
    });
  });

  it("does not hold a strong rower without a pull-up below level 3", () => {
    expect(levelFromAnswers({ ...EXPERT, pulling: "table_rows" }).level).toBe(3);
  });

  it("lists its answers from least to most, so that an open question proves the least", () => {
    for (const id of LEVEL_QUESTION_IDS) {
      const levels: readonly number[] = Object.values(LEVEL_TEST[id]);
      expect(levels).toEqual([...levels].sort((a, b) => a - b));
    }
  });

  it("never falls when one more question is answered", () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...LEVEL_QUESTION_IDS), (given, question) => {
        const { [question]: _dropped, ...fewer } = given;
        expect(levelFromAnswers(given).level).toBeGreaterThanOrEqual(levelFromAnswers(fewer).level);
      }),
    );
  });
});
