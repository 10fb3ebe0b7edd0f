// What does the lifter do with a load? The visits to an exercise as they are remembered: people stop at a target, not at
// failure. And how often each number of repetitions ended a first working set, whatever the exercise.
import { DEFAULT_SLOPE, MOST_REPS_OF_CURVE } from "../../estimates/load-rep-curve.ts";
import type { Draft } from "../draft.ts";
import type { ForecastModel } from "../forecast-model.ts";
import type { LiftedSet } from "../lifting-day.ts";
import { remember } from "../strength/fading-memory.ts";
import { countedReps, isCountedReps, noWeights, type RepWeights } from "./rep-distribution.ts";

/** Visits of one exercise, newest first, in columns of plain numbers. Loads stand as their `loadPower`. */
export interface Habit {
  /** Of the first working set of each visit. */
  readonly powers: readonly number[];
  readonly reps: readonly number[];
  /** All sets of the last of these visits. */
  readonly recent: readonly VisitSets[];
}

export interface VisitSets {
  readonly powers: readonly number[];
  readonly reps: readonly number[];
  /** Log kilograms that the rep-load curve gives the best set; null where all were too long for it. */
  readonly bestLnKg: number | null;
}

export const NO_HABIT: Habit = { powers: [], reps: [], recent: [] };

/** How often the first working sets of all exercises had each number of reps, older ones for less. */
export interface Targets {
  /** In units that grow with each set, so that older ones count less without being touched. */
  readonly weights: RepWeights;
  readonly whole: number;
  /** What one more set will weigh. */
  readonly unit: number;
}

export const NO_TARGETS: Targets = { weights: noWeights(), whole: 0, unit: 1 };

export const VISITS_REMEMBERED = 30;
/** Visits whose further sets and best estimate count. Design choice. */
const RECENT_VISITS = 6;
/** Share of its weight that a favourite number keeps with each further exercise. Design choice. */
const TARGET_KEEPS = 0.95;
/** Units grow until here and are then made small again, long before numbers end: a power of two, which rounds nothing. Design choice. */
const LARGEST_UNIT = 2 ** 10;
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
  habit: Draft<Habit>,
  { first, sets }: { readonly first: LiftedSet; readonly sets: readonly LiftedSet[] },
  model: ForecastModel,
): void {
  const lnKg = lnLoad(first.loadKg);
  const power = loadPower(lnKg, model);
  remember(habit.powers, power, VISITS_REMEMBERED);
  remember(habit.reps, countedReps(first.reps), VISITS_REMEMBERED);
  habit.recent.unshift(visitSets(sets, { loadKg: first.loadKg, lnKg, power }, model));
  if (habit.recent.length > RECENT_VISITS) habit.recent.pop();
}

interface KnownLoad {
  readonly loadKg: number;
  readonly lnKg: number;
  readonly power: number;
}

function visitSets(sets: readonly LiftedSet[], first: KnownLoad, model: ForecastModel): VisitSets {
  let { loadKg, lnKg, power } = first;
  const powers: number[] = [];
  const repsOfSets: number[] = [];
  let bestLnKg: number | null = null;
  for (const set of sets) {
    if (!isCountedReps(set.reps)) continue;
    // Mostly the load stays from set to set.
    if (set.loadKg !== loadKg) {
      loadKg = set.loadKg;
      lnKg = lnLoad(loadKg);
      power = loadPower(lnKg, model);
    }
    const reps = countedReps(set.reps);
    powers.push(power);
    repsOfSets.push(reps);
    if (reps > MOST_REPS_OF_CURVE) continue;
    const estimate = lnKg + DEFAULT_SLOPE * (reps - 1);
    if (bestLnKg === null || estimate > bestLnKg) bestLnKg = estimate;
  }
  return { powers, reps: repsOfSets, bestLnKg };
}

/** Writes one more first set into a draft. */
export function learnTarget(targets: Draft<Targets>, reps: number): void {
  const done = countedReps(reps);
  targets.weights[done] = (targets.weights[done] ?? 0) + targets.unit;
  targets.whole += targets.unit;
  targets.unit /= TARGET_KEEPS;
  if (targets.unit < LARGEST_UNIT) return;
  for (let one = 0; one < targets.weights.length; one++) {
    targets.weights[one] = (targets.weights[one] ?? 0) / LARGEST_UNIT;
  }
  targets.whole /= LARGEST_UNIT;
  targets.unit /= LARGEST_UNIT;
}

export function draftOfTargets({ weights, whole, unit }: Targets): Draft<Targets> {
  return { weights: [...weights], whole, unit };
}

/** A copy to write in. */
export function draftOfHabit({ powers, reps, recent }: Habit): Draft<Habit> {
  return { powers: [...powers], reps: [...reps], recent: [...recent] };
}
