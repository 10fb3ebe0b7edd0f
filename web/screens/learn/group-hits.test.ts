import type { Hit, HitKind } from "@dorsal/content";
import { expect, test } from "vitest";
import { firstRows, groupHits } from "./group-hits.ts";

function hit(kind: HitKind, id: string): Hit {
  return { kind, id, title: id, excerpt: "", score: 1 };
}

test("the kind of the best hit stands first, and each kind keeps its order", () => {
  const groups = groupHits([
    hit("muscle", "lats"),
    hit("exercise", "pulldown"),
    hit("muscle", "teres_major"),
  ]);
  expect(groups.map(({ kind, hits }) => [kind, hits.map(({ id }) => id)])).toEqual([
    ["muscle", ["lats", "teres_major"]],
    ["exercise", ["pulldown"]],
  ]);
});

test("the first rows are those that stand first when all are drawn, whatever their place among the hits", () => {
  const groups = groupHits([
    hit("muscle", "lats"),
    hit("exercise", "pulldown"),
    hit("muscle", "teres_major"),
  ]);
  const rowsOf = (some: typeof groups) => some.flatMap(({ hits }) => hits.map(({ id }) => id));
  expect(rowsOf(firstRows(groups, 2))).toEqual(["lats", "teres_major"]);
  expect(firstRows(groups, 3)).toEqual(groups);
});
