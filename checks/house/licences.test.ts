import { expect, test } from "vitest";
import { checkLicences, isPermissive } from "./licences.ts";

test("objects to what must be shared alike, and to what says nothing", () => {
  const found = checkLicences({
    "node_modules/glpk": { license: "GPL-3.0" },
    "node_modules/silent": {},
    "node_modules/fine": { license: "MIT" },
  });
  expect(found.map((finding) => finding.says)).toEqual([
    'node_modules/glpk ships under "GPL-3.0".',
    'node_modules/silent ships under "no licence".',
  ]);
});

test("tools that stay at home may have any licence, unless their code ends up in the app", () => {
  expect(checkLicences({ "node_modules/tool": { dev: true, license: "GPL-3.0" } })).toEqual([]);
  expect(checkLicences({ "node_modules/workbox-core": { dev: true, license: "GPL-3.0" } })).toHaveLength(1);
});

test("the font licence is good for fonts alone", () => {
  expect(checkLicences({ "node_modules/@fontsource/barlow": { license: "OFL-1.1" } })).toEqual([]);
  expect(checkLicences({ "node_modules/barlow": { license: "OFL-1.1" } })).toHaveLength(1);
});

test("reads alternatives and conjunctions", () => {
  expect(isPermissive("(MIT OR GPL-3.0)")).toBe(true);
  expect(isPermissive("MIT AND ISC")).toBe(true);
  expect(isPermissive("MIT AND GPL-3.0")).toBe(false);
});
