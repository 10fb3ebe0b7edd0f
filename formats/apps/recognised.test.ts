// Is every file taken for what it is, by its content alone? All case files and real logs against all formats.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type AppId, HEAD_BYTES, LIKELY } from "../reading/format.ts";
import { headOf } from "../reading/head.ts";
import { readCase } from "../reading/read-as-text.testing.ts";
import { DORSAL_FORMATS } from "./all.ts";

/** Apps for which a file is likely enough; a generic table is what remains. */
function recognisedAs(bytes: Uint8Array): readonly AppId[] {
  const head = headOf(bytes, bytes.length <= HEAD_BYTES);
  const likely = DORSAL_FORMATS.filter(({ recognise }) => recognise(head, { today: "2026-11-21" }) >= LIKELY);
  return [...new Set(likely.map(({ app }) => app))].filter((app) => app !== "generic");
}

const FIXTURES = join(import.meta.dirname, "..", "fixtures");

describe("a real log", () => {
  for (const name of readdirSync(FIXTURES).filter((file) => /^[a-z]+[-_]d\d+\.csv$/.test(file))) {
    it(`${name} is recognised as one app's`, () => {
      expect(recognisedAs(readFileSync(join(FIXTURES, name)))).toEqual([name.split(/[-_]/)[0]]);
    });
  }
});

describe("a small file of a dialect", () => {
  for (const folder of readdirSync(import.meta.dirname)) {
    const cases = join(import.meta.dirname, folder, "cases");
    if (!existsSync(cases) || folder === "generic") continue;
    for (const name of readdirSync(cases)) {
      it(`${folder}/${name} is recognised as one app's`, () => {
        const { file } = readCase(readFileSync(join(cases, name), "utf8"));
        expect(recognisedAs(new TextEncoder().encode(file))).toEqual([folder.replace("-", "_")]);
      });
    }
  }
});

describe("a file of nobody", () => {
  it.each([
    "",
    "hello",
    "a,b,c\n1,2,3\n",
    "{}",
    "[1,2]",
    '{"page":1}',
    "Date,Amount\n2026-01-01,5\n",
    "<html></html>",
  ])("is not recognised: %s", (text) => {
    expect(recognisedAs(new TextEncoder().encode(text))).toEqual([]);
  });
});
