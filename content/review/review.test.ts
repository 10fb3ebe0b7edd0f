import { describe, expect, test } from "vitest";
import { newlyReviewed, realCatalog } from "../catalog/changed-content.ts";
import { MOST_ALIKE, runsOf, shareInCommon } from "./alike-steps.ts";
import { measures } from "./provenance.ts";

const PULL_UP = "exercises/pull_up.md";
const FACE_PULL = "exercises/face_pull.md";
const CARRY = "exercises/farmers_carry.md";
const RHOMBOIDS = "muscles/rhomboids.md";
const WARM_UP = "articles/warm_up.md";

/** A section of a page with other words in it. */
const section = (heading: string, words: string) => (text: string) =>
  text.replace(new RegExp(`(## ${heading}\\n\\n)[\\s\\S]*?(?=\\n## |$)`), `$1${words}\n`);

describe("a page is sent back, with file, line and what to write,", () => {
  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      "without its words",
      PULL_UP,
      (text) => `${text.split("\n---\n")[0]}\n---\n`,
      /^the page is not written yet/,
    ],
    [
      "with a muscle's facts alone",
      RHOMBOIDS,
      (text) => `${text.split("\n---\n")[0]}\n---\n\nDraw the shoulder blade in.\n`,
      /^the page is not written yet: it has the sections Where it runs, What it does/,
    ],
    [
      "with a section missing",
      PULL_UP,
      (text) => text.replace("## Lift safely", "## Safety"),
      /^expected ## Lift safely here/,
    ],
    [
      "with hardly a word on why",
      PULL_UP,
      section("Why", "It is good."),
      /^"Why" has 3 words; write 30 to 110$/,
    ],
    [
      "with too few steps",
      PULL_UP,
      section("Steps", "1. Check the bar.\n2. Pull."),
      /^"Steps" has 2 items; write 4 to 8$/,
    ],
    [
      "without a rung of its ladder",
      PULL_UP,
      (text) => text.replace("](exercise:weighted_pull_up)", "](exercise:chin_up)"),
      /^"Make it harder" does not link \[weighted_pull_up\]/,
    ],
    [
      "where a machine is not set up first",
      FACE_PULL,
      (text) => text.replace(/1\. Set up[^\n]*\n/, "1. Begin.\n"),
      /^a machine's first step/,
    ],
    [
      "where a carry is never put down",
      CARRY,
      section("Steps", "1. Pick them up.\n2. Walk.\n3. Turn.\n4. Go on."),
      /^a carry or hinge says how to put/,
    ],
    [
      "where the steps are copied",
      "exercises/scapular_pull_up.md",
      section(
        "Steps",
        (realCatalog().prose.pull_up?.steps ?? []).map((step, index) => `${index + 1}. ${step}`).join("\n"),
      ),
      /^the steps repeat \d+ % of those of/,
    ],
    [
      "where an article is short",
      WARM_UP,
      (text) => `${text.split("\n---\n")[0]}\n---\n\nWarm up.\n`,
      /^an article has 2 words; write 300 to 800$/,
    ],
    [
      "where a number has no source",
      WARM_UP,
      (text) => `${text}\nDo it for eight weeks.\n`,
      /^a number without its source: "Do it for eight weeks\."/,
    ],
    [
      "where a cited source does not exist",
      WARM_UP,
      (text) => `${text}\nIt helps [@nobody1999].\n`,
      /^\[@nobody1999\]: there is no source/,
    ],
    [
      "where a source is not listed",
      WARM_UP,
      (text) => `${text}\nIt helps [@silverman2023].\n`,
      /^\[@silverman2023\] is missing in the list/,
    ],
    [
      "where a listed source is not cited",
      WARM_UP,
      (text) => text.replace(/sources: \[/, "sources: [silverman2023, "),
      /^sources: "silverman2023" is cited nowhere/,
    ],
    ["with a heading of another kind", WARM_UP, (text) => `${text}\n### More\n`, /^headings are written/],
    [
      "with a link to nothing",
      WARM_UP,
      (text) => `${text}\nSee [this](article:moonwalk).\n`,
      /^link to "article:moonwalk"/,
    ],
    ["with a claim", WARM_UP, (text) => `${text}\nIt keeps you injury-free.\n`, /^"injury-free": /],
  ])("%s", (_name, path, rewrite, says) => {
    const problems = newlyReviewed(path, rewrite);
    expect(problems).toContainEqual({
      file: path,
      line: expect.any(Number),
      problem: expect.stringMatching(says),
    });
  });
});

test.each([
  ["Rest for 90 seconds.", true],
  ["Give it eight weeks.", true],
  ["Half a kilogram a week is plenty.", true],
  ["It runs from T4 to T12.", false],
  ["Use two hands.", false],
  ["One reason is sleep.", false],
])("%s measures: %s", (sentence, expected) => {
  expect(measures(sentence)).toBe(expected);
});

test("steps that are the same share every run of words; different ones share few", () => {
  const one = runsOf("Pull the bar to your chest and lower it slowly.");
  expect(shareInCommon(one, one)).toBe(1);
  expect(shareInCommon(one, runsOf("Walk to the wall and turn around."))).toBeLessThan(MOST_ALIKE);
});
