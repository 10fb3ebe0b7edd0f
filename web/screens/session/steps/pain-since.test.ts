import type { Exposure, PainNoted } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { working } from "./fixtures.ts";
import { isRedAgain, painSince } from "./pain-since.ts";

const note = (day: string, during: number, exercise = "row"): PainNoted => ({
  painId: `${day}-${during}`,
  notedAt: `${day}T18:20:00.000+01:00`,
  exercise,
  during,
  sharp: false,
  redFlags: [],
});
const visit = (date: string): Exposure => ({ date, sets: [working("row")] });

describe("pain in an exercise", () => {
  it("holds from the visit in which it was noted to the next", () => {
    expect(painSince([note("2026-11-16", 4)], "row", [visit("2026-11-16")])).toBe("amber");
  });

  it("is over after a visit without a note", () => {
    expect(
      painSince([note("2026-11-16", 4)], "row", [visit("2026-11-16"), visit("2026-11-19")]),
    ).toBeUndefined();
  });

  it("takes the latest note, whatever came before", () => {
    expect(painSince([note("2026-11-16", 7), note("2026-11-17", 1)], "row", [visit("2026-11-16")])).toBe(
      "green",
    );
  });

  it("of one exercise says nothing about another", () => {
    expect(painSince([note("2026-11-16", 7, "curl")], "row", [])).toBeUndefined();
  });

  it("asks for a clinician's look when it was red on two days", () => {
    expect(isRedAgain([note("2026-11-16", 7), note("2026-11-16", 8)], "row")).toBe(false);
    expect(isRedAgain([note("2026-11-16", 7), note("2026-11-19", 6)], "row")).toBe(true);
  });
});
