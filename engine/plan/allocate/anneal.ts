// Which exercises, on which days, with how many sets? Seeded annealing with a fixed number of moves, then a descent.
// Always returns a week: the empty one is a start that keeps every hard rule. Measured against an exact solver in `bench`.
import { fillDay } from "./best-day.ts";
import { eachNeighbour } from "./day-changes.ts";
import { blankDay, sumDay } from "./day-sums.ts";
import { type PriceTables, priceTables } from "./price-tables.ts";
import { dice } from "./random.ts";
import { runningWeek } from "./running-week.ts";
import { fits, goBackTo, type Search, tryMove, type Week, weekOf } from "./search.ts";
import { randomMove } from "./week-moves.ts";
import { priceOf } from "./week-price.ts";
import type { WeekProblem } from "./week-problem.ts";

export interface Effort {
  readonly seed: number;
  /** Restarts at most. */
  readonly restarts: number;
  /** How many restarts must agree on the best cost before the search may stop. */
  readonly agreeing: number;
  readonly moves: number;
  /** Days so far that are built upon when days are filled anew: after every restart, and at the end. */
  readonly narrow: number;
  readonly wide: number;
}

const HOTTEST = 1; // weighted sets: a bad exchange is still taken now and then
const COOLING = 0.89; // per stage
const STAGES = 30;
const FIRST_PRESS = 1; // weighted sets for a borrowed minute at first
const PRESS_STEP = 0.1; // more with each stage
const WORTH_IMPROVING = 3; // weighted sets behind the best: single changes and refilled days rarely make up more
const NEARLY = 0.15; // weighted sets: what nobody would notice, design choice by `npm run bench -- regret` and `-- plan`

/** Restarts until the best week has been met again, nearly: easy weeks end early, hard ones get the time. */
export function anneal(problem: WeekProblem, effort: Effort): Week {
  const tables = priceTables(problem);
  const empty = emptyWeek(problem, tables);
  if (problem.options.length === 0) return empty;
  let best = empty;
  let met = 0;
  for (let restart = 0; restart < effort.restarts && met < effort.agreeing; restart++) {
    const search = searchFrom(problem, tables, { from: empty, seed: effort.seed + restart * 7919 });
    annealOnce(search, effort.moves);
    if (search.cost < best.cost + WORTH_IMPROVING) improve(search, effort.narrow);
    const gain = best.cost - search.cost;
    met = gain > NEARLY ? 1 : met + (gain > -NEARLY ? 1 : 0);
    if (gain > 1e-9) best = weekOf(search);
  }
  const search = searchFrom(problem, tables, { from: best, seed: effort.seed });
  improve(search, effort.wide);
  return weekOf(search);
}

function emptyWeek(problem: WeekProblem, tables: PriceTables): Week {
  const days = problem.dates.map((_, day) => sumDay(problem, day, []));
  return { days, cost: priceOf(runningWeek(problem, tables, days), 0) };
}

function searchFrom(
  problem: WeekProblem,
  tables: PriceTables,
  { from, seed }: { readonly from: Week; readonly seed: number },
): Search {
  const week = runningWeek(problem, tables, from.days);
  return { ...week, random: dice(seed), cost: from.cost, press: 0, scratch: blankDay() };
}

function annealOnce(search: Search, moves: number) {
  let best = weekOf(search);
  let heat = HOTTEST;
  const perStage = Math.ceil(moves / STAGES);
  for (let stage = 0; stage < STAGES; stage++) {
    search.press = FIRST_PRESS + stage * PRESS_STEP;
    search.cost = priceOf(search, search.press);
    for (let i = 0; i < perStage; i++) {
      const move = randomMove(search);
      if (move && tryMove(search, move, heat) && search.cost < best.cost - 1e-9 && fits(search.days)) {
        best = weekOf(search);
      }
    }
    heat *= COOLING;
  }
  goBackTo(search, best);
}

/** Single changes first, then whole days. */
function improve(search: Search, width: number) {
  descend(search);
  refill(search, width);
}

const MOST_DESCENTS = 3;

/** Tries every single change in turn until none helps. */
function descend(search: Search) {
  for (let pass = 0; pass < MOST_DESCENTS; pass++) {
    const before = search.cost;
    for (let day = 0; day < search.days.length; day++) {
      eachNeighbour(search, day, (portions) => tryMove(search, [{ day, portions }], 0));
    }
    if (search.cost > before - 1e-9) return;
  }
}

const MOST_ROUNDS = 3;

/** Fills every day anew in turn, until none gets better. */
function refill(search: Search, width: number) {
  const days = search.days.length;
  let settled = 0;
  for (let turn = 0; settled < days && turn < MOST_ROUNDS * days; turn++) {
    settled = fillDay(search, { day: turn % days, width }) ? 0 : settled + 1;
  }
}
