import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countPlaces, firstGap, hasPlace, NO_PLACES, type Places, withPlaces } from "./places.ts";

const range = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.nat(12))
  .map(([from, length]) => [from, from + length] as const);

/** Ranges put together, and the same places as a plain set. */
function gathered(ranges: Places): { readonly places: Places; readonly plain: ReadonlySet<number> } {
  const places = ranges.reduce<Places>((all, [from, to]) => withPlaces(all, from, to), NO_PLACES);
  const plain = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
  return { places, plain: new Set(plain) };
}

describe("places of the local log", () => {
  it("are the places that were put in, however they overlap", () => {
    fc.assert(
      fc.property(fc.array(range), (ranges) => {
        const { places, plain } = gathered(ranges);
        expect(countPlaces(places)).toBe(plain.size);
        for (let place = 1; place <= 75; place += 1) expect(hasPlace(places, place)).toBe(plain.has(place));
      }),
    );
  });

  it("are few ranges, sorted, that never touch", () => {
    fc.assert(
      fc.property(fc.array(range), (ranges) => {
        const { places } = gathered(ranges);
        for (const [index, [from]] of places.entries()) {
          const before = places[index - 1];
          if (before !== undefined) expect(from).toBeGreaterThan(before[1] + 1);
        }
      }),
    );
  });

  it("have their first gap where the first place is missing", () => {
    fc.assert(
      fc.property(fc.array(range), (ranges) => {
        const { places, plain } = gathered(ranges);
        let missing = 1;
        while (plain.has(missing)) missing += 1;
        expect(firstGap(places)).toBe(missing);
      }),
    );
  });

  it("stay as they are where nothing arrived", () => {
    expect(withPlaces([[1, 3]], 4, 3)).toEqual([[1, 3]]);
  });
});
