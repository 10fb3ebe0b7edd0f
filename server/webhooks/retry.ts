// When is a message tried again? Soon at first, then ever more rarely, for about two days; then it is given up and said so.

const FIRST_WAIT_MS = 10_000;
/** A receiver that is mended overnight gets everything in the morning (design choice). */
export const LONGEST_WAIT_MS = 12 * 3_600_000;
const GROWTH = 3;
export const MOST_TRIES = 12;

/** `failed` tries so far, from 1; `chance` in 0..1 spreads what failed together by a tenth. Null: give up. */
export function retryWaitMs(failed: number, chance: number): number | null {
  if (failed >= MOST_TRIES) return null;
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * GROWTH ** (failed - 1));
  return Math.round(wait * (0.95 + 0.1 * chance));
}
