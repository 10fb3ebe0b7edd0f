import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inSight } from "./in-sight.ts";

describe("a long list", () => {
  it("shows what has room and folds the rest", () => {
    expect(inSight(["a", "b", "c", "d", "e"], 2)).toEqual({ seen: ["a", "b"], folded: ["c", "d", "e"] });
  });

  it("shows a short rest rather than asking for a tap", () => {
    expect(inSight(["a", "b", "c", "d"], 2)).toEqual({ seen: ["a", "b", "c", "d"], folded: [] });
  });

  it("shows nothing where it has no room, unless so little that no tap is worth it", () => {
    expect(inSight(["a", "b", "c"], 0).seen).toEqual([]);
    expect(inSight(["a", "b"], 0).seen).toEqual(["a", "b"]);
  });

  it("loses nothing and changes no places", () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.nat(20), (items, room) => {
        const { seen, folded } = inSight(items, room);
        expect([...seen, ...folded]).toEqual(items);
        expect(seen.length).toBeGreaterThanOrEqual(Math.min(room, items.length));
      }),
    );
  });
});
