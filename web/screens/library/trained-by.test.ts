import { loadCatalog } from "@dorsal/content";
import { describe, expect, it } from "vitest";
import { trainedBy } from "./trained-by.ts";

const { exercises, muscles } = loadCatalog();
const ALL = Object.values(exercises);

describe("the exercises of a muscle", () => {
  it("stand in falling order of what a set counts", () => {
    const credits = trainedBy(ALL, "lats").map(({ credit }) => credit);
    expect(credits).toEqual([...new Set(credits)].toSorted((a, b) => b - a));
    expect(credits.length).toBeGreaterThan(1);
  });

  it("stand under their own credit, easier ones first", () => {
    for (const { credit, exercises: alike } of trainedBy(ALL, "rhomboids")) {
      expect(alike.map(({ setCredit }) => setCredit.rhomboids)).toEqual(alike.map(() => credit));
      expect(alike.map(({ level }) => level)).toEqual(alike.map(({ level }) => level).toSorted());
    }
  });

  it("are each named once, and leave out what counts for nothing", () => {
    for (const { id } of Object.values(muscles)) {
      const named = trainedBy(ALL, id).flatMap((shelf) => shelf.exercises.map((one) => one.id));
      const counting = ALL.filter((one) => one.countsAsHardSet && one.setCredit[id] !== undefined);
      expect(named.toSorted()).toEqual(counting.map((one) => one.id).toSorted());
    }
  });
});
