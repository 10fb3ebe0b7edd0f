import { loadCatalog } from "@dorsal/content";
import { describe, expect, it } from "vitest";
import { item, profileOf } from "./fixtures.ts";
import { readFirst } from "./read-first.ts";

const asking = { catalog: loadCatalog(), profile: profileOf({ equipment: ["pullup_bar", "band"] }) };
const pullUp = item("pull_up", {
  reasons: [
    { why: "anchor_checklist", anchor: "bar" },
    { why: "compound_first" },
    { why: "rir_floor", rir: 2, because: "home_anchor" },
  ],
});
const whys = (asked: string | null) =>
  readFirst(asking, pullUp, asked === null ? null : { exercise: asked }).map(({ why }) => why);

describe("what is read before the first repetition", () => {
  it("is what the item says of safety, and why so much stays in reserve", () => {
    expect(whys("pull_up")).toEqual(["anchor_checklist", "rir_floor"]);
    expect(whys(null)).toEqual(["anchor_checklist", "rir_floor"]);
  });

  it("is about the easier rung where one stands in", () => {
    expect(readFirst(asking, pullUp, { exercise: "table_row" })).toEqual([
      { why: "anchor_checklist", anchor: "table" },
    ]);
    expect(whys("band_row")).toEqual([]);
  });
});
