// How far is today's item? Sets in order; the two sides of a set that were logged apart are one set.
import type { SetFacts } from "../../training/set.ts";

export interface DoneSets {
  /** Sets done on both sides. */
  readonly count: number;
  readonly last: SetFacts | null;
  /** True while only one side of the current set is done: the other side does the same. */
  readonly isOneSideOpen: boolean;
}

export function doneSets(sets: readonly SetFacts[]): DoneSets {
  const left = sets.filter(({ side }) => side === "left").length;
  const right = sets.filter(({ side }) => side === "right").length;
  const whole = sets.length - left - right;
  return {
    count: whole + Math.min(left, right),
    last: sets.at(-1) ?? null,
    isOneSideOpen: left !== right,
  };
}
