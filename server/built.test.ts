import { mkdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isBuilt } from "./built.ts";
import { testFolder } from "./store/testing/folder.ts";

/** A project of one file and one folder of pages, built a minute ago. */
function builtProject() {
  const root = testFolder();
  for (const folder of ["server/dist", "content/articles"])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, "server", "app.ts"), "one");
  const aMinuteAgo = Date.now() / 1000 - 60;
  const notes = ["server/app.ts", "content/articles"].map((path) => {
    utimesSync(join(root, path), aMinuteAgo, aMinuteAgo);
    const { size, mtimeMs } = statSync(join(root, path));
    return [path, size, Math.floor(mtimeMs / 1000)];
  });
  writeFileSync(join(root, "server", "dist", "made-of.json"), JSON.stringify(notes));
  return { root, write: (path: string, text: string) => writeFileSync(join(root, path), text) };
}

describe("a built server", () => {
  it("is taken while its files are as they were", () => {
    expect(isBuilt(builtProject().root)).toBe(true);
  });

  it("is not taken once a file was changed, or a page was added", () => {
    const changed = builtProject();
    changed.write("server/app.ts", "two");
    expect(isBuilt(changed.root)).toBe(false);
    const longer = builtProject();
    longer.write("content/articles/rest.md", "# Rest");
    expect(isBuilt(longer.root)).toBe(false);
  });

  it("is not taken where there is none, or its note was cut off", () => {
    expect(isBuilt(testFolder())).toBe(false);
    const { root, write } = builtProject();
    write("server/dist/made-of.json", "[[");
    expect(isBuilt(root)).toBe(false);
  });
});
