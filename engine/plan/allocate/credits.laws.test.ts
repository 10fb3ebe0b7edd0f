// Do the packed words say the same as a plain list of quarter sets, up to the most that a search can meet?
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../testing/random-lifter.ts";
import { GROUPS, TRAINED_GROUPS } from "../volume/demand.ts";
import {
  addCredits,
  anyAbove,
  copyCredits,
  creditsOf,
  groupsWith,
  noCredits,
  quartersOf,
  roomUnder,
  takeCredits,
  trainedPrice,
} from "./credits.ts";

const RUNS = runs(300);
/** 8 exercises of 5 sets, 4 quarters each, beside another day of the same kind: more than any week may hold. */
const MOST = 160;
/** Above every cap that there is (30 weekly sets), and the caps of a group that had more than it may have. */
const anyCap = fc.integer({ min: -1, max: 30 * 4 });
const listOf = (one: fc.Arbitrary<number>) =>
  fc.array(one, { minLength: GROUPS.length, maxLength: GROUPS.length });
const anyQuarters = listOf(fc.nat(MOST));

const plain = (credits: ReturnType<typeof noCredits>) => GROUPS.map((_, g) => quartersOf(credits, g));

test("every group keeps its own quarter sets", () => {
  fc.assert(
    fc.property(anyQuarters, (quarters) => {
      expect(plain(creditsOf(quarters))).toEqual(quarters);
    }),
    { numRuns: RUNS },
  );
});

test("what is added and taken again is added and taken group by group", () => {
  fc.assert(
    fc.property(anyQuarters, anyQuarters, (one, other) => {
      const sum = noCredits();
      copyCredits(sum, creditsOf(one));
      addCredits(sum, creditsOf(other));
      expect(plain(sum)).toEqual(one.map((own, g) => own + (other[g] ?? 0)));
      takeCredits(sum, creditsOf(one));
      expect(plain(sum)).toEqual(other);
    }),
    { numRuns: RUNS },
  );
});

test("a cap is broken exactly where one group has more than its own", () => {
  fc.assert(
    fc.property(anyQuarters, anyQuarters, listOf(anyCap), (one, other, caps) => {
      const broken = caps.some((cap, g) => (one[g] ?? 0) + (other[g] ?? 0) > cap);
      expect(anyAbove(roomUnder(caps), creditsOf(one), creditsOf(other))).toBe(broken);
    }),
    { numRuns: RUNS },
  );
});

test("groups with enough are named by one bit each, and only trained ones", () => {
  fc.assert(
    fc.property(anyQuarters, fc.integer({ min: 1, max: MOST }), (quarters, least) => {
      const expected = TRAINED_GROUPS.reduce(
        (bits, _, g) => ((quarters[g] ?? 0) >= least ? bits | (1 << g) : bits),
        0,
      );
      expect(groupsWith(creditsOf(quarters), least)).toBe(expected);
    }),
    { numRuns: RUNS },
  );
});

test("two credits cost what each trained group's sum costs", () => {
  const row = 2 * MOST + 1;
  const byCredit = Float64Array.from({ length: TRAINED_GROUPS.length * row }, (_, at) => at);
  fc.assert(
    fc.property(anyQuarters, anyQuarters, (one, other) => {
      const expected = TRAINED_GROUPS.reduce(
        (price, _, g) => price + g * row + (one[g] ?? 0) + (other[g] ?? 0),
        0,
      );
      expect(trainedPrice({ byCredit, row }, creditsOf(one), creditsOf(other))).toBe(expected);
    }),
    { numRuns: RUNS },
  );
});
