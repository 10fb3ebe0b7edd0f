import { describe, expect, it } from "vitest";
import { compareInstants, dayOf, minutesBetween, mondayOf } from "./calendar.ts";

describe("the lifter's calendar", () => {
  it("takes the day where it happened, not in Greenwich", () => {
    expect(dayOf("2026-11-23T23:30:00.000-05:00")).toBe("2026-11-23");
    expect(dayOf("2026-11-24T00:30:00.000+13:00")).toBe("2026-11-24");
  });

  it("lets weeks begin on Monday", () => {
    expect(mondayOf("2026-11-23")).toBe("2026-11-23");
    expect(mondayOf("2026-11-29")).toBe("2026-11-23");
    expect(mondayOf("2027-01-01")).toBe("2026-12-28");
  });

  it("compares instants of different offsets", () => {
    expect(compareInstants("2026-11-23T18:00:00.000+01:00", "2026-11-23T17:00:00.000+00:00")).toBe(0);
    expect(minutesBetween("2026-11-23T18:00:00.000+01:00", "2026-11-23T17:42:00.000+00:00")).toBe(42);
  });
});
