import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayIn, isTimeZone, nextAt } from "./local-time.ts";

const iso = (ms: number) => new Date(ms).toISOString();

describe("a time on the wall, where the person is", () => {
  it.each([
    ["07:30", "Europe/Lisbon", "2026-11-21T06:00:00Z", "2026-11-21T07:30:00.000Z"],
    ["07:30", "Europe/Lisbon", "2026-11-21T07:30:00Z", "2026-11-22T07:30:00.000Z"],
    ["07:30", "America/New_York", "2026-11-21T13:00:00Z", "2026-11-22T12:30:00.000Z"],
    ["00:15", "Pacific/Kiritimati", "2026-11-21T10:00:00Z", "2026-11-21T10:15:00.000Z"],
    ["23:59", "Pacific/Niue", "2026-11-21T10:00:00Z", "2026-11-21T10:59:00.000Z"],
    ["12:00", "Asia/Kathmandu", "2026-11-21T00:00:00Z", "2026-11-21T06:15:00.000Z"],
  ])("%s in %s after %s is %s", (time, zone, after, at) => {
    expect(iso(nextAt(time, zone, Date.parse(after)))).toBe(at);
  });

  it("keeps to the wall when the clocks change", () => {
    const before = Date.parse("2027-03-27T07:30:00Z");
    expect(iso(nextAt("07:30", "Europe/Berlin", before))).toBe("2027-03-28T05:30:00.000Z");
    const autumn = Date.parse("2026-10-24T05:30:00Z");
    expect(iso(nextAt("07:30", "Europe/Berlin", autumn))).toBe("2026-10-25T06:30:00.000Z");
  });

  it("is always later, and within some 25 hours", () => {
    const zones = ["UTC", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kolkata"];
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
    const when = fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(time, fc.constantFrom(...zones), when, (at, zone, day) => {
        const wait = nextAt(at, zone, day.getTime()) - day.getTime();
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(25.5 * 3_600_000);
      }),
      { numRuns: 300 },
    );
  });

  it("knows the day there, and what is no time zone", () => {
    expect(dayIn("Asia/Tokyo", Date.parse("2026-11-21T18:00:00Z"))).toBe("2026-11-22");
    expect([isTimeZone("Europe/Lisbon"), isTimeZone("Middle/Earth")]).toEqual([true, false]);
  });
});
