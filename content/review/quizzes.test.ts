import { describe, expect, test } from "vitest";
import { newlyReviewed, textOf } from "../catalog/changed-content.ts";

const BLADE = "quizzes/shoulder_blade.yaml";
const RIGHT = "They draw it in, lift it and turn it downward";
const WRONG = "They draw it in, lower it and turn it upward";

const lineOf = (words: string) => textOf(BLADE).split(words)[0]?.split("\n").length;

describe("a quiz is sent back", () => {
  test.each<[string, string, string, RegExp]>([
    ["when the right answer stands among the wrong ones", WRONG, RIGHT, /^wrong: the right answer stands/],
    [
      "when a wrong answer is given twice",
      "They pull it forward and hold it flat on the ribs",
      WRONG,
      /^wrong: "They draw it in, lower it and turn it upward" .*twice/,
    ],
    [
      "when it asks the same twice",
      "What do the rhomboids do to the shoulder blade?",
      "Which group moves the shoulder blade?",
      /is asked twice$/,
    ],
    [
      "when its source does not exist",
      "lehman2004",
      "nobody1999",
      /^sources: there is no source "nobody1999"/,
    ],
    [
      "when it is about a muscle that nobody has",
      "muscle: rhomboids",
      "muscle: wings",
      /^muscle: "wings" is not/,
    ],
    [
      "when it is about a region that nobody has",
      "levator_scapulae, serr",
      "wing_folders, serr",
      /"wing_folders" is not/,
    ],
  ])("%s", (_name, from, to, says) => {
    const problems = newlyReviewed(BLADE, (text) => text.replace(from, to));
    expect(problems).toContainEqual({
      file: BLADE,
      line: expect.any(Number),
      problem: expect.stringMatching(says),
    });
  });

  test("when the longest answer is always the right one", () => {
    const problems = newlyReviewed(BLADE, (text) =>
      text.replaceAll(/^( {4}right: .*)$/gm, `$1, and so on and so forth, however long that may take`),
    );
    expect(problems).toEqual([
      {
        file: BLADE,
        line: lineOf("questions:"),
        problem: expect.stringMatching(/^questions: the right answer is always the longest/),
      },
    ]);
  });
});
