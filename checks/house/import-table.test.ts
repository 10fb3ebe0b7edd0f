import { expect, test } from "vitest";
import { checkImports } from "./import-table.ts";

const says = (path: string, text: string) => checkImports(path, text).map((finding) => finding.says);

test.each([
  ["engine/plan/demand.ts", `import type { Catalog } from "@dorsal/content";`],
  ["engine/plan/demand.ts", `import { ok } from "../training/result.ts";`],
  ["formats/strong/read.ts", `import { ok } from "@dorsal/engine";`],
  ["words/names.ts", `import type { Reason } from "@dorsal/engine";`],
  ["server/planner/thread.ts", `import { loadCatalog } from "@dorsal/content"; import fs from "node:fs";`],
  [
    "engine/plan/design.test.ts",
    `import { loadCatalog } from "@dorsal/content"; import fc from "fast-check";`,
  ],
  ["journeys/first-plan.ts", `import { designPlan } from "@dorsal/engine";`],
])("%s may hold %s", (path, text) => {
  expect(says(path, text)).toEqual([]);
});

test.each([
  ["engine/plan/demand.ts", `import { loadCatalog } from "@dorsal/content";`, "only types of content"],
  ["engine/plan/demand.ts", `import { type Catalog } from "@dorsal/content";`, "only types of content"],
  ["engine/plan/demand.ts", `import { append } from "@dorsal/sync";`, "may not import sync"],
  ["engine/plan/demand.ts", `import { sum } from "lodash";`, "is pure"],
  ["engine/plan/demand.ts", `import fs from "node:fs";`, "is pure"],
  ["engine/plan/demand.ts", `import { ok } from "@dorsal/engine";`, "its own door"],
  ["engine/plan/demand.ts", `const rows = import(name);`, "is pure"],
  ["engine/plan/design.test.ts", `import { open } from "@dorsal/sync";`, "may not import sync"],
  ["content/index.ts", `import type { Plan } from "@dorsal/engine";`, "may not import engine"],
  ["sync/log/append.ts", `import type { JournalEvent } from "@dorsal/engine";`, "may not import engine"],
  ["server/app.ts", `import { Today } from "@dorsal/web";`, "may not import web"],
  ["journeys/run.ts", `import { Today } from "@dorsal/web";`, "may not import web"],
  ["web/main.tsx", `import { buildApp } from "@dorsal/server";`, "may not import server"],
  ["web/main.tsx", `import { demand } from "@dorsal/engine/plan/demand.ts";`, "past the door"],
  ["web/main.tsx", `import { demand } from "../engine/plan/demand.ts";`, "leaves the room"],
  ["engine/index.ts", `export * from "./journal/testing/two-week-plan.ts";`, "is for tests"],
  ["web/main.tsx", `export * from "../../engine/index.ts";`, "leaves the room"],
])("%s must not hold %s", (path, text, objection) => {
  expect(says(path, text).join("\n")).toContain(objection);
});
