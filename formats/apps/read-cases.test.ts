// Small files of each dialect, and what is read from them: `UPDATE_CASES=1` writes the second half anew, for a person to check.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAsText, readCase, writtenCase } from "../reading/read-as-text.testing.ts";

const APPS = [
  "strong",
  "hevy",
  "fitnotes",
  "fitbod",
  "liftosaur",
  "wger",
  "generic",
  "dorsal",
  "stronglifts",
  "gymbook",
  "gymrun",
  "liftlog",
].filter((app) => existsSync(join(import.meta.dirname, app, "cases")));

for (const app of APPS) {
  describe(`files of ${app}`, () => {
    const folder = join(import.meta.dirname, app, "cases");
    for (const name of readdirSync(folder)) {
      it(`reads ${name}`, () => {
        const path = join(folder, name);
        const one = readCase(readFileSync(path, "utf8"));
        const read = readAsText(one);
        if (process.env.UPDATE_CASES === "1") writeFileSync(path, writtenCase(one, read));
        else expect(read).toBe(one.expected);
      });
    }
  });
}
