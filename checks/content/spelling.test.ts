// Is every word of the pages spelt as in Britain? cspell knows the dictionary, words.txt the field;
// ids, and the names that people type (alsoKnownAs), are spelt as they are.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { readContentFiles } from "@dorsal/content";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const CSPELL = join(ROOT, "node_modules/cspell/bin.mjs");
const CONFIG = join(import.meta.dirname, "cspell.json");
const OPTIONS = [
  "--no-progress",
  "--no-summary",
  "--no-color",
  "--no-gitignore",
  "--no-default-configuration",
];

/** Unknown words as "file:line:column - Unknown word (x)". */
function unknownWords(where: readonly string[], input = ""): readonly string[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [CSPELL, "lint", ...OPTIONS, "--config", CONFIG, ...where],
    { cwd: ROOT, encoding: "utf8", input },
  );
  const lines = stdout.split("\n").filter((line) => line !== "");
  if (status !== 0 && lines.length === 0) throw new Error(stderr);
  return lines;
}

test("every word of the pages is spelt right (if it is a word of the field, add it to words.txt)", () => {
  expect(unknownWords(["content/**/*.md", "content/**/*.yaml"])).toEqual([]);
});

test("a slip of the pen and American spelling are found, ids are let be", () => {
  const page = "The sholder has a good color. See [it](exercise:xqwert) [@pelland2025], traps_uper.\n";
  const found = unknownWords(["stdin://content/articles/page.md"], page);
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
