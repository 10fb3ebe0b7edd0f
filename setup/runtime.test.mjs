import { expect, test } from "vitest";
import { findNode, majorOf, NEEDED_MAJOR } from "./runtime.mjs";

test("reads the major from what Node says about itself", () => {
  expect([majorOf("v24.21.0\n"), majorOf("20.20.2"), majorOf("garbage")]).toEqual([24, 20, 0]);
});

test("takes the machine's own Node where none is packaged and it is new enough", () => {
  expect(majorOf(process.version)).toBeGreaterThanOrEqual(NEEDED_MAJOR);
  expect(findNode("/nowhere")).toBe(process.execPath);
});
