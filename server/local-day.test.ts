import { expect, test } from "vitest";
import { localDay } from "./local-day.ts";

test("a day is the one on the wall where the server stands, with two digits each", () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  expect(localDay(new Date(2026, 11, 31, 0, 0))).toBe("2026-12-31");
});
