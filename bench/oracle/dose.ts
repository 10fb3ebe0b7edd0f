// How long does one set of an exercise take on one day, and how long is the rest after it?
// Repetition range by goal, level and the day's place in the week, met with the exercise's own dose; its upper end drives
// the time. Rest by science 3.4. The table is that of docs/science.md.
import { FREE_PULL_UPS } from "@dorsal/checks";
import type { Exercise } from "@dorsal/content";
import type { Goal, Profile } from "@dorsal/engine";

export interface SetCost {
  readonly setupS: number;
  readonly workS: number;
  readonly restS: number;
}

type Range = readonly [lo: number, hi: number];

/** Heavy, moderate and light day. */
const UNDULATING: Readonly<Partial<Record<Goal, readonly Range[]>>> = {
  strength: [
    [3, 5],
    [5, 8],
    [8, 12],
  ],
  posture: [
    [8, 10],
    [8, 12],
    [10, 15],
  ],
};
const UNDULATING_OTHERS: readonly Range[] = [
  [5, 8],
  [8, 12],
  [10, 15],
];
const EARLY: Readonly<Partial<Record<Goal, Range>>> = { strength: [5, 8], first_pull_up: [6, 10] };
const MODERATE: Range = [8, 12];
const UNDULATING_LEVEL = 3;
const HEAVY_REPS = 6;
const NOVICE_REST = 0.85;
const HOLD_S = 20;
const HOLD_UNDER_PRESSURE_S = 10;
const CARRY_M = 30;
/** Repetitions that a free pull-up keeps away from the tested maximum. */
const PULL_UP_RESERVE = 2;

/** `place` counts the week's training days from 0. */
export function setCost(exercise: Exercise, profile: Profile, place: number): SetCost {
  const amount = upperAmount(exercise, profile, place);
  const sides = exercise.unilateral ? 2 : 1;
  return {
    setupS: exercise.setupSeconds,
    workS: amount * exercise.secondsPerUnit * sides,
    restS: restAfter(exercise, amount, profile.level),
  };
}

export function upperAmount(exercise: Exercise, profile: Profile, place: number): number {
  const { unit, min, max } = exercise.dose;
  const clip = (amount: number) => Math.min(max, Math.max(min, amount));
  if (unit === "metres") return clip(CARRY_M);
  const tense = profile.contraindications.includes("hypertension_valsalva");
  if (unit === "seconds") return clip(tense ? HOLD_UNDER_PRESSURE_S : HOLD_S);
  if (exercise.id === "negative_pull_up") return 4;
  const hi = meet(wantedRange(exercise, profile, place), [min, max])[1];
  const bounded = FREE_PULL_UPS.includes(exercise.id) && profile.maxPullUps !== undefined;
  return bounded ? Math.min(hi, (profile.maxPullUps ?? 0) - PULL_UP_RESERVE) : hi;
}

function wantedRange(exercise: Exercise, { goal, level, days }: Profile, place: number): Range {
  const isMain = exercise.category === "main" || exercise.category === "push";
  if (!isMain) return goal === "strength" ? [8, 12] : [10, 15];
  if (level < UNDULATING_LEVEL) return EARLY[goal] ?? MODERATE;
  const wave = UNDULATING[goal] ?? UNDULATING_OTHERS;
  return wave[days.length === 1 ? 1 : place % 3] ?? MODERATE;
}

/** The wanted range inside the dose; where they do not meet, three repetitions at the dose's nearer end. */
function meet([lo, hi]: Range, [min, max]: Range): Range {
  if (hi < min) return [min, Math.min(max, min + 2)];
  if (lo > max) return [Math.max(min, max - 2), max];
  return [Math.max(lo, min), Math.min(hi, max)];
}

function restAfter(exercise: Exercise, amount: number, level: number): number {
  const base = adultRest(exercise, amount);
  return level === 1 ? Math.round((base * NOVICE_REST) / 5) * 5 : base;
}

function adultRest({ category, class: kind, dose }: Exercise, amount: number): number {
  if (category === "carry") return 90;
  if (category === "scapular") return 45;
  if (category === "accessory" || kind === "isolation") return 75;
  return dose.unit === "reps" && amount <= HEAVY_REPS ? 180 : 120;
}
