import { describe, expect, it } from "vitest";
import { clockText, restLeft } from "./rest-clock.ts";

const rest = { startedMs: 1_000_000, askedS: 120, adjustedS: 0 };

describe("the rest clock", () => {
  it("counts from when the set was stored", () => {
    expect(restLeft(rest, 1_000_000 + 15_000)).toMatchObject({ leftS: 105, over: false });
  });

  it("is over when the time has gone, also after a reload much later", () => {
    expect(restLeft(rest, 1_000_000 + 600_000)).toMatchObject({ leftS: 0, share: 1, over: true });
  });

  it("takes 15 seconds away or adds them", () => {
    expect(restLeft({ ...rest, adjustedS: -15 }, 1_000_000).leftS).toBe(105);
    expect(restLeft({ ...rest, adjustedS: 15 }, 1_000_000).leftS).toBe(135);
  });

  it("never asks for less than no rest", () => {
    expect(restLeft({ ...rest, adjustedS: -300 }, 1_000_000)).toMatchObject({
      totalS: 0,
      over: true,
      share: 1,
    });
  });

  it("does not run backwards when the clock of the phone was set back", () => {
    expect(restLeft(rest, 900_000).leftS).toBe(120);
  });

  it("is written as a lifter reads a watch", () => {
    expect([0, 9, 105, 3723].map(clockText)).toEqual(["0:00", "0:09", "1:45", "1:02:03"]);
  });
});
