// Durations as apps write them.
import { describe, expect, it } from "vitest";
import { writtenSeconds } from "./durations.ts";

describe("a duration", () => {
  it.each([
    ["55s", 55],
    ["28m", 1_680],
    ["2h 15m", 8_100],
    ["1h 15min", 4_500],
    ["31min", 1_860],
    ["77m", 4_620],
    ["264h 1m", 950_460],
    ["1h 2m 3s", 3_723],
    ["5534", 5_534],
    ["90.5", 90.5],
    ["0:09:21", 561],
    ["09:21", 561],
    ["60 secondi", 60],
    ["1 Std. 5 Min.", 3_900],
    ["1 sa 20 dk", 4_800],
    ["1,5 h", 5_400],
    ["45s", 45],
  ])("is read from %s", (written, seconds) => {
    expect(writtenSeconds(written)).toBe(seconds);
  });

  it("is missing where nothing is written", () => {
    expect(writtenSeconds("")).toBe(null);
    expect(writtenSeconds(undefined)).toBe(null);
  });

  it.each(["long", "5 parsecs", "1h and then some 5 more words", "3:99:99:1", "9 ".repeat(50_000)])(
    "is not guessed from %s",
    (written) => {
      expect(writtenSeconds(written)).toBeNaN();
    },
  );
});
