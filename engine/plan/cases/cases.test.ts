// Does the planner still say what the cases say? UPDATE_CASES=1 writes them anew: read what changed before it is kept.
import { describe, expect, test } from "vitest";
import { designPlan } from "../design-plan.ts";
import { catalog, parsed } from "../testing/lifter.ts";
import { casesIn, rewriteCase } from "./case-file.testing.ts";
import { planLines } from "./plan-lines.testing.ts";

const cases = casesIn(import.meta.dirname);

describe("the plan", () => {
  test.each(cases.map((one) => [one.story, one] as const))("%s", (_story, { name, profile, expected }) => {
    const lines = planLines(designPlan(parsed(profile), catalog));
    if (process.env.UPDATE_CASES === "1") rewriteCase(import.meta.dirname, name, lines);
    else expect(lines, name).toBe(expected);
  });

  test("has its cases, and each tells a story", () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
    for (const { story, expected, name } of casesIn(import.meta.dirname)) {
      expect(story.length, name).toBeGreaterThan(10);
      expect(expected, name).not.toBe("");
    }
  });
});
