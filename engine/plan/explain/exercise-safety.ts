// What does safety ask of one exercise, whoever chose it? The floor and the words of the plan, for what a lifter adds to a session or
// takes instead; what a plan says once in its notes is said with the exercise here. Science 3.6, 6.4, 6.5.
import type { Exercise } from "@dorsal/content";
import { impliedTags } from "../../training/equipment.ts";
import type { Profile } from "../../training/profile.ts";
import type { Reason } from "../../training/reason.ts";
import { candidateAnyway } from "../candidates/candidates.ts";
import { type RirFloor, rirFloor, YOUTH_BELOW_YEARS } from "../periodise/rir.ts";
import { HOLD_S_HYPERTENSION, mostReps } from "../volume/dose.ts";
import { safetyReasons } from "./item-reasons.ts";

export interface ExerciseSafety {
  /** Repetitions in reserve at least, where repetitions are counted. */
  readonly floor: RirFloor;
  /** Repetitions at most, so that the reserve is there; null where the exercise's own dose decides. */
  readonly mostReps: number | null;
  /** Seconds of a near-maximal hold at most; null where straining may last. */
  readonly longestHoldS: number | null;
  /** What must be read before the first repetition. */
  readonly reasons: readonly Reason[];
}

export function exerciseSafety(exercise: Exercise, profile: Profile): ExerciseSafety {
  const candidate = candidateAnyway(exercise, profile);
  const longestHoldS = longestHold(exercise, profile);
  return {
    floor: rirFloor(candidate, profile),
    mostReps: mostReps(exercise, profile),
    longestHoldS,
    reasons: [
      ...safetyReasons(candidate, profile),
      ...(longestHoldS === null ? [] : [{ why: "no_long_holds" as const, seconds: longestHoldS }]),
      ...(isForYouth(exercise, profile) ? [{ why: "technique_first" as const }] : []),
    ],
  };
}

function longestHold({ isometricTarget, dose }: Exercise, { contraindications }: Profile): number | null {
  const isHold = isometricTarget && dose.unit === "seconds";
  return isHold && impliedTags(contraindications).has("hypertension_valsalva") ? HOLD_S_HYPERTENSION : null;
}

function isForYouth({ countsAsHardSet }: Exercise, { ageYears }: Profile): boolean {
  return countsAsHardSet && ageYears !== undefined && ageYears < YOUTH_BELOW_YEARS;
}
