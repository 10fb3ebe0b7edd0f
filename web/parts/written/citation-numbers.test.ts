import { loadCatalog } from "@dorsal/content";
import { describe, expect, it } from "vitest";
import { citationNumbers } from "./citation-numbers.ts";

describe("the numbers of citations", () => {
  it("follow the order of reading, not the order of the list", () => {
    const numbers = citationNumbers(["First [@b], then [@c; @b].", "Last [@a]."], ["a", "b", "c"]);
    expect([...numbers]).toEqual([
      ["b", 1],
      ["c", 2],
      ["a", 3],
    ]);
  });

  it("end with what the page rests on without citing it", () => {
    expect([...citationNumbers(["One [@b]."], ["a", "b"]).keys()]).toEqual(["b", "a"]);
  });

  it("give none to a source that the page does not list", () => {
    expect(citationNumbers(["One [@unknown]."], []).size).toBe(0);
  });

  it("cover every source of every article, each once", () => {
    for (const { blocks, sources } of Object.values(loadCatalog().articles)) {
      const texts = blocks.flatMap((block) => ("items" in block ? block.items : [block.text]));
      const numbers = citationNumbers(texts, sources);
      expect([...numbers.keys()].toSorted()).toEqual(sources.toSorted());
      expect([...numbers.values()]).toEqual(sources.map((_, index) => index + 1));
    }
  });
});
