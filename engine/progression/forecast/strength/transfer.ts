// How strong is the lifter in an exercise that was never done? As strong as in its sibling, times what one usually lifts
// in the one for each kilogram in the other: a wide guess (science 4.2). The first own session says so much more (96 % beside
// 4 %, by the variances of 4.2) that it ends the guess.
import { FITTED_MODEL, type ForecastModel } from "../forecast-model.ts";
import { type LifterState, NEW_EXERCISE } from "../lifter-state.ts";
import { strengthLevel } from "./strength-state.ts";

export interface Transfer {
  /** Without a session of its own. */
  readonly exercise: string;
  /** The sibling, with sessions of its own. */
  readonly from: string;
  /** Log of the kilograms in the exercise for each in the sibling. */
  readonly lnRatio: number;
}

/** The same state where the exercise is known already, or where the sibling is not. A later guess replaces an earlier one. */
export function transferStrength(
  lifter: LifterState,
  { exercise, from, lnRatio }: Transfer,
  model: ForecastModel = FITTED_MODEL,
): LifterState {
  const own = lifter.exercises.get(exercise) ?? NEW_EXERCISE;
  const sibling = lifter.exercises.get(from)?.strength;
  const isKnown = own.strength.lastDay !== null && !own.strength.isTransferred;
  if (isKnown || sibling === undefined || sibling.isTransferred) return lifter;
  const level = strengthLevel(sibling, model);
  if (level === null) return lifter;
  const sessions = { values: [level + lnRatio], beliefs: [1] };
  const strength = { ...own.strength, sessions, lastDay: sibling.lastDay, isTransferred: true };
  return { ...lifter, exercises: new Map(lifter.exercises).set(exercise, { ...own, strength }) };
}
