// What does it cost to use an exercise on so many days of the week? Change, repetition, practice missed, a wish not met.
import type { WeekProblem } from "./week-problem.ts";
import { optionAt } from "./week-problem.ts";

const ONE_DAY_PULL = 0.2; // a novice's pull that is practised on one day only
const UNUSED_PREFERENCE = 0.5;

/** Weighted missing hard sets, by term; `uses` counts the days that have the option. */
export function usePrices(problem: WeekProblem, option: number, uses: number) {
  const { vertical, horizontal, preferred, costOfUse } = optionAt(problem, option);
  const practised = uses !== 1 || !problem.practises || !(vertical || horizontal);
  return {
    variety: uses === 0 ? 0 : problem.costPerExercise + costOfUse + (uses - 1) * problem.costPerRepeat,
    practice: practised ? 0 : ONE_DAY_PULL,
    preference: uses === 0 && preferred ? UNUSED_PREFERENCE : 0,
  };
}
