// Does the coach say what the cases say? Each `.case` file is a story that a lifter can read, and what is proposed on the way.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalog } from "../../plan/testing/lifter.ts";
import { readStory, tellStory } from "../testing/story.ts";

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".case"));
const cases = files.map((name) => {
  const [told = "", expected = ""] = readFileSync(`${import.meta.dirname}/${name}`, "utf8").split(/^-{4,}$/m);
  return { name, story: readStory(told, catalog), expected: expected.trim() };
});

describe("what the coach proposes", () => {
  test.each(cases.map((one) => [one.story.title, one] as const))(
    "%s",
    (_title, { name, story, expected }) => {
      expect(tellStory(story, catalog).said, name).toBe(expected);
    },
  );

  test("there are cases, and each expects something", () => {
    expect(cases.length).toBeGreaterThanOrEqual(5);
    for (const { name, expected } of cases) expect(expected, name).not.toBe("");
  });
});
