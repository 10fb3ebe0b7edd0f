// How many repetitions will the lifter do with a load? People stop at a target, not at failure: mostly as many as last time
// with that load or one near it, else a favourite number, else what the rep-load curve allows.
import { DEFAULT_SLOPE, MOST_REPS_OF_CURVE, repsAtFraction } from "../estimates/load-rep-curve.ts";
import type { ForecastModel } from "./forecast-model.ts";
import type { Sources } from "./leaning.ts";
import type { LiftedSet } from "./lifting-day.ts";
import { blurredReps, countedReps, isCountedReps, noWeights, type RepWeights } from "./rep-distribution.ts";

interface DoneSet {
  readonly lnKg: number;
  readonly reps: number;
}

export interface HabitVisit {
  readonly first: DoneSet;
  readonly sets: readonly DoneSet[];
}

/** Visits of one exercise, newest first. */
export type Habit = readonly HabitVisit[];

/** How often the first working sets of all exercises had each number of reps, older ones for less. */
export type Targets = RepWeights;

export const NO_TARGETS: Targets = noWeights();

const VISITS_REMEMBERED = 30;
/** Visits whose further sets and best estimate count. Design choice. */
const RECENT_VISITS = 6;
/** Share of its weight that the further sets of a visit keep when one more visit follows; so for its best estimate. Design choice. */
const RECENT_KEEPS = 0.6;
/** Share of its weight that a favourite number keeps with each further exercise. Design choice. */
const TARGET_KEEPS = 0.95;
/** The curve knows reps to failure and no habit: its answer is this vague, reps. Between people at 70 % it is 3.4 (nuzzo2024). */
const CURVE_BLUR = 3.4;
/** Loads below are no loads: the log needs a floor. Design choice. */
const LEAST_LOAD_KG = 0.1;

export function lnLoad(loadKg: number): number {
  return Math.log(Math.max(LEAST_LOAD_KG, loadKg));
}

export function learnVisit(habit: Habit, first: LiftedSet, sets: readonly LiftedSet[]): Habit {
  const counted = sets.filter(({ reps }) => isCountedReps(reps)).map(doneSet);
  return [{ first: doneSet(first), sets: counted }, ...habit].slice(0, VISITS_REMEMBERED);
}

export function learnTarget(targets: Targets, reps: number): Targets {
  const done = countedReps(reps);
  return targets.map((weight, at) => TARGET_KEEPS * weight + (at === done ? 1 : 0));
}

function doneSet({ loadKg, reps }: LiftedSet): DoneSet {
  return { lnKg: lnLoad(loadKg), reps: countedReps(reps) };
}

/** What the three sources say about a first working set at this log load. */
export function repSources(
  { habit, targets }: { readonly habit: Habit; readonly targets: Targets },
  lnKg: number,
  model: ForecastModel,
): Sources {
  const allowed = repsAllowed(habit, lnKg);
  return {
    habit: blurredReps(habitWeights(habit, lnKg, model), model.repBlur),
    target: scaled(targetShares(targets), model.targetWeight),
    curve: allowed === null ? noWeights() : scaled(around(allowed), model.curveWeight),
  };
}

function scaled(weights: RepWeights, factor: number): RepWeights {
  return weights.map((weight) => factor * weight);
}

function habitWeights(habit: Habit, lnKg: number, model: ForecastModel): RepWeights {
  const weights = noWeights();
  const add = ({ lnKg: then, reps }: DoneSet, weight: number) => {
    const near = Math.exp(-Math.abs(lnKg - then) / model.nearLoad);
    weights[reps] = (weights[reps] ?? 0) + weight * near;
  };
  let ofVisit = 1;
  let ofSet = model.otherSetWeight;
  habit.forEach(({ first, sets }, age) => {
    add(first, ofVisit);
    if (age < RECENT_VISITS) for (const set of sets) add(set, ofSet);
    ofVisit *= model.visitKeeps;
    ofSet *= RECENT_KEEPS;
  });
  return weights;
}

/** Together 1, or nothing at all. */
function targetShares(targets: Targets): RepWeights {
  const whole = targets.reduce((sum, weight) => sum + weight, 0);
  return whole === 0 ? targets : targets.map((weight) => weight / whole);
}

/** Reps to failure by the curve through the best sets of the recent visits. */
function repsAllowed(habit: Habit, lnKg: number): number | null {
  let sum = 0;
  let weight = 0;
  habit.slice(0, RECENT_VISITS).forEach(({ sets }, age) => {
    const best = bestOf(sets);
    if (best === null) return;
    sum += RECENT_KEEPS ** age * best;
    weight += RECENT_KEEPS ** age;
  });
  return weight === 0 ? null : countedReps(repsAtFraction(Math.exp(lnKg - sum / weight)));
}

/** Log kilograms that the curve gives the best set; null where all were too long for it. */
function bestOf(sets: readonly DoneSet[]): number | null {
  const short = sets.filter(({ reps }) => reps <= MOST_REPS_OF_CURVE);
  if (short.length === 0) return null;
  return Math.max(...short.map(({ lnKg, reps }) => lnKg + DEFAULT_SLOPE * (reps - 1)));
}

function around(reps: number): RepWeights {
  const weights = noWeights();
  weights[reps] = 1;
  return blurredReps(weights, CURVE_BLUR);
}
