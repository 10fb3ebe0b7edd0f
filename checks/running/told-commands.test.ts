// Does what the pages for owners tell people to type exist?
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { projectFiles, ROOT, readText } from "../program/source-files.ts";

const PAGES = ["README.md", "SECURITY.md", "CONTRIBUTING.md", "docs/api.md", "docs/running.md"];

/** What the terminal says itself: lines of its help that begin with two spaces and a name. */
const { stdout: help } = spawnSync(process.execPath, [join(ROOT, "cli/main.ts"), "--help"], {
  encoding: "utf8",
});
const terminal = [...help.matchAll(/^ {2}([a-z][\w-]*)/gm)].map(([, name = ""]) => name);
/** What the server's own program has for its owner. */
const onTheServer = projectFiles()
  .filter((path) => /^server\/admin\/[a-z-]+\.ts$/.test(path))
  .flatMap((path) => [...readText(path).matchAll(/usage: "([\w-]+)/g)].map(([, name = ""]) => name));
const { scripts } = JSON.parse(readText("package.json"));

describe.each(PAGES)("%s", (page) => {
  const text = readText(page);

  test("names scripts that there are", () => {
    const named = [...text.matchAll(/npm run (?:-s )?([a-z-]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("names commands that there are", () => {
    const named = [...text.matchAll(/(?:dorsal --|cli\/main\.ts) ([a-z][\w-]*)/g)].map(
      ([, name = ""]) => name,
    );
    expect(named.filter((name) => !terminal.includes(name))).toEqual([]);
    const admin = [...text.matchAll(/dorsal -- admin ([a-z][\w-]*)/g)].map(([, name = ""]) => name);
    expect(admin.filter((name) => !onTheServer.includes(name))).toEqual([]);
  });

  test("leads to pages that there are", () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, path = ""]) => path);
    const missing = links.filter((path) => !existsSync(join(ROOT, normalize(join(dirname(page), path)))));
    expect(missing).toEqual([]);
  });
});
