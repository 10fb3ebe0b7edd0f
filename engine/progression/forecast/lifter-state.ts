// What is known about a lifter before a day? Everything that a forecast may use, and nothing else.
import type { Draft } from "./draft.ts";
import {
  draftOfHabit,
  draftOfTargets,
  type Habit,
  NO_HABIT,
  NO_TARGETS,
  type Targets,
} from "./reps/habit.ts";
import { draftOfLeaning, type Leaning, NO_LEANING } from "./reps/leaning.ts";
import type { Surprise } from "./strength/mood.ts";
import { type StrengthState, UNKNOWN_STRENGTH } from "./strength/strength-state.ts";

export interface ExerciseState {
  readonly strength: StrengthState;
  /** Log factor on the blur of this exercise, beside the lifter's. */
  readonly caution: number;
  readonly habit: Habit;
  readonly leaning: Leaning;
}

/** Of the lifter as a whole. */
export interface Traits {
  /** Absolute log surprises of all exercises so far. */
  readonly missed: { readonly sum: number; readonly count: number };
  /** Log factor on all blurs: grows when intervals miss too often, shrinks when they miss too seldom. */
  readonly caution: number;
  /** Of the last days, oldest first. */
  readonly surprises: readonly Surprise[];
  readonly targets: Targets;
  readonly leaning: Leaning;
}

export interface LifterState extends Traits {
  readonly exercises: ReadonlyMap<string, ExerciseState>;
}

export const NEW_LIFTER: LifterState = {
  exercises: new Map(),
  missed: { sum: 0, count: 0 },
  caution: 0,
  surprises: [],
  targets: NO_TARGETS,
  leaning: NO_LEANING,
};

export const NEW_EXERCISE: ExerciseState = {
  strength: UNKNOWN_STRENGTH,
  caution: 0,
  habit: NO_HABIT,
  leaning: NO_LEANING,
};

/** What is known of the lifter as a whole, to write in. */
export function draftOfTraits(traits: Traits): Draft<Traits> {
  const { missed, caution, surprises, targets, leaning } = traits;
  return {
    missed: { sum: missed.sum, count: missed.count },
    caution,
    surprises: [...surprises],
    targets: draftOfTargets(targets),
    leaning: draftOfLeaning(leaning),
  };
}

/** What is known of an exercise, to write in. */
export function draftOfExercise({ strength, caution, habit, leaning }: ExerciseState): Draft<ExerciseState> {
  const { sessions, lastDay, missed, isTransferred } = strength;
  return {
    strength: {
      sessions: { values: [...sessions.values], beliefs: [...sessions.beliefs] },
      lastDay,
      missed: { sum: missed.sum, weight: missed.weight },
      isTransferred,
    },
    caution,
    habit: draftOfHabit(habit),
    leaning: draftOfLeaning(leaning),
  };
}
