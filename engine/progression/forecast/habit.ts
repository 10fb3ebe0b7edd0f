// What does the lifter do with a load? The visits to an exercise as they are remembered: people stop at a target, not at
// failure. And how often each number of repetitions ended a first working set, whatever the exercise.
import { DEFAULT_SLOPE, MOST_REPS_OF_CURVE } from "../estimates/load-rep-curve.ts";
import type { ForecastModel } from "./forecast-model.ts";
import type { LiftedSet } from "./lifting-day.ts";
import { countedReps, isCountedReps, noWeights, type RepWeights } from "./rep-distribution.ts";

export interface DoneSet {
  readonly kg: number;
  readonly reps: number;
  /** `loadPower` of its load. */
  readonly power: number;
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

/**
 * A power of the load in which nearness is a plain ratio: `e^(-|ln load ratio| / nearLoad)` is the smaller power through the
 * larger one. Made once for each set, since a log of ten years asks for nearness a million times.
 */
export function loadPower(lnKg: number, { nearLoad }: Pick<ForecastModel, "nearLoad">): number {
  return Math.exp(lnKg / nearLoad);
}

/** Writes one more visit into a draft. */
export function learnVisit(
  habit: HabitVisit[],
  { first, sets }: { readonly first: LiftedSet; readonly sets: readonly LiftedSet[] },
  model: ForecastModel,
): void {
  let done = doneSet(first, model);
  const visit = { first: done, sets: [] as DoneSet[], bestLnKg: null as number | null };
  for (const set of sets) {
    if (!isCountedReps(set.reps)) continue;
    done = nextSet(done, set, model);
    visit.sets.push(done);
  }
  visit.bestLnKg = bestOf(visit.sets);
  habit.unshift(visit);
  if (habit.length > VISITS_REMEMBERED) habit.pop();
}

/** Writes one more first set into a draft. */
export function learnTarget(targets: number[], reps: number): void {
  for (let at = 0; at < targets.length; at++) targets[at] = TARGET_KEEPS * (targets[at] ?? 0);
  const done = countedReps(reps);
  targets[done] = (targets[done] ?? 0) + 1;
}

function doneSet({ loadKg, reps }: LiftedSet, model: ForecastModel): DoneSet {
  return { kg: loadKg, reps: countedReps(reps), power: loadPower(lnLoad(loadKg), model) };
}

/** Mostly the load stays from set to set, and often the reps do. */
function nextSet(last: DoneSet, set: LiftedSet, model: ForecastModel): DoneSet {
  if (set.loadKg !== last.kg) return doneSet(set, model);
  const reps = countedReps(set.reps);
  return reps === last.reps ? last : { ...last, reps };
}

function bestOf(sets: readonly DoneSet[]): number | null {
  let best: number | null = null;
  for (const { kg, reps } of sets) {
    if (reps > MOST_REPS_OF_CURVE) continue;
    const estimate = lnLoad(kg) + DEFAULT_SLOPE * (reps - 1);
    if (best === null || estimate > best) best = estimate;
  }
  return best;
}
