// How much of an exercise is one set, and how long is the rest? Repetition ranges by goal, level and day; science 3.4 and 3.5.
import type { Exercise, Level } from "@dorsal/content";
import type { Goal, Profile } from "../../training/profile.ts";
import { isAccessory, isNegative } from "../candidates/movement-kinds.ts";
import { mostPullUpReps } from "../candidates/pull-up-ladder.ts";

export type RepRange = readonly [number, number];
export type DayKind = "heavy" | "moderate" | "light";

/** One set: exactly one of reps, seconds, metres. */
export interface SetDose {
  readonly reps?: RepRange;
  readonly seconds?: number;
  readonly metres?: number;
  /** The upper value in its unit: what the time model counts. */
  readonly upper: number;
}

const DAY_KINDS: readonly DayKind[] = ["heavy", "moderate", "light"];
const UNDULATES_FROM_LEVEL = 3; // science 3.12

/** Science 3.5, main lifts at level 1 and 2. */
const STEADY_REPS: Readonly<Record<Goal, RepRange>> = {
  strength: [5, 8],
  size: [8, 12],
  general: [8, 12],
  posture: [8, 12],
  first_pull_up: [6, 10],
};
/** Daily undulation 5 / 8 / 12 of science 3.12 as ranges within 3.5. */
const UNDULATING_REPS: Readonly<Record<"strength" | "posture" | "other", readonly [RepRange, RepRange, RepRange]>> = {
  strength: [[3, 5], [5, 8], [8, 12]],
  posture: [[8, 10], [8, 12], [10, 15]],
  other: [[5, 8], [8, 12], [10, 15]],
}; // biome-ignore format: a table
const ACCESSORY_REPS: RepRange = [10, 15];
const ACCESSORY_REPS_STRENGTH: RepRange = [8, 12];
const NEGATIVE_REPS: RepRange = [2, 4]; // science 3.13: 2-5 repetitions of 5-8 s
const HOLD_S = 20; // design choice within the doses of the catalogue
export const HOLD_S_HYPERTENSION = 10; // science 6.5: no near-maximal hold above 10 s where blood pressure is high
const CARRY_M = 30; // design choice within the doses of the catalogue

/** Heavy, moderate and light days take turns from level 3; before that, and with one day a week, all days are moderate. */
export function dayKind(level: Level, dayIndex: number, daysPerWeek: number): DayKind {
  if (level < UNDULATES_FROM_LEVEL || daysPerWeek < 2) return "moderate";
  return DAY_KINDS[dayIndex % DAY_KINDS.length] ?? "moderate";
}

export function setDose(exercise: Exercise, profile: Profile, day: DayKind): SetDose {
  const { unit, min, max } = exercise.dose;
  if (unit === "seconds") {
    const hold = profile.contraindications.includes("hypertension_valsalva") ? HOLD_S_HYPERTENSION : HOLD_S;
    const seconds = clamp(hold, min, max);
    return { seconds, upper: seconds };
  }
  if (unit === "metres") {
    const metres = clamp(CARRY_M, min, max);
    return { metres, upper: metres };
  }
  const reps = repRange(exercise, profile, day);
  return { reps, upper: reps[1] };
}

function repRange(exercise: Exercise, profile: Profile, day: DayKind): RepRange {
  if (isNegative(exercise)) return NEGATIVE_REPS;
  const [lo, hi] = within(wantedReps(exercise, profile, day), exercise.dose.min, exercise.dose.max);
  const most = mostReps(exercise, profile);
  return most === null || hi <= most ? [lo, hi] : [Math.min(lo, most), most];
}

/** Repetitions of a set at most, whatever range is wanted; null where the dose of the exercise decides. */
export function mostReps(exercise: Exercise, { maxPullUps }: Profile): number | null {
  return isNegative(exercise) ? NEGATIVE_REPS[1] : mostPullUpReps(exercise, maxPullUps);
}

function wantedReps(exercise: Exercise, profile: Profile, day: DayKind): RepRange {
  const { goal, level } = profile;
  if (isAccessory(exercise)) return goal === "strength" ? ACCESSORY_REPS_STRENGTH : ACCESSORY_REPS;
  if (level < UNDULATES_FROM_LEVEL) return STEADY_REPS[goal];
  const table = goal === "strength" || goal === "posture" ? goal : "other";
  return UNDULATING_REPS[table][DAY_KINDS.indexOf(day)] ?? STEADY_REPS[goal];
}

/** The part of a range inside the dose; where they do not meet, the end of the dose that is nearest. */
function within([lo, hi]: RepRange, min: number, max: number): RepRange {
  if (hi < min) return [min, Math.min(max, min + 2)];
  if (lo > max) return [Math.max(min, max - 2), max];
  return [Math.max(lo, min), Math.min(hi, max)];
}

export type RestKind = "heavy" | "compound" | "accessory" | "scapular" | "carry";

/** Science 3.4, seconds; level 1 rests 15 % less since loads are low, rounded to 5 s. */
const REST_S: Readonly<Record<RestKind, number>> = {
  heavy: 180,
  compound: 120,
  accessory: 75,
  scapular: 45,
  carry: 90,
};
const HEAVY_REPS = 6;
const NOVICE_REST = 0.85;

export function restKind(exercise: Exercise, dose: SetDose): RestKind {
  if (exercise.category === "carry") return "carry";
  if (exercise.category === "scapular") return "scapular";
  if (isAccessory(exercise)) return "accessory";
  return dose.reps && dose.reps[1] <= HEAVY_REPS ? "heavy" : "compound";
}

export function restS(kind: RestKind, level: Level): number {
  const rest = REST_S[kind];
  return level === 1 ? Math.floor((rest * NOVICE_REST) / 5 + 0.5) * 5 : rest;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
