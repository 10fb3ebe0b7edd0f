import { type ContentFile, parseCatalog, readContentFiles, reviewContent } from "@dorsal/content";
import { expect, test } from "vitest";
import { contentVerdict } from "./verdict.ts";

const FILES = readContentFiles();
const verdictOn = (files: readonly ContentFile[]) =>
  contentVerdict(parseCatalog(files), reviewContent(files));

test("says what is there when nothing is wrong", () => {
  expect(verdictOn(FILES)).toEqual([
    expect.stringMatching(
      /^\d{3} exercises, 27 muscles, \d+ articles, \d+ questions, \d+ quizzes, \d+ sources: no problem$/,
    ),
  ]);
});

test("names each problem with file and line", () => {
  const broken = FILES.map((file) =>
    file.path === "exercises/pull_up.md"
      ? { ...file, text: file.text.replace("level: 3", "level: 9") }
      : file,
  );
  expect(verdictOn(broken).join("\n")).toMatch(/^content\/exercises\/pull_up\.md:\d+: level: "9" is not/m);
});
