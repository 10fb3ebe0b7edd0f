// How many repetitions will the lifter do with a load? Mostly as many as last time with that load or one near it, else a
// favourite number, else what the rep-load curve allows. Three sources; each is asked about one number of repetitions.
import { repsAtFraction } from "../../estimates/load-rep-curve.ts";
import type { Draft } from "../draft.ts";
import type { ForecastModel } from "../forecast-model.ts";
import { type Habit, loadPower, type Targets } from "./habit.ts";
import type { Glances } from "./leaning.ts";
import { type Glance, type RepBlur, repBlur } from "./rep-blur.ts";
import { countedReps } from "./rep-distribution.ts";

/** Share of its weight that the further sets of a visit keep when one more visit follows; so for its best estimate. Design choice. */
const RECENT_KEEPS = 0.6;
/** The curve knows reps to failure and no habit: its answer is this vague, reps. Between people at 70 % it is 3.4 (nuzzo2024). */
const CURVE_BLUR = repBlur(3.4);

/** What is known of the lifter before a first working set, and the number of repetitions that is looked at. */
export interface RepSight {
  readonly habit: Habit;
  readonly targets: Targets;
  /** Log load of the set. */
  readonly lnKg: number;
  readonly reps: number;
  /** That of the model. */
  readonly blur: RepBlur;
}

/** What each source says of this number of repetitions, and in all. */
export function repGlances(seen: RepSight, model: ForecastModel): Draft<Glances> {
  return {
    habit: habitGlance(seen, model),
    target: targetGlance(seen, model.targetWeight),
    curve: curveGlance(seen, model.curveWeight),
  };
}

function habitGlance({ habit, lnKg, reps, blur }: RepSight, model: ForecastModel): Glance {
  const { near, kept } = blur;
  const power = loadPower(lnKg, model);
  let here = 0;
  let whole = 0;
  for (let age = 0, share = 1; age < habit.reps.length; age++, share *= model.visitKeeps) {
    const done = habit.reps[age] ?? 0;
    const weight = share * nearness(power, habit.powers[age] ?? 0);
    here += weight * (near[Math.abs(done - reps)] ?? 0);
    whole += weight * (kept[done] ?? 0);
  }
  for (let age = 0, share = model.otherSetWeight; age < habit.recent.length; age++, share *= RECENT_KEEPS) {
    const sets = habit.recent[age];
    if (sets === undefined) break;
    for (let at = 0; at < sets.reps.length; at++) {
      const done = sets.reps[at] ?? 0;
      const weight = share * nearness(power, sets.powers[at] ?? 0);
      here += weight * (near[Math.abs(done - reps)] ?? 0);
      whole += weight * (kept[done] ?? 0);
    }
  }
  return { here, whole };
}

/** 1 for the same load, towards 0 for one far away. */
function nearness(power: number, other: number): number {
  return power < other ? power / other : other / power;
}

function targetGlance({ targets: { weights, whole }, reps }: RepSight, weight: number): Glance {
  return whole === 0
    ? { here: 0, whole: 0 }
    : { here: (weight * (weights[reps] ?? 0)) / whole, whole: weight };
}

function curveGlance({ habit, lnKg, reps }: RepSight, weight: number): Glance {
  const allowed = repsAllowed(habit, lnKg);
  if (allowed === null) return { here: 0, whole: 0 };
  const { near, kept } = CURVE_BLUR;
  return { here: weight * (near[Math.abs(allowed - reps)] ?? 0), whole: weight * (kept[allowed] ?? 0) };
}

/** Reps to failure by the curve through the best sets of the recent visits. */
function repsAllowed({ recent }: Habit, lnKg: number): number | null {
  let sum = 0;
  let weight = 0;
  for (let age = 0, share = 1; age < recent.length; age++, share *= RECENT_KEEPS) {
    const best = recent[age]?.bestLnKg ?? null;
    if (best === null) continue;
    sum += share * best;
    weight += share;
  }
  return weight === 0 ? null : countedReps(repsAtFraction(Math.exp(lnKg - sum / weight)));
}
