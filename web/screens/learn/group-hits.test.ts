import type { Hit, HitKind } from "@dorsal/content";
import { expect, test } from "vitest";
import { groupHits } from "./group-hits.ts";

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
