import { describe, expect, it } from "vitest";
import { sameSelection } from "./same-selection.ts";

const set = { reps: 5 };

describe("a selection of the journal", () => {
  it.each([
    [
      [set, set],
      [set, set],
    ],
    [
      { a: set, b: null },
      { a: set, b: null },
    ],
    [null, null],
    ["kg", "kg"],
    [[], []],
  ])("is the same as %j made anew", (before, fresh) => {
    expect(sameSelection(before, fresh)).toBe(true);
  });

  it.each([
    [[set], [{ reps: 5 }]],
    [[set], [set, set]],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 2 }],
    [[], {}],
    [null, {}],
    ["kg", "lb"],
  ])("%j is another than %j", (before, fresh) => {
    expect(sameSelection(before, fresh)).toBe(false);
  });
});
