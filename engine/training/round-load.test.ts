import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextOwned, previousOwned, roundToOwned } from "./round-load.ts";

const kg = fc.integer({ min: 0, max: 2000 }).map((quarters) => quarters / 4);
const owned = fc.uniqueArray(kg, { minLength: 1, maxLength: 30 });

describe("rounding to an owned load", () => {
  test("goes up from the middle", () => {
    expect(roundToOwned(9, [8, 10], "nearest")).toBe(10);
    expect(roundToOwned(8.9, [8, 10], "nearest")).toBe(8);
  });

  test("always lands on an owned load", () => {
    const modes = fc.constantFrom("down", "nearest", "up");
    fc.assert(
      fc.property(kg, owned, modes, (load, loads, mode) => loads.includes(roundToOwned(load, loads, mode))),
    );
  });

  test("down never exceeds, unless even the lightest does", () => {
    fc.assert(
      fc.property(kg, owned, (load, loads) => {
        const rounded = roundToOwned(load, loads, "down");
        expect(rounded <= load || rounded === Math.min(...loads)).toBe(true);
      }),
    );
  });

  test("never passes over a nearer owned load", () => {
    fc.assert(
      fc.property(kg, owned, (load, loads) => {
        const gap = Math.abs(roundToOwned(load, loads, "nearest") - load);
        for (const other of loads) expect(gap).toBeLessThanOrEqual(Math.abs(other - load));
      }),
    );
  });

  test("does not depend on the order of the rack", () => {
    fc.assert(
      fc.property(kg, owned, (load, loads) => {
        const shuffled = loads.toReversed();
        expect(roundToOwned(load, shuffled, "nearest")).toBe(roundToOwned(load, loads, "nearest"));
        expect(nextOwned(load, shuffled)).toBe(nextOwned(load, loads));
        expect(previousOwned(load, shuffled)).toBe(previousOwned(load, loads));
      }),
    );
  });

  test("the next and the previous load are one step of each other", () => {
    fc.assert(
      fc.property(owned, (loads) => {
        for (const load of loads) {
          const next = nextOwned(load, loads);
          if (next !== null) expect(previousOwned(next, loads)).toBe(load);
        }
      }),
    );
  });

  test("of nothing is a mistake of the caller", () => {
    expect(() => roundToOwned(10, [], "down")).toThrow("no owned load");
  });
});
