import { expect, test } from "vitest";
import { retryAfterMs } from "./retry-after.ts";

const NOW_MS = Date.parse("2026-11-21T18:00:00Z");

test.each([
  ["120", 120_000],
  [" 0 ", 0],
  ["Sat, 21 Nov 2026 18:02:00 GMT", 120_000],
  ["Sat, 21 Nov 2026 17:00:00 GMT", 0],
  ["soon", null],
  ["-5", null],
  ["999999999999999", null],
  [null, null],
])("Retry-After %j is %j ms", (header, ms) => {
  expect(retryAfterMs(header, NOW_MS)).toBe(ms);
});
