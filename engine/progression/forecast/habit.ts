// What does the lifter do with a load? The visits to an exercise as they are remembered: people stop at a target, not at
// failure. And how often each number of repetitions ended a first working set, whatever the exercise.
import { DEFAULT_SLOPE, MOST_REPS_OF_CURVE } from "../estimates/load-rep-curve.ts";
import type { LiftedSet } from "./lifting-day.ts";
import { countedReps, isCountedReps, noWeights, type RepWeights } from "./rep-distribution.ts";

export interface DoneSet {
  readonly lnKg: number;
  readonly reps: number;
}

export interface HabitVisit {
  readonly first: DoneSet;
  readonly sets: readonly DoneSet[];
  /** Log kilograms that the rep-load curve gives the best set; null where all were too long for it. */
  readonly bestLnKg: number | null;
}

/** Visits of one exercise, newest first. */
export type Habit = readonly HabitVisit[];

/** How often the first working sets of all exercises had each number of reps, older ones for less. */
export type Targets = RepWeights;

export const NO_TARGETS: Targets = noWeights();

const VISITS_REMEMBERED = 30;
/** Share of its weight that a favourite number keeps with each further exercise. Design choice. */
const TARGET_KEEPS = 0.95;
/** Loads below are no loads: the log needs a floor. Design choice. */
const LEAST_LOAD_KG = 0.1;

export function lnLoad(loadKg: number): number {
  return Math.log(Math.max(LEAST_LOAD_KG, loadKg));
}

/** Writes one more visit into a draft. */
export function learnVisit(habit: HabitVisit[], first: LiftedSet, sets: readonly LiftedSet[]): void {
  const counted: DoneSet[] = [];
  for (const set of sets) if (isCountedReps(set.reps)) counted.push(doneSet(set));
  habit.unshift({ first: doneSet(first), sets: counted, bestLnKg: bestOf(counted) });
  if (habit.length > VISITS_REMEMBERED) habit.pop();
}

/** Writes one more first set into a draft. */
export function learnTarget(targets: number[], reps: number): void {
  for (let at = 0; at < targets.length; at++) targets[at] = TARGET_KEEPS * (targets[at] ?? 0);
  const done = countedReps(reps);
  targets[done] = (targets[done] ?? 0) + 1;
}

function doneSet({ loadKg, reps }: LiftedSet): DoneSet {
  return { lnKg: lnLoad(loadKg), reps: countedReps(reps) };
}

function bestOf(sets: readonly DoneSet[]): number | null {
  let best: number | null = null;
  for (const { lnKg, reps } of sets) {
    if (reps > MOST_REPS_OF_CURVE) continue;
    const estimate = lnKg + DEFAULT_SLOPE * (reps - 1);
    if (best === null || estimate > best) best = estimate;
  }
  return best;
}
