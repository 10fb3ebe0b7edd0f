// Does the command itself send an editor to the right place? A copy of the content with one fault in it.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

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

function checkContent() {
  const script = join(ROOT, "checks/content.ts");
  const { stdout, status } = spawnSync(process.execPath, [script, copy], { encoding: "utf8" });
  return { lines: stdout.trim().split("\n"), status };
}

/** What the command says while one file has a fault, and the line where the fault is. */
function saidOf(path: string, from: string, to: string) {
  const file = join(copy, path);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(from, to));
  const said = checkContent();
  writeFileSync(file, text);
  return { ...said, line: text.split(from)[0]?.split("\n").length };
}

test("good content passes", () => {
  expect(checkContent()).toEqual({ lines: [expect.stringMatching(/: no problem$/)], status: 0 });
});

describe("the command fails and says where and what to write", () => {
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
    const { lines, status, line } = saidOf(path, from, to);
    expect(status).toBe(1);
    expect(lines).toContainEqual(expect.stringContaining(`content/${path}:${line}: `));
    expect(lines.join("\n")).toContain(says);
  });
});
