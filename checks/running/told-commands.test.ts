// Does what the pages for owners tell people to type exist?
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, readText } from "../program/source-files.ts";

const PAGES = ["README.md", "SECURITY.md", "CONTRIBUTING.md", "docs/running.md"];

/** What a program says itself when it is asked what it can do: lines that begin with two spaces and a name. */
function commandsOf(program: string, ...args: readonly string[]): readonly string[] {
  const said = spawnSync(process.execPath, [join(ROOT, program), ...args], { encoding: "utf8" });
  return [...`${said.stdout}${said.stderr}`.matchAll(/^ {2}([a-z][\w-]*)/gm)].map(([, name = ""]) => name);
}

const terminal = commandsOf("cli/main.ts", "--help");
const onTheServer = commandsOf("server/admin.ts");
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
