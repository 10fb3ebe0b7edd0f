// What if two writers meet? The database lets one pass; the other waits a moment, longer each time, and tries again.
import { setTimeout as wait } from "node:timers/promises";
import { isConflict, isUnreachable } from "./trouble.ts";

/** With the waits below, about three seconds in all: longer than any write of ours takes (design choice). */
const MOST_TRIES = 10;
const FIRST_WAIT_MS = 5;
const LONGEST_WAIT_MS = 500;

/** Work must be harmless when it is done again: after a connection broke, nobody knows whether it was done. */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      if (tried >= MOST_TRIES || !(isConflict(error) || isUnreachable(error))) throw error;
      await wait(Math.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tried));
    }
  }
}
