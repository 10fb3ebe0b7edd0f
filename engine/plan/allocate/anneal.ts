// Which exercises, on which days, with how many sets? Seeded annealing with a fixed number of moves, then a descent.
// Always returns a week: the empty one is a start that keeps every hard rule. Measured against an exact solver in `bench`.
import { type Dice, dice } from "./random.ts";
import { fillings, type Move, neighbours, pairForSome, randomMove } from "./week-moves.ts";
import {
  type PriceTables,
  priceOf,
  priceTables,
  putDay,
  type RunningWeek,
  runningWeek,
} from "./week-price.ts";
import type { WeekProblem } from "./week-problem.ts";
import { type DaySums, isTooLong, sumDay } from "./week-state.ts";

export interface Effort {
  readonly seed: number;
  /** Restarts at most. */
  readonly restarts: number;
  /** How many restarts must agree on the best cost before the search may stop. */
  readonly agreeing: number;
  readonly moves: number;
  /** Days taken apart at the end; as many as the planner needs where nothing is said. */
  readonly rebuilds?: number;
}

export interface Week {
  readonly days: readonly DaySums[];
  readonly cost: number;
}

const HOTTEST = 1; // weighted sets: a bad exchange is still taken now and then
const COOLING = 0.89; // per stage
const STAGES = 30;
const LEAST_SPENT_S = 30; // so that a free change does not count as infinitely good
const REBUILDS = 60; // days taken apart at the end
const FIRST_PRESS = 1; // weighted sets for a borrowed minute at first
const PRESS_STEP = 0.1; // more with each stage
const WORTH_A_DESCENT = 0.5; // weighted sets behind the best: a descent rarely makes up more
const NEARLY = 0.15; // weighted sets: what nobody would notice, design choice by `npm run bench -- regret` and `-- plan`

/** -ln(u) at 64 even quantiles, so that the test needs no logarithm and is the same on every machine. */
const PATIENCE = [
  4.852, 3.7534, 3.2426, 2.9061, 2.6548, 2.4541, 2.2871, 2.144, 2.0188, 1.9076, 1.8075, 1.7165, 1.6332,
  1.5562, 1.4847, 1.418, 1.3555, 1.2967, 1.2411, 1.1885, 1.1385, 1.0908, 1.0454, 1.0019, 0.9602, 0.9202,
  0.8817, 0.8447, 0.809, 0.7745, 0.7412, 0.7089, 0.6776, 0.6473, 0.6179, 0.5894, 0.5616, 0.5345, 0.5082,
  0.4826, 0.4576, 0.4332, 0.4094, 0.3861, 0.3634, 0.3412, 0.3194, 0.2982, 0.2773, 0.2569, 0.2369, 0.2173,
  0.1981, 0.1792, 0.1607, 0.1425, 0.1246, 0.1071, 0.0899, 0.0729, 0.0562, 0.0398, 0.0237, 0.0078,
];

/** The running week, changed in place by every move that is taken. */
interface Search extends RunningWeek {
  readonly random: Dice;
  /** With the price of borrowed minutes. */
  cost: number;
  /** Price of a borrowed minute, weighted sets; it rises until nothing is borrowed. */
  press: number;
}

/** Restarts until the best week has been met again, nearly: easy weeks end early, hard ones get the time. */
export function anneal(problem: WeekProblem, effort: Effort): Week {
  const tables = priceTables(problem);
  const empty = emptyWeek(problem, tables);
  if (problem.options.length === 0) return empty;
  let best: Week | null = null;
  let met = 0;
  for (let restart = 0; restart < effort.restarts && met < effort.agreeing; restart++) {
    const worth = (best?.cost ?? Number.POSITIVE_INFINITY) + WORTH_A_DESCENT;
    const search = searchFrom(problem, tables, { from: empty, seed: effort.seed + restart * 7919 });
    const week = annealOnce(search, effort.moves, worth);
    const gain: number = best ? best.cost - week.cost : Number.POSITIVE_INFINITY;
    met = gain > NEARLY ? 1 : met + (gain > -NEARLY ? 1 : 0);
    if (!best || gain > 1e-9) best = week;
  }
  if (!best) return empty;
  return rebuilt(searchFrom(problem, tables, { from: best, seed: effort.seed }), effort.rebuilds ?? REBUILDS);
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
  return { ...runningWeek(problem, tables, from.days), random: dice(seed), cost: from.cost, press: 0 };
}

/** Goes back to a week that keeps every rule. */
function goBackTo(search: Search, { days, cost }: Week) {
  days.forEach((sums, day) => {
    putDay(search, day, sums);
  });
  search.cost = cost;
}

