import { expect, test } from "vitest";
import { describeLoad, firstLoad, type Manifest } from "./first-load.ts";

const manifest: Manifest = {
  "index.html": {
    file: "main.js",
    isEntry: true,
    imports: ["_react.js"],
    css: ["main.css"],
  },
  "_react.js": { file: "react.js", imports: ["_shared.js"] },
  "_shared.js": { file: "shared.js" },
  "_today.js": {
    file: "today.js",
    name: "today",
    imports: ["_shared.js"],
    css: ["today.css"],
  },
  "_plan.js": {
    file: "plan.js",
    name: "plan",
    imports: ["_react.js"],
  },
};
const bytes: Readonly<Record<string, number>> = {
  "main.js": 1,
  "react.js": 20,
  "shared.js": 300,
  "today.js": 4000,
  "plan.js": 50_000,
  "main.css": 6,
  "today.css": 70,
};
const load = () => firstLoad(manifest, (file) => bytes[file] ?? Number.NaN);

test("counts the entry, Today and what they import, each file once, and no other screen", () => {
  expect(load().jsBytes).toBe(4321);
  expect(load().cssBytes).toBe(76);
});

test("names the largest file first", () => {
  expect(describeLoad(load())[1]).toContain("today.js");
});

test("does not pass a build whose manifest it cannot follow", () => {
  const today = { file: "today.js", name: "today" };
  const broken = { a: { file: "a.js", isEntry: true, imports: ["gone"] }, today };
  expect(() => firstLoad(broken, () => 1)).toThrow("gone");
  expect(() => firstLoad({ a: { file: "a.js", isEntry: true } }, () => 1)).toThrow("Today");
  expect(() => firstLoad({}, () => 1)).toThrow("no entry");
});
