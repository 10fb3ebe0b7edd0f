import { expect, test } from "vitest";
import { ignoreRules, projectFiles } from "./source-files.ts";

test("leaves out what .gitignore names", () => {
  const ignored = ignoreRules("node_modules/\n# a note\njourneys/screenshots/\n*.tsbuildinfo\n");
  const left = ["web/node_modules", "journeys/screenshots", "x.tsbuildinfo", "docs/screenshots", "a.ts"];
  expect(left.filter(ignored)).toEqual(["web/node_modules", "journeys/screenshots", "x.tsbuildinfo"]);
});

test("lists the project's own files and none that is installed or built", () => {
  const files = projectFiles();
  expect(files).toContain("checks/program/source-files.ts");
  expect(files.filter((path) => /node_modules|\/dist\/|^\.git\//.test(path))).toEqual([]);
});
