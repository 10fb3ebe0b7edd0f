import { describe, expect, it } from "vitest";
import { longDay, shortDay, whenWords } from "./day-words.ts";

describe("a calendar day in words", () => {
  it("is the same day in every time zone", () => {
    expect(longDay("2026-11-21")).toBe("Saturday 21 November");
    expect(shortDay("2026-11-16")).toBe("16 Nov");
  });

  it("is near by name and far by date", () => {
    const when = (date: string) => whenWords(date, "2026-11-21");
    expect(when("2026-11-21")).toBe("today");
    expect(when("2026-11-22")).toBe("tomorrow");
    expect(when("2026-11-26")).toBe("on Thursday");
    expect(when("2026-12-03")).toBe("on 3 December");
  });
});
