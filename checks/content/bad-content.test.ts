// Is an editor sent to the right place? A copy of the content with one fault in it; the command itself with the first.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ContentCheck, checkContent } from "./verdict.ts";

const ROOT = join(import.meta.dirname, "../..");
const ROW = "exercises/inverted_row.md";
let copy = "";

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "dorsal-content-"));
  cpSync(join(ROOT, "content"), copy, {
    recursive: true,
    filter: (path) => !/node_modules|\.ts$/.test(path),
  });
});
afterAll(() => rmSync(copy, { recursive: true }));

function runCommand(): ContentCheck {
  const script = join(ROOT, "checks/content.ts");
  const { stdout, status } = spawnSync(process.execPath, [script, copy], { encoding: "utf8" });
  return { lines: stdout.trim().split("\n"), isGood: status === 0 };
}

/** What is said while one file has a fault, and the line where the fault is. */
function whileFaulty<Said>([path, from, to]: readonly [string, string, string], check: () => Said) {
  const file = join(copy, path);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(from, to));
  const said = check();
  writeFileSync(file, text);
  return { said, line: text.split(from)[0]?.split("\n").length };
}

test("good content passes, and the command says so", () => {
  const good = { lines: [expect.stringMatching(/: no problem$/)], isGood: true };
  expect(checkContent(copy)).toEqual(good);
  expect(runCommand()).toEqual(good);
});

test("the command fails with the same words", () => {
  const fault = [ROW, "## Lift safely", "## Safety"] as const;
  const { said } = whileFaulty(fault, () => [runCommand(), checkContent(copy)]);
  expect(said[0]).toEqual(said[1]);
  expect(said[0]?.isGood).toBe(false);
});

describe("bad content fails, and the check says where and what to write", () => {
  test.each([
    ["where a part is missing", ROW, "## Lift safely", "## Safety", "expected ## Lift safely here"],
    [
      "at an unknown muscle",
      ROW,
      "rhomboids:",
      "wing_folders:",
      "wing_folders: there is no such muscle; the muscles are ",
    ],
    [
      "at a ladder that goes in a circle",
      ROW,
      "progressions: [inverted_row_feet_elevated]",
      "progressions: [inverted_row_bent_knee, inverted_row_feet_elevated]",
      "goes in a circle: ",
    ],
    [
      "at an unknown source",
      "articles/warm_up.md",
      "[@fradkin2010]",
      "[@nobody1999]",
      '[@nobody1999]: there is no source "nobody1999"; add sources/nobody1999.md',
    ],
  ])("%s", (_name, path, from, to, says) => {
    const { said, line } = whileFaulty([path, from, to], () => checkContent(copy));
    const { lines, isGood } = said;
    expect(isGood).toBe(false);
    expect(lines).toContainEqual(expect.stringContaining(`content/${path}:${line}: `));
    expect(lines.join("\n")).toContain(says);
  });
});
