// What is known about a lifter before a day? Everything that a forecast may use, and nothing else.
import type { Habit, Targets } from "./habit.ts";
import type { Surprise } from "./mood.ts";
import { type StrengthState, UNKNOWN_STRENGTH } from "./strength-state.ts";

export interface ExerciseState {
  readonly strength: StrengthState;
  readonly habit: Habit;
}

export interface LifterState {
  readonly exercises: ReadonlyMap<string, ExerciseState>;
  /** Absolute log surprises of all exercises so far. */
  readonly missed: { readonly sum: number; readonly count: number };
  /** Log factor on all blurs: grows when intervals miss too often, shrinks when they miss too seldom. */
  readonly caution: number;
  /** Of the last days, newest first. */
  readonly surprises: readonly Surprise[];
  readonly targets: Targets;
}

export const NEW_LIFTER: LifterState = {
  exercises: new Map(),
  missed: { sum: 0, count: 0 },
  caution: 0,
  surprises: [],
  targets: [],
};

export const NEW_EXERCISE: ExerciseState = { strength: UNKNOWN_STRENGTH, habit: [] };
