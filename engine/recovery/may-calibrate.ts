// May this lifter take a set of this exercise to failure, to learn what "in reserve" means? A hard rule that no policy
// overrides: never at level 1, never with a health flag, never on a household anchor. Science 3.6, 6.3, 6.4.
import type { Exercise } from "@dorsal/content";
import { candidateFor } from "../plan/candidates/candidates.ts";
import { isBarbellRow, isHinge, isOverhead } from "../plan/candidates/movement-kinds.ts";
import type { Profile } from "../training/profile.ts";

/** Below 18 and above 69 years no test of strength: science 6.1 and 6.5, read strictly. */
const FROM_YEARS = 18;
const UP_TO_YEARS = 69;

/** Every limit counts as a health flag here: the strict reading costs a measurement, never a shoulder. Design choice. */
export function mayCalibrate(exercise: Exercise, profile: Profile): boolean {
  return isHealthy(profile) && isSupported(exercise) && isSolid(exercise, profile);
}

function isHealthy({ level, contraindications, ageYears = FROM_YEARS }: Profile): boolean {
  return level >= 2 && contraindications.length === 0 && ageYears >= FROM_YEARS && ageYears <= UP_TO_YEARS;
}

/** The load is known and put down at once when the last repetition fails: a machine, a cable or a supported row. */
function isSupported(exercise: Exercise): boolean {
  const isMeasured = exercise.loadType === "external" && exercise.dose.unit === "reps";
  const isRisky = isHinge(exercise) || isBarbellRow(exercise) || isOverhead(exercise);
  return isMeasured && exercise.category === "main" && exercise.spineLoad === 0 && !isRisky;
}

/** Made to hold: no door, table or bar at home, and nothing improvised. */
function isSolid(exercise: Exercise, profile: Profile): boolean {
  const candidate = candidateFor(exercise, profile);
  return candidate !== null && candidate.anchor === null && !candidate.makeshift;
}
