// How does the search take a step? A change is added up, priced, and taken if its price is within the patience drawn.

import { addsUp, type DaySums, kept } from "./day-sums.ts";
import type { Dice } from "./random.ts";
import { putDay, type RunningWeek } from "./running-week.ts";
import type { DayChange, Move } from "./week-moves.ts";
import { priceWith } from "./week-price.ts";

/** -ln(u) at 64 even quantiles, so that the test needs no logarithm and is the same on every machine. */
const PATIENCE = [
  4.852, 3.7534, 3.2426, 2.9061, 2.6548, 2.4541, 2.2871, 2.144, 2.0188, 1.9076, 1.8075, 1.7165, 1.6332,
  1.5562, 1.4847, 1.418, 1.3555, 1.2967, 1.2411, 1.1885, 1.1385, 1.0908, 1.0454, 1.0019, 0.9602, 0.9202,
  0.8817, 0.8447, 0.809, 0.7745, 0.7412, 0.7089, 0.6776, 0.6473, 0.6179, 0.5894, 0.5616, 0.5345, 0.5082,
  0.4826, 0.4576, 0.4332, 0.4094, 0.3861, 0.3634, 0.3412, 0.3194, 0.2982, 0.2773, 0.2569, 0.2369, 0.2173,
  0.1981, 0.1792, 0.1607, 0.1425, 0.1246, 0.1071, 0.0899, 0.0729, 0.0562, 0.0398, 0.0237, 0.0078,
];

/** The running week, changed in place by every move that is taken. */
export interface Search extends RunningWeek {
  readonly random: Dice;
  /** With the price of borrowed minutes. */
  cost: number;
  /** Price of a borrowed minute, weighted sets; it rises until nothing is borrowed. */
  press: number;
  /** Where a day is added up before it is taken. */
  readonly scratch: DaySums;
}

export interface Week {
  readonly days: readonly DaySums[];
  readonly cost: number;
}

export function weekOf({ days, cost }: Search): Week {
  return { days: [...days], cost };
}

/** Goes back to a week that keeps every rule. */
export function goBackTo(search: Search, { days, cost }: Week) {
  days.forEach((sums, day) => {
    if (search.days[day] !== sums) putDay(search, day, sums);
  });
  search.cost = cost;
}

/** Takes the move if every hard rule holds and its price is within the patience drawn. */
export function tryMove(search: Search, move: Move, heat: number): boolean {
  const [first, second] = move;
  if (!first || !isPossible(search, first)) return false;
  if (!second) return tryDay(search, first, heat);
  const before = putDay(search, first.day, kept(search.scratch));
  if (isPossible(search, second) && tryDay(search, second, heat)) return true;
  putDay(search, first.day, before);
  return false;
}

/** Adds the day up in the scratch; false where it breaks a rule of its own. */
function isPossible({ problem, scratch }: Search, change: DayChange): boolean {
  return addsUp(scratch, problem, change);
}

/** Takes the day in the scratch, or leaves the week as it is. */
function tryDay(search: Search, { day }: DayChange, heat: number): boolean {
  const { scratch: sums } = search;
  const cost = priceWith(search, { day, sums, press: heat === 0 ? Number.POSITIVE_INFINITY : search.press });
  if (cost === Number.POSITIVE_INFINITY || cost - search.cost > patience(search, heat)) return false;
  putDay(search, day, kept(sums));
  search.cost = cost;
  return true;
}

/** What a move may cost to be taken; without heat it has to gain. */
function patience({ random }: Search, heat: number): number {
  return heat === 0 ? -1e-9 : (PATIENCE[random.roll(PATIENCE.length)] ?? 0) * heat;
}

export function fits(days: readonly DaySums[]): boolean {
  for (const { overMinutes } of days) if (overMinutes > 0) return false;
  return true;
}
