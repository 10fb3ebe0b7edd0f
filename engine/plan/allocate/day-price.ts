// What does a session cost by itself, whatever the other days hold? Weighted missing hard sets, docs/science.md.

import type { DaySums } from "./day-sums.ts";
import type { WeekProblem } from "./week-problem.ts";

const NO_PULL = 0.5; // a session of an upper-back plan without a row or a vertical pull
const MAIN_LIFT = 0.3; // per pull short of the two that a session is built around
const PULLS_WANTED = 2; // a row and a vertical pull, however short the session: more time never raises the wish
const EMPTY = 1.5;
const SAME_PATTERN = 0.2; // per exercise of a pattern that the session already has
const PAIR = 0.1;
const UNPAIRED = 0.3;

export function dayPrice(problem: WeekProblem, day: DaySums): number {
  const { empty, withoutPull, mainLifts } = buildPrices(day);
  return (
    day.setsPrice + pairPrice(problem, day) + varietyPrice(problem, day) + empty + withoutPull + mainLifts
  );
}

/** Every pair costs attention; where time is short, a press and a pull in one session should be a superset. */
export function pairPrice(problem: WeekProblem, day: DaySums): number {
  const both = day.pushes > 0 && day.vertical + day.horizontal > 0;
  return PAIR * day.pairs + (problem.pairWanted && both && day.pushPullPairs === 0 ? UNPAIRED : 0);
}

/** Each exercise has to be set up and learnt; two of a kind say little new. */
export function varietyPrice(problem: WeekProblem, day: DaySums): number {
  return problem.costPerItem * day.portions.length + SAME_PATTERN * day.repeatedPatterns;
}

/** What a session is built around is missing: everything, any pull, or the second one. */
export function buildPrices(day: DaySums): { empty: number; withoutPull: number; mainLifts: number } {
  if (day.portions.length === 0) return NOTHING_DONE;
  return {
    empty: 0,
    withoutPull: day.vertical + day.horizontal === 0 ? NO_PULL : 0,
    mainLifts: MAIN_LIFT * Math.max(0, PULLS_WANTED - day.mains),
  };
}

const NOTHING_DONE = { empty: EMPTY, withoutPull: 0, mainLifts: 0 } as const;
