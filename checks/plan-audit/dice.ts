// Which way does it fall? A small seeded generator (mulberry32), so that a failing profile can be made again.

export interface Dice {
  /** From 0 up to, but below, 1. */
  readonly roll: () => number;
  readonly chance: (probability: number) => boolean;
  /** A whole number from lo to hi, both included. */
  readonly between: (lo: number, hi: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** `count` different members, in random order. */
  readonly draw: <T>(list: readonly T[], count: number) => T[];
}

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (lo: number, hi: number) => lo + Math.floor(roll() * (hi - lo + 1));
  return {
    roll,
    between,
    chance: (probability) => roll() < probability,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
    draw: (list, count) => {
      const left = [...list];
      const drawn = Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(between(0, left.length - 1), 1),
      );
      return drawn.flat();
    },
  };
}
