// Does the log teach what the cases say? Each `.case` file is a log that a lifter can read, and what is known after it.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readCase } from "./testing/case-file.ts";

const FOLDER = `${import.meta.dirname}/cases`;
const cases = readdirSync(FOLDER).map((name) => ({
  name,
  ...readCase(readFileSync(`${FOLDER}/${name}`, "utf8")),
}));

describe("what is learned", () => {
  test.each(cases.map((one) => [one.title, one] as const))("%s", (_title, { name, answers, expected }) => {
    expect(answers, name).toBe(expected);
  });

  test("is told by cases that each say something", () => {
    expect(cases.length).toBeGreaterThanOrEqual(9);
    for (const { name, title, expected } of cases) expect(title && expected, name).not.toBe("");
  });
});
