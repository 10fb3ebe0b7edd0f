import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLOCK_START, compareTimes, type HybridTime, receive, tick } from "./hybrid-clock.ts";

const wallMs = fc.integer({ min: 0, max: 2_000_000_000_000 });
const time = fc.record({ wallMs, counter: fc.nat(1_000) });

describe("the hybrid clock", () => {
  it("shows the wall clock while that runs forwards", () => {
    expect(tick({ wallMs: 1_000, counter: 7 }, 1_001)).toEqual({ wallMs: 1_001, counter: 0 });
  });

  it("counts on while the wall clock stands or was set back", () => {
    expect(tick({ wallMs: 1_000, counter: 7 }, 1_000)).toEqual({ wallMs: 1_000, counter: 8 });
    expect(tick({ wallMs: 1_000, counter: 0 }, 400)).toEqual({ wallMs: 1_000, counter: 1 });
  });

  it("never goes back, whatever the wall clock does", () => {
    fc.assert(
      fc.property(fc.array(wallMs, { minLength: 2 }), (readings) => {
        readings.reduce<HybridTime>((last, reading) => {
          const next = tick(last, reading);
          expect(compareTimes(last, next)).toBeLessThan(0);
          return next;
        }, CLOCK_START);
      }),
    );
  });

  it("lets what follows sort after what was seen from another device, whoever's clock is ahead", () => {
    fc.assert(
      fc.property(time, time, wallMs, (mine, theirs, now) => {
        const answer = tick(receive(mine, theirs), now);
        expect(compareTimes(answer, theirs)).toBeGreaterThan(0);
        expect(compareTimes(answer, mine)).toBeGreaterThan(0);
      }),
    );
  });

  it("is never ahead of every wall clock it has heard of", () => {
    fc.assert(
      fc.property(time, time, wallMs, (mine, theirs, now) => {
        expect(tick(receive(mine, theirs), now).wallMs).toBe(Math.max(mine.wallMs, theirs.wallMs, now));
      }),
    );
  });
});
