import { expect, test } from "vitest";
import { checkLicences, isPermissive } from "./licences.ts";

function lockOf(
  needed: readonly string[],
  packages: Readonly<Record<string, object>>,
): Parameters<typeof checkLicences>[0] {
  return { server: { dependencies: Object.fromEntries(needed.map((name) => [name, "1"])) }, ...packages };
}

test("objects to what must be shared alike, and to what says nothing", () => {
  const packages = {
    "node_modules/glpk": { license: "GPL-3.0" },
    "node_modules/silent": {},
    "node_modules/fine": { license: "MIT" },
  };
  const found = checkLicences(lockOf(["glpk", "silent", "fine"], packages));
  expect(found.map((finding) => finding.says)).toEqual([
    'node_modules/glpk ships under "GPL-3.0".',
    'node_modules/silent ships under "no licence".',
  ]);
});

test("finds what is needed by what is needed, in the version that it gets", () => {
  const packages = {
    "node_modules/fine": { license: "MIT", dependencies: { deep: "1" }, peerDependencies: { peer: "1" } },
    "node_modules/fine/node_modules/deep": { license: "GPL-2.0" },
    "node_modules/deep": { license: "MIT" },
    "node_modules/peer": { license: "SSPL-1.0" },
  };
  expect(checkLicences(lockOf(["fine"], packages)).map(({ says }) => says)).toEqual([
    'node_modules/fine/node_modules/deep ships under "GPL-2.0".',
    'node_modules/peer ships under "SSPL-1.0".',
  ]);
});

test("tools that stay at home may have any licence, unless their code ends up in the app", () => {
  const tool = { "node_modules/tool": { license: "GPL-3.0" } };
  expect(checkLicences({ bench: { dependencies: { tool: "1" } }, ...tool })).toEqual([]);
  const asked = {
    license: "MIT",
    peerDependencies: { tool: "1" },
    peerDependenciesMeta: { tool: { optional: true } },
  };
  expect(checkLicences(lockOf(["asks"], { "node_modules/asks": asked, ...tool }))).toEqual([]);
  expect(checkLicences({ "node_modules/workbox-core": { license: "GPL-3.0" } })).toHaveLength(1);
});

test("the font licence is good for fonts alone", () => {
  const barlow = { "node_modules/@fontsource/barlow": { license: "OFL-1.1" } };
  expect(checkLicences(lockOf(["@fontsource/barlow"], barlow))).toEqual([]);
  expect(checkLicences(lockOf(["barlow"], { "node_modules/barlow": { license: "OFL-1.1" } }))).toHaveLength(
    1,
  );
});

test("reads alternatives and conjunctions", () => {
  expect(isPermissive("(MIT OR GPL-3.0)")).toBe(true);
  expect(isPermissive("MIT AND ISC")).toBe(true);
  expect(isPermissive("MIT AND GPL-3.0")).toBe(false);
});
