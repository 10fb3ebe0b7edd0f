// How many repetitions will the lifter do with a load? Mostly as many as last time with that load or one near it, else a
// favourite number, else what the rep-load curve allows. Three sources, asked for all numbers of repetitions or for one.
import { repsAtFraction } from "../estimates/load-rep-curve.ts";
import type { Draft } from "./draft.ts";
import type { ForecastModel } from "./forecast-model.ts";
import { type Habit, loadPower, type Targets } from "./habit.ts";
import type { Glances, Sources } from "./leaning.ts";
import { blurredAt, blurredReps, type Glance, type RepBlur, repBlur } from "./rep-blur.ts";
import { countedReps, noWeights, type RepWeights, sumOf } from "./rep-distribution.ts";

/** Visits whose further sets and best estimate count. Design choice. */
const RECENT_VISITS = 6;
/** Share of its weight that the further sets of a visit keep when one more visit follows; so for its best estimate. Design choice. */
const RECENT_KEEPS = 0.6;
/** The curve knows reps to failure and no habit: its answer is this vague, reps. Between people at 70 % it is 3.4 (nuzzo2024). */
const CURVE_BLUR = repBlur(3.4);

/** What is known of the lifter before the set, and the log load of the set. */
export interface RepHistory {
  readonly habit: Habit;
  readonly targets: Targets;
  readonly lnKg: number;
}

/** What the three sources say about a first working set at this log load. */
export function repSources(history: RepHistory, model: ForecastModel): Sources {
  const { habit, targets, lnKg } = history;
  const allowed = repsAllowed(habit, lnKg);
  return {
    habit: blurredReps(habitWeights(history, model, noWeights()), repBlur(model.repBlur)),
    target: scaled(targetShares(targets), model.targetWeight),
    curve: allowed === null ? noWeights() : scaled(around(allowed), model.curveWeight),
  };
}

/** One number of repetitions with a load, to be looked at before it is learned. `blur` is that of `model.repBlur`. */
export interface RepSight extends RepHistory {
  readonly reps: number;
  readonly blur: RepBlur;
  /** Written over: made once for many looks. */
  readonly scratch: number[];
}

/** What the three sources say about one number of repetitions: all that learning asks. */
export function repGlances(seen: RepSight, model: ForecastModel): Draft<Glances> {
  return {
    habit: blurredAt(habitWeights(seen, model, seen.scratch), seen.reps, seen.blur),
    target: targetGlance(seen, model.targetWeight),
    curve: curveGlance(seen, model.curveWeight),
  };
}

function targetGlance({ targets, reps }: RepSight, weight: number): Glance {
  const whole = sumOf(targets);
  return whole === 0
    ? { here: 0, whole: 0 }
    : { here: (weight * (targets[reps] ?? 0)) / whole, whole: weight };
}

function curveGlance({ habit, lnKg, reps }: RepSight, weight: number): Glance {
  const allowed = repsAllowed(habit, lnKg);
  if (allowed === null) return { here: 0, whole: 0 };
  const { near, kept } = CURVE_BLUR;
  return { here: weight * (near[Math.abs(allowed - reps)] ?? 0), whole: weight * (kept[allowed] ?? 0) };
}

function scaled(weights: RepWeights, factor: number): RepWeights {
  return weights.map((weight) => factor * weight);
}

/** How much of the habit speaks for each number of reps, not yet blurred; all of `weights` is written over. */
function habitWeights({ habit, lnKg }: RepHistory, model: ForecastModel, weights: number[]): RepWeights {
  weights.fill(0);
  const power = loadPower(lnKg, model);
  let ofVisit = 1;
  let ofSet = model.otherSetWeight;
  for (let age = 0; age < habit.length; age++) {
    const visit = habit[age];
    if (visit === undefined) break;
    const { first, sets } = visit;
    const near = nearness(power, first.power);
    weights[first.reps] = (weights[first.reps] ?? 0) + ofVisit * near;
    for (let at = 0; age < RECENT_VISITS && at < sets.length; at++) {
      const set = sets[at];
      if (set === undefined) break;
      weights[set.reps] = (weights[set.reps] ?? 0) + ofSet * nearness(power, set.power);
    }
    ofVisit *= model.visitKeeps;
    ofSet *= RECENT_KEEPS;
  }
  return weights;
}

function nearness(power: number, other: number): number {
  return power < other ? power / other : other / power;
}

/** Together 1, or nothing at all. */
function targetShares(targets: Targets): RepWeights {
  const whole = sumOf(targets);
  return whole === 0 ? targets : targets.map((weight) => weight / whole);
}

/** Reps to failure by the curve through the best sets of the recent visits. */
function repsAllowed(habit: Habit, lnKg: number): number | null {
  let sum = 0;
  let weight = 0;
  let kept = 1;
  for (let age = 0; age < RECENT_VISITS && age < habit.length; age++) {
    const best = habit[age]?.bestLnKg ?? null;
    if (best !== null) {
      sum += kept * best;
      weight += kept;
    }
    kept *= RECENT_KEEPS;
  }
  return weight === 0 ? null : countedReps(repsAtFraction(Math.exp(lnKg - sum / weight)));
}

function around(reps: number): RepWeights {
  const weights = noWeights();
  weights[reps] = 1;
  return blurredReps(weights, CURVE_BLUR);
}
