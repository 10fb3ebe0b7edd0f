// How often is the matcher right? On names of real logs, labelled by hand, each as heavy as the sets under it.
// fixtures/README.md has the figures of the first measurement, before anything was learnt from it.
import { loadCatalog } from "@dorsal/content";
import { describe, expect, it } from "vitest";
import { isHeldBack } from "./fixtures/held-back.ts";
import { freshNames, isRight, type LabelledName, labelledNames } from "./fixtures/labelled-names.ts";
import { nameMatcher } from "./name-matcher.ts";

const { exercises, groups } = loadCatalog();
const matcher = nameMatcher({ exercises });
const isMatched = (one: LabelledName) => isRight(matcher.match(one.name), one);

function shareOfSets(names: readonly LabelledName[]): number {
  const sets = (some: readonly LabelledName[]) => some.reduce((sum, one) => sum + one.sets, 0);
  return sets(names.filter(isMatched)) / sets(names);
}

const held = labelledNames().filter(({ name }) => isHeldBack(name));
const developedOn = labelledNames().filter(({ name }) => !isHeldBack(name));

describe("the share of sets whose exercise is understood", () => {
  it("is at least 95 % of pulls on the third of the names that was held back", () => {
    expect(shareOfSets(held.filter(({ isPull }) => isPull))).toBeGreaterThanOrEqual(0.95);
  });

  it("is at least 85 % of all on the third of the names that was held back", () => {
    expect(shareOfSets(held)).toBeGreaterThanOrEqual(0.85);
  });

  it("is at least 95 % on names that no count had", () => {
    expect(shareOfSets(freshNames())).toBeGreaterThanOrEqual(0.95);
  });

  it("is at least 99 % on the names that it was made with", () => {
    expect(shareOfSets(developedOn)).toBeGreaterThanOrEqual(0.99);
  });
});

describe("the confidence of a match", () => {
  const all = [...labelledNames(), ...freshNames()];
  it.each([
    { from: 0.9, to: 1.01 },
    { from: 0.8, to: 0.9 },
    { from: 0.65, to: 0.8 },
    { from: 0.4, to: 0.65 },
  ])("is never better than the share that is right: from $from", ({ from, to }) => {
    const inBucket = all.filter(({ name }) => {
      const { confidence } = matcher.match(name);
      return confidence >= from && confidence < to;
    });
    const right = inBucket.filter(isMatched).length / Math.max(1, inBucket.length);
    expect(inBucket.length).toBeGreaterThan(0);
    expect(right).toBeGreaterThanOrEqual(from);
  });
});

describe("the labels", () => {
  const known = new Set([...Object.keys(exercises), "custom"]);
  const knownGroups = new Set([...Object.keys(groups), "none"]);

  it("name only entries and groups that the catalogue has", () => {
    for (const { name, expected, groups: some } of [...labelledNames(), ...freshNames()]) {
      for (const one of expected) expect(known, name).toContain(one);
      if (expected.includes("custom")) for (const one of some) expect(knownGroups, name).toContain(one);
    }
  });

  it("cover every name that was counted", () => {
    expect(held.length + developedOn.length).toBe(470);
    for (const { name, sets } of [...held, ...developedOn]) expect(sets, name).toBeGreaterThan(0);
  });
});
