// What is the best that one day can hold while the others stay as they are? A beam search: portion by portion, and of all
// days so far only the most promising are built upon. It packs short sessions where single exchanges get stuck.
import { TRANSITION_S } from "../volume/session-time.ts";
import { anyAbove } from "./credits.ts";
import { type DaySums, growsTo, kept, sumDay } from "./day-sums.ts";
import type { Portion } from "./portion.ts";
import { putDay } from "./running-week.ts";
import type { Search } from "./search.ts";
import { holds } from "./week-moves.ts";
import { priceWith } from "./week-price.ts";
import { portionAt, type WeekProblem } from "./week-problem.ts";

export interface Filling {
  readonly day: number;
  /** Days so far that are built upon at a time. */
  readonly width: number;
}

/** A day so far. The rank is its price, and a price for every second that it has spent. */
interface Promising {
  readonly sums: DaySums;
  readonly rank: number;
}

/** Puts the best day in that it finds; false where the one that stands is as good. */
export function fillDay(search: Search, { day, width }: Filling): boolean {
  const { problem } = search;
  const pricePerS = earnedPerS(search, day);
  const best: { sums: DaySums | null; cost: number } = { sums: null, cost: search.cost - 1e-9 };
  let front: readonly DaySums[] = [sumDay(problem, day, [])];
  for (let items = 0; items < problem.maxItems && front.length > 0; items++) {
    const next: Promising[] = [];
    for (const base of front) {
      eachExtension(search, { day, base }, (cost, sums) => {
        if (cost < best.cost) {
          best.sums = kept(sums);
          best.cost = cost;
        }
        insert(next, width, { sums, rank: cost + pricePerS * sums.seconds });
      });
    }
    front = next.map(({ sums }) => sums);
  }
  if (!best.sums) return false;
  putDay(search, day, best.sums);
  search.cost = best.cost;
  return true;
}

/** What a second of the day earns at present, weighted sets: time that is left has its worth. */
function earnedPerS(search: Search, day: number): number {
  const empty = sumDay(search.problem, day, []);
  const gain = priceWith(search, { day, sums: empty, press: 0 }) - search.cost;
  return Math.max(0, gain / search.problem.mainS);
}

interface SoFar {
  readonly day: number;
  readonly base: DaySums;
}

/** Every portion that can still be added; the sums are written over by the next. */
function eachExtension(search: Search, { day, base }: SoFar, visit: (cost: number, sums: DaySums) => void) {
  const { problem, scratch } = search;
  const portions = base.portions.slice();
  for (let option = 0; option < problem.options.length; option++) {
    if (holds(base.portions, option)) continue;
    for (let sets = problem.minSets; sets <= problem.maxSets; sets++) {
      const portion = portionAt(problem, option, sets);
      if (hasNoRoom(problem, { day, base }, portion)) break;
      portions[base.portions.length] = portion;
      if (!growsTo(scratch, problem, { day, base, portions }) || scratch.overMinutes > 0) continue;
      const cost = priceWith(search, { day, sums: scratch, press: 0 });
      if (cost < Number.POSITIVE_INFINITY) visit(cost, scratch);
    }
  }
}

/** More sets would not fit either. */
function hasNoRoom(problem: WeekProblem, { day, base }: SoFar, portion: Portion): boolean {
  if (
    base.spine + portion.spine > problem.spineBudget ||
    anyAbove(problem.sessionRoom, base.credits, portion.credits)
  )
    return true;
  const straightS = base.straightS + TRANSITION_S * base.portions.length + (portion.seconds[day] ?? 0);
  return straightS - base.savableS - (portion.savableS[day] ?? 0) > problem.mainS;
}

/** Keeps the list in order of rank and within the width. */
function insert(list: Promising[], width: number, { sums, rank }: Promising) {
  let at = list.length;
  while (at > 0 && (list[at - 1]?.rank ?? 0) > rank) at--;
  if (at >= width || isKnown(list, at, { sums, rank })) return;
  list.splice(at, 0, { sums: kept(sums), rank });
  if (list.length > width) list.pop();
}

/** The same portions in another order have the same rank, but for the last decimals. */
function isKnown(list: readonly Promising[], at: number, { sums, rank }: Promising): boolean {
  for (let i = at - 1; i >= 0 && (list[i]?.rank ?? 0) > rank - 1e-9; i--)
    if (same(list[i]?.sums, sums)) return true;
  for (let i = at; i < list.length && (list[i]?.rank ?? 0) < rank + 1e-9; i++)
    if (same(list[i]?.sums, sums)) return true;
  return false;
}
function same(one: DaySums | undefined, other: DaySums): boolean {
  return (
    one !== undefined &&
    one.portions.length === other.portions.length &&
    other.portions.every((portion) => one.portions.includes(portion))
  );
}
