import { parseCatalog, readContentFiles } from "@dorsal/content";
import { expect, test } from "vitest";
import { contentVerdict } from "./verdict.ts";

const files = readContentFiles();

test("says what is there when nothing is wrong", () => {
  expect(contentVerdict(parseCatalog(files))).toEqual([
    expect.stringMatching(/^\d{3} exercises, 27 muscles, \d+ sources: no problem$/),
  ]);
});

test("names each problem with file and line", () => {
  const broken = files.map((file) =>
    file.path === "exercises/pull_up.md"
      ? { ...file, text: file.text.replace("level: 3", "level: 9") }
      : file,
  );
  expect(contentVerdict(parseCatalog(broken))[0]).toMatch(
    /^content\/exercises\/pull_up\.md:\d+: level: "9" is not/,
  );
});
