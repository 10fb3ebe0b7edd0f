import { describe, expect, it } from "vitest";
import { asNow } from "./clock.ts";

/** A device in a time zone of its own, minutes west of Greenwich as `Date` tells it. */
function dateIn(offsetMin: number, utc: string): Date {
  const date = new Date(utc);
  date.getTimezoneOffset = () => offsetMin;
  return date;
}

describe("the clock of a device", () => {
  it.each([
    [300, "2026-11-24T03:30:00.120Z", "2026-11-23T22:30:00.120-05:00", "2026-11-23"],
    [-345, "2026-11-23T20:30:00.000Z", "2026-11-24T02:15:00.000+05:45", "2026-11-24"],
    [0, "2026-11-23T20:30:00.000Z", "2026-11-23T20:30:00.000+00:00", "2026-11-23"],
    [570, "2026-11-23T03:00:00.000Z", "2026-11-22T17:30:00.000-09:30", "2026-11-22"],
  ])("%i minutes from Greenwich keeps the day of the lifter", (offset, utc, instant, today) => {
    expect(asNow(dateIn(offset, utc))).toEqual({ ms: Date.parse(utc), instant, today });
    expect(Date.parse(instant)).toBe(Date.parse(utc));
  });
});
