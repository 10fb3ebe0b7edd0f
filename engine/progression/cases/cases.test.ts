// Does the coach say what the cases say? Each `.case` file is a history that a lifter can read and the next set that follows.
import { readdirSync, readFileSync } from "node:fs";
import { loadCatalog } from "@dorsal/content";
import { describe, expect, test } from "vitest";
import { parseCase, runCase } from "./case-file.ts";

const catalog = loadCatalog();
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".case"));
const cases = files.map((name) => ({
  name,
  ...parseCase(readFileSync(`${import.meta.dirname}/${name}`, "utf8")),
}));

describe("the next set", () => {
  test.each(cases.map((one) => [one.title, one] as const))("%s", (_title, one) => {
    expect(runCase(one, catalog), one.name).toBe(one.expected);
  });

  test("there are cases, and each expects something", () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
    for (const { name, title, expected } of cases) {
      expect(title, name).not.toBe("");
      expect(expected, name).not.toBe("");
    }
  });
});
