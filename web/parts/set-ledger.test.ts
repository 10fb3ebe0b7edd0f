import type { Catalog, GroupId } from "@dorsal/content";
import { expect, test } from "vitest";
import { heatInRange } from "./muscle-heat.ts";
import { heatOfLedger, ledger, overTheCap } from "./set-ledger.ts";

const BEGINNER = { level: 1, goal: "general" } as const;
const GROUPS = new Proxy(
  { lats: ["lats", "teres_major"], chest: ["pectorals"] } as unknown as Catalog["groups"],
  {
    get: (groups, group) => groups[group as GroupId] ?? [],
  },
);

test("a beginner's lats want 5 to 9 sets a week; nothing trained is still a row", () => {
  const [lats] = ledger({}, BEGINNER);
  expect(lats).toMatchObject({ group: "lats", sets: 0, range: { min: 4, low: 5, high: 9 } });
});

test("a pushing muscle has a row only once it is trained, with a cap and no range", () => {
  expect(ledger({}, BEGINNER).some(({ group }) => group === "chest")).toBe(false);
  expect(ledger({ chest: 3 }, BEGINNER).at(-1)).toEqual({ group: "chest", sets: 3, range: null, cap: 12 });
});

test("heat rises from rest over too little to useful and beyond", () => {
  const range = { min: 4, low: 5, high: 9, cap: 12 };
  expect([0, 3, 4.5, 5, 9, 10].map((sets) => heatInRange(sets, range))).toEqual([0, 1, 2, 3, 3, 4]);
});

test("a group's heat colours each of its muscles", () => {
  expect(heatOfLedger(ledger({ lats: 6 }, BEGINNER), GROUPS)).toMatchObject({ lats: 3, teres_major: 3 });
});

test("only what passes the cap is hatched", () => {
  expect(overTheCap(ledger({ lats: 12 }, BEGINNER), GROUPS)).toEqual([]);
  expect(overTheCap(ledger({ lats: 12.5 }, BEGINNER), GROUPS)).toEqual(["lats", "teres_major"]);
});
