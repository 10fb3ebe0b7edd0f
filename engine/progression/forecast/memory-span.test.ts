import { describe, expect, test } from "vitest";
import { daysInSpan, spanStart } from "./memory-span.ts";

interface Day {
  readonly at: number;
  readonly done: readonly { readonly exercise: string }[];
}

const PARTS = {
  of: ({ done }: Day) => done,
  withOnly: (day: Day, done: Day["done"]) => ({ ...day, done }),
};

/** Day after day; on each, whatever `done` says. */
function log(days: number, done: (at: number) => readonly string[]): readonly Day[] {
  return Array.from({ length: days }, (_, at) => ({
    at,
    done: done(at).map((exercise) => ({ exercise })),
  }));
}

const remembered = (days: readonly Day[]) => daysInSpan(days, PARTS);

describe("the span that is learned from", () => {
  test("is the whole of a log below 100 training days", () => {
    const days = log(99, () => ["row"]);
    expect(remembered(days)).toBe(days);
  });

  test("holds the last 75 to 99 days of a longer one in whole, and moves on by twenty-five", () => {
    expect([99, 100, 124, 125, 1560].map(spanStart)).toEqual([0, 25, 25, 50, 1475]);
  });

  test("begins with the thirty visits before it", () => {
    const days = log(500, () => ["row", "curl"]);
    expect(remembered(days)).toEqual(days.slice(425 - 30));
  });

  test("holds what was put aside years ago, and of those days nothing else", () => {
    const days = log(900, (at) => (at < 50 ? ["deadlift", "row"] : ["row"]));
    const [first, ...others] = remembered(days);
    expect(first).toEqual({ at: 20, done: [{ exercise: "deadlift" }] });
    expect(others.filter(({ done }) => done.some(({ exercise }) => exercise === "deadlift"))).toHaveLength(
      29,
    );
    expect(others.filter(({ done }) => done.some(({ exercise }) => exercise === "row"))).toHaveLength(105);
  });

  test("does not change the days of the past when one more is trained, until it moves on", () => {
    const days = log(425, (at) => (at % 7 === 0 ? ["row", "shrug"] : ["row"]));
    for (let until = 401; until < 425; until++) {
      expect(remembered(days.slice(0, until))).toEqual([
        ...remembered(days.slice(0, 400)),
        ...days.slice(400, until),
      ]);
    }
  });
});
