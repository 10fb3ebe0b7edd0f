import { expect, test } from "vitest";
import { addDays, dateInWeek, daysBetween, isCalendarDay, nextMonday, weekdayOf } from "./calendar.ts";

test("2026-11-21 is a Saturday and the next Monday is two days later", () => {
  expect(weekdayOf("2026-11-21")).toBe("sat");
  expect(nextMonday("2026-11-21")).toBe("2026-11-23");
});

test("the next Monday of a Monday is a week later", () => {
  expect(nextMonday("2026-11-23")).toBe("2026-11-30");
});

test("days are added over months, years and leap days", () => {
  expect(addDays("2027-12-31", 1)).toBe("2028-01-01");
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(daysBetween("2026-11-23", "2026-12-01")).toBe(8);
});

test("a week that starts on a Thursday holds its Monday four days later", () => {
  expect(dateInWeek("2026-11-26", "mon")).toBe("2026-11-30");
  expect(dateInWeek("2026-11-26", "thu")).toBe("2026-11-26");
});

test("31 February is no day", () => {
  expect(isCalendarDay("2026-02-31")).toBe(false);
  expect(isCalendarDay("2026-02-28")).toBe(true);
  expect(isCalendarDay("28.2.2026")).toBe(false);
});
