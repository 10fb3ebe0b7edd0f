// How steep is the rep-load curve of this lifter in this exercise? From two hard sets of different length within a week:
// k_obs = ln(w2 / w1) / (R1 - R2), and k moves a fifth of the way. Science 4.1.
import { DEFAULT_SLOPE } from "../estimates/load-rep-curve.ts";
import type { LearnedSlope } from "./lifter-knowledge.ts";

/** The first set of a day that ended near failure, of at most 12 repetitions: later ones are tired. */
export interface HardSet {
  readonly day: number;
  readonly lnKg: number;
  /** To failure. */
  readonly reps: number;
}

/** Days within which strength is taken to be the same. Science 4.1. */
const PAIR_DAYS = 7;
/** Repetitions by which two sets differ at least: a lifter errs by 0.7 in each (science 4.2). Design choice. */
const LEAST_APART = 3;
/** Share of the way that one pair moves the slope, and the slopes that are believed of a pair. Science 4.1. */
const STEP = 0.2;
const BELIEVED = { least: 0.012, most: 0.045 };

/** The hard sets that may still become one of a pair, newest first. */
export function rememberHardSet(hardSets: readonly HardSet[], hardSet: HardSet): readonly HardSet[] {
  const remembered = [hardSet];
  for (const earlier of hardSets) if (hardSet.day - earlier.day < PAIR_DAYS) remembered.push(earlier);
  return remembered;
}

/** After one more hard set; as before where no earlier one makes a pair with it. */
export function learnSlope(
  known: LearnedSlope | undefined,
  hardSets: readonly HardSet[],
  hardSet: HardSet,
): LearnedSlope | undefined {
  for (const earlier of hardSets) {
    const observed = observedSlope(earlier, hardSet);
    if (observed === null) continue;
    const { slope, pairs } = known ?? { slope: DEFAULT_SLOPE, pairs: 0 };
    const believed = Math.min(BELIEVED.most, Math.max(BELIEVED.least, observed));
    return { slope: slope + STEP * (believed - slope), pairs: pairs + 1 };
  }
  return known;
}

/** Null for sets too far apart in days or too near in length; and where more weight went up as often: that was the day. */
function observedSlope(one: HardSet, other: HardSet): number | null {
  const apart = one.reps - other.reps;
  if (other.day - one.day > PAIR_DAYS || Math.abs(apart) < LEAST_APART) return null;
  const observed = (other.lnKg - one.lnKg) / apart;
  return observed > 0 ? observed : null;
}
