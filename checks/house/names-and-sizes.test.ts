import { expect, test } from "vitest";
import { checkNameAndSize } from "./names-and-sizes.ts";

const says = (path: string, lines = 1) =>
  checkNameAndSize(path, "x\n".repeat(lines)).map((finding) => finding.says);

test.each([
  "engine/plan/utils.ts",
  "web/parts/date-helpers.ts",
  "web/lib/dates.ts",
  "server/common/log.ts",
  "sync/core.ts",
  "web/state/session-manager.ts",
])("%s is a drawer", (path) => {
  expect(says(path).join()).toContain("drawer");
});

test.each(["engine/plan/designPlan.ts", "engine/plan/Design.ts", "server/Set_Row.ts"])(
  "%s is not in kebab-case",
  (path) => {
    expect(says(path).join()).toContain("kebab-case");
  },
);

test.each([
  "engine/progression/one-rep-max.ts",
  "web/parts/SetRow.tsx",
  "web/parts/SetRow.module.css",
  "web/vite.config.ts",
  "engine/plan/stable-core.ts",
  "content/muscles/core.md",
])("%s has a good name", (path) => {
  expect(says(path)).toEqual([]);
});

test("a file is split by 300 lines, a test by 400", () => {
  expect(says("engine/plan/a.ts", 300)).toEqual([]);
  expect(says("engine/plan/a.ts", 301).join()).toContain("301 lines");
  expect(says("engine/plan/a.test.ts", 400)).toEqual([]);
  expect(says("engine/plan/a.test.ts", 401).join()).toContain("401 lines");
});

test("prose and data may be as long as they are", () => {
  expect(says("docs/science.md", 5000)).toEqual([]);
});
