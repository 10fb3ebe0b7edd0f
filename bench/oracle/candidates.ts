// Which exercises may stand in this lifter's base week? Kit, wishes, `avoid`, level, tests and the gates of week 1.
import { FREE_PULL_UPS, isOverhead, isUnlocked, kitOf, tagsOf, usableWays } from "@dorsal/checks";
import type { Exercise } from "@dorsal/content";
import type { Profile } from "@dorsal/engine";

/** A tested maximum from which free pull-ups can be trained with reserve. */
const PULL_UPS_TO_TRAIN = 5;
const LONGEST_HOLD_S = 10;

export function mayTrain(exercise: Exercise, profile: Profile): boolean {
  return (
    exercise.countsAsHardSet &&
    usableWays(exercise, kitOf(profile)).length > 0 &&
    !profile.exclude.includes(exercise.id) &&
    isUnlocked(exercise, profile, profile.maxPullUps ?? Number.POSITIVE_INFINITY) &&
    isSafe(exercise, profile) &&
    isEarned(exercise, profile)
  );
}

function isEarned(exercise: Exercise, { maxPullUps }: Profile): boolean {
  if (maxPullUps === undefined || !FREE_PULL_UPS.includes(exercise.id)) return true;
  return maxPullUps >= PULL_UPS_TO_TRAIN;
}

/** The gates of week 1: an aching back, a sore shoulder, pressure under long holds. */
function isSafe(exercise: Exercise, profile: Profile): boolean {
  const tags = tagsOf(profile);
  if (exercise.contraindications.some(({ tag, level }) => level === "avoid" && tags.has(tag))) return false;
  if (tags.has("low_back") && exercise.spineLoad > 1) return false;
  if (tags.has("shoulder_pain") && isOverhead(exercise)) return false;
  const held = exercise.isometricTarget && exercise.dose.unit === "seconds" ? exercise.dose.min : 0;
  return !(tags.has("hypertension_valsalva") && held > LONGEST_HOLD_S);
}
