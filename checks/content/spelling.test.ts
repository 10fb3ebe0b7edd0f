// Is every word of the pages spelt as in Britain? cspell knows the dictionary, words.txt the field;
// ids, and the names that people type (alsoKnownAs), are spelt as they are.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { readContentFiles } from "@dorsal/content";
import { beforeAll, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const CSPELL = join(ROOT, "node_modules/cspell/bin.mjs");
const CONFIG = join(import.meta.dirname, "cspell.json");
const OPTIONS = [
  "--no-progress",
  "--no-summary",
  "--no-color",
  "--no-gitignore",
  "--no-default-configuration",
  // By content: a page, a word of ours or an option that changes is looked at again.
  ...["--cache", "--cache-strategy", "content", "--cache-location", ".cache/spelling.json"],
];

/** A page with slips of the pen and American spelling, and ids, which are let be. */
const SLIPS = "The sholder has a good color. See [it](exercise:xqwert) [@pelland2025], traps_uper.\n";
const SLIPPED = "content/articles/page-with-slips.md";

/** Unknown words as "file:line:column - Unknown word (x)": of all pages and of the one above in one run, which is dear to begin. */
function unknownWords(): readonly string[] {
  const where = ["content/**/*.md", "content/**/*.yaml", `stdin://${SLIPPED}`];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [CSPELL, "lint", ...OPTIONS, "--config", CONFIG, ...where],
    { cwd: ROOT, encoding: "utf8", input: SLIPS },
  );
  const lines = stdout.split("\n").filter((line) => line !== "");
  if (status !== 0 && lines.length === 0) throw new Error(stderr);
  return lines;
}

let unknown: readonly string[] = [];
beforeAll(() => {
  unknown = unknownWords();
});

test("every word of the pages is spelt right (if it is a word of the field, add it to words.txt)", () => {
  expect(unknown.filter((line) => !line.includes(SLIPPED))).toEqual([]);
});

test("a slip of the pen and American spelling are found, ids are let be", () => {
  const found = unknown.filter((line) => line.includes(SLIPPED));
  expect(found.map((line) => /\((\w+)\)/.exec(line)?.[1])).toEqual(["sholder", "color"]);
});

const ALWAYS_WITH_Z = /^(?:\w*siz\w+|priz\w+|seiz\w+|capsiz\w+)$/i;

test("verbs end in -ise: stabilise, not stabilize", () => {
  const american = readContentFiles()
    .filter(({ path }) => !path.startsWith("sources/"))
    .flatMap(({ path, text }) =>
      [...text.replaceAll(/^alsoKnownAs:\s*\[[^\]]*\]/gm, "").matchAll(/\b\w+iz(?:e|es|ed|er|ing|ation)\b/g)]
        .filter(([word]) => !ALWAYS_WITH_Z.test(word))
        .map(([word]) => `${path}: ${word}`),
    );
  expect(american).toEqual([]);
});
