// May a novice's load rise already? By the line: every set in the range with a repetition left, and a small step
// after which the bottom of the range would still go, by the curve of the last set.
// Science 3.12 (level 1 linear), 3.6 (early loads are low). A reserve that was not told proves nothing: then the range is filled.
import { type Dial, systemKg } from "../dial.ts";
import { KNOWS_NOTHING, slopeOf } from "../learned/lifter-knowledge.ts";
import type { PrescribeAsk, Range } from "./aim.ts";
import { setsShort } from "./double-progression.ts";
import { BIG_STEP_PERCENT, exceeds } from "./raise-load.ts";
import type { Visit } from "./visit.ts";

/** Younger lifters learn the movement first, older beginners take their time: both fill the range. Science 6.5. */
const FROM_YEARS = 18;
const UP_TO_YEARS = 69;
const LEAST_RIR = 1;
/** Repetitions that may be missing by the curve: no more than noise (science 4.4), and a beginner gains from visit to visit. */
const NOISE_REPS = 0.5;

interface Met {
  readonly reps: Range;
  readonly last: Visit;
  readonly harder: number | null;
}

export function isReadyByLine(ask: PrescribeAsk, dial: Dial, { reps: [min], last, harder }: Met): boolean {
  if (!isLinear(ask) || harder === null) return false;
  const lastKg = systemKg(dial, last.settingKg);
  const stepPercent = (100 * (systemKg(dial, harder) - lastKg)) / lastKg;
  const isMet = setsShort({ reps: last.reps, min }) === 0 && last.sets >= ask.item.sets;
  if (!isMet || (last.lastSetRir ?? 0) < LEAST_RIR || exceeds(stepPercent, BIG_STEP_PERCENT)) return false;
  const slope = slopeOf(ask.knowledge ?? KNOWS_NOTHING, ask.exercise.id);
  const toFailure = (last.reps.at(-1) ?? 0) + (last.lastSetRir ?? 0);
  return toFailure - Math.log(1 + stepPercent / 100) / slope >= min - NOISE_REPS;
}

/** A plan says so, or it is a novice's. */
function isLinear({ item, profile }: PrescribeAsk): boolean {
  const { level, ageYears = FROM_YEARS } = profile;
  const isNovice = level === 1 && ageYears >= FROM_YEARS && ageYears <= UP_TO_YEARS;
  return isNovice || item.reasons.some(({ why }) => why === "linear_progress");
}
