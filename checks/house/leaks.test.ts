import { expect, test } from "vitest";
import { checkLeaks } from "./leaks.ts";

/** Joined here, so that this file passes its own check. */
const joined = (...pieces: string[]) => pieces.join("");

test.each([
  joined("see /wo", "rk/main/engine"),
  joined('const at = "/ho', 'me/someone/x";'),
  joined("cd /Us", "ers/someone"),
  joined("(/ro", "ot/.npmrc)"),
  joined("http://192.", "168.0.7:8080"),
  joined("proxy = 10.", "0.3.4"),
  joined('"resolved": "https://npm.regis', 'try.example.internal/x.tgz"'),
  joined("https://art", "ifactory.example.com/npm"),
])("%s leaks", (line) => {
  expect(checkLeaks("docs/a.md", `fine\n${line}`)).toMatchObject([{ file: "docs/a.md", line: 2 }]);
});

test.each([
  "http://127.0.0.1:7878",
  '"resolved": "https://registry.npmjs.org/zod/-/zod-4.6.7.tgz"',
  "sets/work/rest",
  "path: /homework",
  "version 10.1.11",
])("%s does not", (line) => {
  expect(checkLeaks("docs/a.md", line)).toEqual([]);
});
