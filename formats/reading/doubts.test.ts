// What is kept, and shown as hardly true?
import { describe, expect, it } from "vitest";
import { doubtSet, isVeryLong } from "./doubts.ts";
import type { Doubt, Sink } from "./sink.ts";
import type { WrittenSet } from "./written-set.ts";

const SET: WrittenSet = {
  line: 7,
  at: "2026-11-21T18:00:00",
  workout: null,
  exercise: "Deadlift (Barbell)",
  setType: "working",
  assisted: false,
  loadKg: 140,
  rawLoad: 140,
  unit: "kg",
  reps: 5,
  seconds: null,
  metres: null,
  rir: null,
  rpe: null,
  superset: null,
  side: null,
  note: null,
  extra: null,
};

function doubtsOf(set: Partial<WrittenSet>): readonly string[] {
  const doubts: Doubt[] = [];
  const deaf = () => {};
  const sink: Sink = {
    set: deaf,
    note: deaf,
    notDone: deaf,
    other: deaf,
    refuse: deaf,
    suspect: (doubt) => doubts.push(doubt),
  };
  doubtSet({ sink, options: { today: "2026-11-21" } }, { ...SET, ...set });
  return doubts.map(({ line, why, found }) => `${line} ${why} ${found}`);
}

describe("a set", () => {
  it("of today is believed", () => {
    expect(doubtsOf({})).toEqual([]);
    expect(doubtsOf({ at: "2026-11-21" })).toEqual([]);
    expect(doubtsOf({ at: "2026-11-21T23:59:59Z", seconds: 3_600, reps: 500, loadKg: 500 })).toEqual([]);
  });

  it("of 2,956 lb is doubted, in its unit and before the unit is known", () => {
    expect(doubtsOf({ loadKg: 1_340.8, rawLoad: 2_956, unit: "lb" })).toEqual(["7 very_heavy 2956 lb"]);
    expect(doubtsOf({ loadKg: null, rawLoad: 2_956, unit: null })).toEqual(["7 very_heavy 2956"]);
    expect(doubtsOf({ loadKg: null, rawLoad: 1_000, unit: null })).toEqual([]);
  });

  it("of a thousand repetitions or of five hours is doubted", () => {
    expect(doubtsOf({ reps: 1_000 })).toEqual(["7 very_many_reps 1000"]);
    expect(doubtsOf({ seconds: 18_000 })).toEqual(["7 very_long_set 18000 s"]);
  });

  it("of tomorrow or of long ago is doubted", () => {
    expect(doubtsOf({ at: "2026-11-22" })).toEqual(["7 in_the_future 2026-11-22"]);
    expect(doubtsOf({ at: "1970-01-01T00:00:00Z" })).toEqual(["7 long_ago 1970-01-01T00:00:00Z"]);
  });
});

it("doubts a workout that was left open over night", () => {
  expect([2 * 3_600, 12 * 3_600, 264 * 3_600].map(isVeryLong)).toEqual([false, false, true]);
});
