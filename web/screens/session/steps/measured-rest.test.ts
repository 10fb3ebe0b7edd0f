import { describe, expect, it } from "vitest";
import { measuredRestS } from "./measured-rest.ts";

const minutes = (count: number) => count * 60_000;

describe("the rest before a set", () => {
  it("is the time since the last stored set, less the set itself", () => {
    expect(measuredRestS({ lastStoredMs: 0, nowMs: minutes(2), workS: 35 })).toBe(85);
  });

  it("is not said before the first set", () => {
    expect(measuredRestS({ lastStoredMs: null, nowMs: minutes(2), workS: 35 })).toBeUndefined();
  });

  it("is not said after a phone call of half an hour, nor when the clock was set back", () => {
    expect(measuredRestS({ lastStoredMs: 0, nowMs: minutes(30), workS: 35 })).toBeUndefined();
    expect(measuredRestS({ lastStoredMs: minutes(5), nowMs: 0, workS: 35 })).toBeUndefined();
  });

  it("is never negative when two sets are logged at once", () => {
    expect(measuredRestS({ lastStoredMs: 0, nowMs: 1000, workS: 35 })).toBe(0);
  });
});
