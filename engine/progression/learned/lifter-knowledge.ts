// What has the log taught about a lifter? Strength with its uncertainty, the slope of each exercise's rep-load curve, and
// what "two in reserve" means for this person. Learned by a pure fold over training days: the same days, the same bits.
import { DEFAULT_SLOPE } from "../estimates/load-rep-curve.ts";
import { type LifterState, NEW_LIFTER } from "../forecast/lifter-state.ts";
import type { HardSet } from "./rep-load-slope.ts";

export interface LifterKnowledge {
  /** Training days of the history that it was learned from; those before its span teach only in part (`memory-span.ts`). */
  readonly days: number;
  readonly strength: LifterState;
  /** By exercise; one that is not here has the default slope. */
  readonly slopes: ReadonlyMap<string, LearnedSlope>;
  readonly reserve: ReserveBias;
  /** Whether the lifter ever told how much was left: from then on a set without it is in doubt. */
  readonly tellsReserve: boolean;
  /** By exercise, newest first: hard sets of the last days, which further ones may make pairs with. */
  readonly hardSets: ReadonlyMap<string, readonly HardSet[]>;
}

export interface LearnedSlope {
  /** k of the rep-load curve: log load per repetition. */
  readonly slope: number;
  /** Pairs of sets that it was learned from. */
  readonly pairs: number;
}

/** Repetitions that are left beyond what the lifter says; positive where the reserve is under-predicted. Science 4.1. */
export interface ReserveBias {
  readonly reps: number;
  /** Sets to failure that it was learned from. */
  readonly sets: number;
}

export const KNOWS_NOTHING: LifterKnowledge = {
  days: 0,
  strength: NEW_LIFTER,
  slopes: new Map(),
  reserve: { reps: 0, sets: 0 },
  tellsReserve: false,
  hardSets: new Map(),
};

export function slopeOf({ slopes }: LifterKnowledge, exercise: string): number {
  return slopes.get(exercise)?.slope ?? DEFAULT_SLOPE;
}

/** The reserve as it most likely was; never below none. */
export function trueReserve({ reserve }: LifterKnowledge, rir: number): number {
  return Math.max(0, rir + reserve.reps);
}
