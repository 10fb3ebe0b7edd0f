// Dice from a seed: the same numbers in Node and in every browser (mulberry32, 32-bit integer arithmetic only).

export interface Dice {
  /** A whole number from 0 to `below` - 1. */
  readonly roll: (below: number) => number;
}

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return {
    roll(below) {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      // The product stays below 2^53, so no rounding differs between engines.
      return Math.floor(((t ^ (t >>> 14)) >>> 0) * (below / 4_294_967_296));
    },
  };
}
