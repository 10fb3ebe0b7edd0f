import { gzipSync } from "node:zlib";
import { loadCatalog } from "@dorsal/content";
import { expect, test } from "vitest";
import { fromColumns, toColumns } from "./columns.ts";

const EXERCISES = Object.values(loadCatalog().exercises);

test("every exercise comes back from its columns as it was", () => {
  expect(fromColumns(toColumns(EXERCISES))).toEqual(EXERCISES);
});

test("columns weigh less on the wire than rows", () => {
  const weight = (value: unknown) => gzipSync(JSON.stringify(value)).length;
  expect(weight(toColumns(EXERCISES))).toBeLessThan(weight(EXERCISES) * 0.85);
});

test("nothing comes back from nothing", () => {
  expect(fromColumns(toColumns([]))).toEqual([]);
});
