// When did it happen, so that cause always sorts before effect, also between devices whose clocks disagree?
// Hybrid logical clock (Kulkarni and Demirbas 2014): the wall clock, and a counter for when it stands or is behind.

export interface HybridTime {
  readonly wallMs: number;
  readonly counter: number;
}

export const CLOCK_START: HybridTime = { wallMs: 0, counter: 0 };

/** The time of a new local event: later than `last`, whatever the wall clock says. */
export function tick(last: HybridTime, wallMs: number): HybridTime {
  return wallMs > last.wallMs ? { wallMs, counter: 0 } : { wallMs: last.wallMs, counter: last.counter + 1 };
}

/** The clock after an event of another device was seen: what happens here next sorts after it. */
export function receive(last: HybridTime, seen: HybridTime): HybridTime {
  return compareTimes(last, seen) >= 0 ? last : seen;
}

export function compareTimes(a: HybridTime, b: HybridTime): number {
  return a.wallMs - b.wallMs || a.counter - b.counter;
}