/** Takes days apart in part and fills them again with what helps most: full sessions change in more than one place at once. */
function rebuilt(search: Search, rounds: number): Week {
  let best: Week = { days: [...search.days], cost: search.cost };
  for (let round = 0; round < rounds; round++) {
    goBackTo(search, best);
    const day = search.random.roll(search.days.length);
    thinOut(search, day);
    const pair = search.random.roll(2) === 0 ? pairForSome(search, day) : null;
    if (pair) tryMove(search, pair, Number.POSITIVE_INFINITY);
    const leastS = search.random.roll(2) === 0 ? LEAST_SPENT_S : Number.MAX_SAFE_INTEGER;
    while (tryBest(search, { moves: fillings(search, day), day, leastS })) {}
    if (search.cost < best.cost - 1e-9 && fits(search.days))
      best = { days: [...search.days], cost: search.cost };
  }
  return best;
}

/** Removes some or all exercises of a day, whatever it costs. */
function thinOut(search: Search, day: number) {
  const slots = (search.days[day]?.slots ?? []).map(({ option, sets }) => ({ option, sets, partner: -1 }));
  for (
    let leave = 1 + search.random.roll(Math.max(1, slots.length));
    leave > 0 && slots.length > 0;
    leave--
  ) {
    slots.splice(search.random.roll(slots.length), 1);
  }
  putDay(search, day, sumDay(search.problem, day, slots));
  search.cost = priceOf(search, search.press);
}

interface Filling {
  readonly moves: Iterable<Move>;
  readonly day: number;
  /** Seconds that every move counts at least: with many, the gain alone decides. */
  readonly leastS: number;
}

/** Takes the move that gains most for its time; false where none gains. Every move changes this one day. */
function tryBest(search: Search, { moves, day, leastS }: Filling): boolean {
  const { cost } = search;
  const before = search.days[day];
  if (!before) return false;
  let best: { sums: DaySums; cost: number; rate: number } | null = null;
  for (const move of moves) {
    if (!tryMove(search, move, 0)) continue;
    // The next move is made from the day as it was.
    const sums = putDay(search, day, before);
    const rate = (cost - search.cost) / Math.max(leastS, sums.seconds - before.seconds);
    if (!best || rate > best.rate) best = { sums, cost: search.cost, rate };
    search.cost = cost;
  }
  if (!best) return false;
  putDay(search, day, best.sums);
  search.cost = best.cost;
  return true;
}

function annealOnce(search: Search, moves: number, worth: number): Week {
  let best: Week = { days: [...search.days], cost: search.cost };
  let heat = HOTTEST;
  const perStage = Math.ceil(moves / STAGES);
  for (let stage = 0; stage < STAGES; stage++) {
    search.press = FIRST_PRESS + stage * PRESS_STEP;
    search.cost = priceOf(search, search.press);
    for (let i = 0; i < perStage; i++) {
      const move = randomMove(search);
      if (move && tryMove(search, move, heat) && search.cost < best.cost - 1e-9 && fits(search.days)) {
        best = { days: [...search.days], cost: search.cost };
      }
    }
    heat *= COOLING;
  }
  goBackTo(search, best);
  if (best.cost < worth) descend(search);
  return { days: [...search.days], cost: search.cost };
}

/** Takes the move if every hard rule holds and its price is within the patience drawn. */
function tryMove(search: Search, move: Move, heat: number): boolean {
  const changed = putDays(search, move);
  if (!changed) return false;
  const cost = priceOf(search, heat === 0 ? Number.POSITIVE_INFINITY : search.press);
  if (cost === Number.POSITIVE_INFINITY || cost - search.cost > patience(search, heat)) {
    for (const { day, sums } of changed) putDay(search, day, sums);
    return false;
  }
  search.cost = cost;
  return true;
}

/** What a move may cost to be taken; without heat it has to gain. */
function patience({ random }: Search, heat: number): number {
  return heat === 0 ? -1e-9 : (PATIENCE[random.roll(PATIENCE.length)] ?? 0) * heat;
}

interface Before {
  readonly day: number;
  sums: DaySums;
}

/** The days that stood there before; null, and nothing changed, where a day breaks a hard rule. */
function putDays(search: Search, move: Move): readonly Before[] | null {
  const { problem } = search;
  for (const { day, slots } of move) if (isTooLong(problem, day, slots)) return null;
  const changed: Before[] = [];
  for (const { day, slots } of move) {
    const sums = sumDay(problem, day, slots);
    if (!sums.feasible) return null;
    changed.push({ day, sums });
  }
  for (const one of changed) one.sums = putDay(search, one.day, one.sums);
  return changed;
}

function fits(days: readonly DaySums[]): boolean {
  for (const { overMinutes } of days) if (overMinutes > 0) return false;
  return true;
}

const MOST_DESCENTS = 3;

/** Tries every single change in turn until none helps. */
function descend(search: Search) {
  for (let pass = 0; pass < MOST_DESCENTS; pass++) {
    const before = search.cost;
    for (let day = 0; day < search.days.length; day++) {
      for (const move of neighbours(search, day)) tryMove(search, move, 0);
    }
    if (search.cost > before - 1e-9) return;
  }
}
