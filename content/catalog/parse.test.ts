import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { problemsAlone, realCatalog, textOf } from "./changed-content.ts";
import { readContentFiles } from "./load.ts";
import { parseCatalog } from "./parse.ts";

const PATHS = readContentFiles()
  .map(({ path }) => path)
  .filter((path) => path.startsWith("exercises/"));

/** What an editor's hand may leave behind: cut lines, stray marks, doubled brackets, half a link. */
const SCRAPS = [
  "",
  "-",
  "---",
  ": ",
  "{ a }",
  "[[",
  "&x *x",
  "\t",
  "null",
  "## ",
  "1. ",
  "](exercise:",
  "é",
  "\r\n",
];

describe("whatever an editor leaves behind,", () => {
  test("the parser does not break, and points into the file", () => {
    const scrap = fc.constantFrom(...SCRAPS);
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), place, fc.nat(40), scrap, (path, where, cut, left) => {
        const text = textOf(path);
        const at = Math.floor(where * text.length);
        const damaged = text.slice(0, at) + left + text.slice(at + cut);
        const lines = damaged.split("\n").length;
        for (const { line } of problemsAlone(path, damaged)) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  test("a lost fact is always noticed (other names may be left out)", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), fc.nat(), (path, nth) => {
        const facts = textOf(path).split("\n---\n")[0]?.split("\n") ?? [];
        const names = facts.filter((line) => /^\w+:/.test(line) && !line.startsWith("alsoKnownAs:"));
        const lost = names[nth % names.length] ?? "";
        expect(problemsAlone(path, textOf(path).replace(`${lost}\n`, ""))).not.toEqual([]);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

test("the order in which files are found does not matter", () => {
  const backwards = parseCatalog(readContentFiles().toReversed());
  expect(JSON.stringify(backwards)).toBe(JSON.stringify({ ok: true, catalog: realCatalog() }));
});
