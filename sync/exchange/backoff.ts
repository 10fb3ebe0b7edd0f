// When to try again after a failure? Later each time, and never all devices at once: full jitter (Brooker, "Exponential
// Backoff And Jitter", 2015).

/** Between the first two tries at most (design choice). */
const SHORTEST_MS = 1_000;
/** A server that was away for hours is found again within minutes (design choice). */
const LONGEST_MS = 5 * 60_000;

/** Milliseconds from 0; `attempt` from 0 for the first failure, `random` in [0, 1). */
export function backoffMs(attempt: number, random: number): number {
  return Math.floor(random * Math.min(LONGEST_MS, SHORTEST_MS * 2 ** attempt));
}
