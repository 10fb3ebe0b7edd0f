import { expect, it } from "vitest";
import { backoffMs } from "./backoff.ts";

it("waits twice as long after each failure, never more than five minutes, spread over the whole time", () => {
  const longest = Array.from({ length: 12 }, (_, attempt) => backoffMs(attempt, 0.999_999));
  expect(longest.map((ms) => Math.ceil(ms / 1_000))).toEqual([
    1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300,
  ]);
  expect([backoffMs(9, 0), backoffMs(9, 0.5)]).toEqual([0, 150_000]);
});
