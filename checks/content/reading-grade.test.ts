import { type ExerciseProse, loadCatalog } from "@dorsal/content";
import { describe, expect, test } from "vitest";
import { HIGHEST_GRADE, readingGrade } from "./reading-grade.ts";

test("plain words in short sentences need few years of school", () => {
  expect(readingGrade("Stand tall. Pull the bar to your chest. Hold it. Let it go.")).toBeLessThan(3);
});

test("the language of journals needs many", () => {
  const journal =
    "Electromyographical amplitude demonstrated considerable inter-individual variability notwithstanding normalisation " +
    "to maximal voluntary isometric contraction across the experimental conditions.";
  expect(readingGrade(journal)).toBeGreaterThan(18);
});

describe("every page can be read after nine years of school:", () => {
  test.each(Object.entries(loadCatalog().prose))("%s", (_id, prose) => {
    expect(readingGrade(textOf(prose))).toBeLessThanOrEqual(HIGHEST_GRADE);
  });
});

function textOf(prose: ExerciseProse): string {
  const text = Object.values(prose).flat().join(" ");
  return text.replaceAll(/\]\([^)]*\)/g, "]");
}
