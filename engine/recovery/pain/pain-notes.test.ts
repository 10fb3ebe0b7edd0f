// What do the notes about a sore exercise add up to?
import { describe, expect, test } from "vitest";
import type { PainNoted } from "../../journal/events.ts";
import { isRedAgain, isRedOn, isRising, painSince, redDays } from "./pain-notes.ts";

let count = 0;
const note = (date: string, during: number, more: Partial<PainNoted> = {}): PainNoted => ({
  painId: `pain-${++count}`,
  notedAt: `2026-11-${date}T18:00:00.000+00:00`,
  exercise: "pull_up",
  during,
  sharp: false,
  redFlags: [],
  ...more,
});

describe("pain since the last visit", () => {
  test("holds until the exercise was trained twice without it", () => {
    const notes = [note("02", 4)];
    const visits = ["02", "05", "09"].map((day) => ({ date: `2026-11-${day}` }));
    expect(painSince(notes, "pull_up", visits.slice(0, 1))).toBe("amber");
    expect(painSince(notes, "pull_up", visits.slice(0, 2))).toBe("amber");
    expect(painSince(notes, "pull_up", visits)).toBeUndefined();
    expect(painSince(notes, "chin_up", [])).toBeUndefined();
  });

  test("ends with a green note", () => {
    const notes = [note("02", 4), note("05", 1)];
    expect(painSince(notes, "pull_up", [{ date: "2026-11-02" }, { date: "2026-11-05" }])).toBe("green");
  });
});

describe("red days", () => {
  test("two notes of one day are one red day", () => {
    expect(isRedAgain([note("02", 7), note("02", 8)], "pull_up")).toBe(false);
    expect(isRedAgain([note("02", 7), note("05", 6)], "pull_up")).toBe(true);
  });

  test("sharp pain and a bad next morning are red", () => {
    const notes = [note("02", 1, { sharp: true }), note("05", 3, { nextMorning: 6 })];
    expect(redDays(notes, "pull_up")).toEqual(["2026-11-02", "2026-11-05"]);
  });

  test("end when the lifter says that it is fine, and amber is not fine", () => {
    const red = [note("02", 7), note("05", 7)];
    expect(isRedAgain([...red, note("09", 3)], "pull_up")).toBe(true);
    expect(isRedAgain([...red, note("09", 1)], "pull_up")).toBe(false);
  });

  test("a bad next morning is red on that morning too", () => {
    const told = note("02", 3, { nextMorning: 7 });
    expect(["2026-11-02", "2026-11-03", "2026-11-04"].map((day) => isRedOn(told, day))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isRedOn(note("02", 7, { nextMorning: 1 }), "2026-11-03")).toBe(false);
  });
});

describe("pain that rises", () => {
  test("is worse than in the week before", () => {
    expect(isRising([note("02", 3), note("09", 4)], "pull_up")).toBe(true);
    expect(isRising([note("02", 4), note("09", 4)], "pull_up")).toBe(false);
  });

  test("needs a note in each of two weeks in a row, and is not green", () => {
    expect(isRising([note("02", 3), note("16", 4)], "pull_up")).toBe(false);
    expect(isRising([note("09", 4)], "pull_up")).toBe(false);
    expect(isRising([note("02", 1), note("09", 2)], "pull_up")).toBe(false);
  });
});
