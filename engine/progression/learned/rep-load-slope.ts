// How steep is the rep-load curve of this lifter in this exercise? From two hard sets of different length within a week:
// k_obs = ln(w2 / w1) / (R1 - R2), and k moves a fifth of the way. Science 4.1.
import { DEFAULT_SLOPE } from "../estimates/load-rep-curve.ts";
import type { EvidenceSet } from "./evidence.ts";
import { reserveOf } from "./lift-of.ts";
import type { LearnedSlope } from "./lifter-knowledge.ts";

/** The first set of a day that ended near failure: later ones are tired. */
export interface HardSet {
  readonly day: number;
  readonly lnKg: number;
  /** To failure. */
  readonly reps: number;
}

/** Days within which strength is taken to be the same. Science 4.1. */
const PAIR_DAYS = 7;
/** Told reserve up to which a set is near failure. Science 4.1. */
const MOST_RESERVE = 1;
/** Repetitions by which two sets differ at least: a lifter errs by 0.7 in each (science 4.2). Design choice. */
const LEAST_APART = 3;
/** Longer sets say little about a maximum. Science 3.8. */
const MOST_REPS = 12;
/** Share of the way that one pair moves the slope, and the slopes that are believed of a pair. Science 4.1. */
const STEP = 0.2;
const BELIEVED = { least: 0.012, most: 0.045 };

/** Null where no set of the day ended near failure, as far as was told. */
export function hardSetOf(
  day: number,
  sets: readonly EvidenceSet[],
  known: { readonly reserveBias: number },
): HardSet | null {
  for (const set of sets) {
    const { told, reps, lnKg, loadKg } = set;
    if (told === null || told > MOST_RESERVE || reps < 1 || reps > MOST_REPS || loadKg <= 0) continue;
    return { day, lnKg, reps: reps + reserveOf(set, known) };
  }
  return null;
}

/** The hard sets that may still become one of a pair, newest first. */
export function rememberHardSet(hardSets: readonly HardSet[], hardSet: HardSet): readonly HardSet[] {
  return [hardSet, ...hardSets.filter(({ day }) => day > hardSet.day - PAIR_DAYS)];
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
