// Which exercises may still be added, or exchanged, so that a kept week is a good one? A greedy search in the coin of the
// planner's score. What is there has a right to stay: it goes only for a gain that a lifter would notice.

import { type DaySums, sumDay } from "../allocate/day-sums.ts";
import { QUARTERS } from "../allocate/option.ts";
import type { Portion } from "../allocate/portion.ts";
import { type PriceTables, priceTables } from "../allocate/price-tables.ts";
import { putDay, type RunningWeek, runningWeek } from "../allocate/running-week.ts";
import { priceOf } from "../allocate/week-price.ts";
import { portionAt, type WeekProblem } from "../allocate/week-problem.ts";
import type { DraftWeek, GroupSets, Planning } from "../periodise/draft.ts";
import { aimOf } from "../periodise/periodise.ts";
import { GROUPS } from "../volume/demand.ts";
import { idOf, mostAfter } from "./make-legal.ts";

/** Weighted sets that a change must gain; all design choices. */
const WORTH_ADDING = 0.3;
const WORTH_A_SET = 0.15;
const WORTH_EXCHANGING = 1;
const NEW_EXERCISE = 0.3; // price of an exercise that the plan did not have
const MOST_ADDED = 30;
const MOST_EXCHANGED = 3;

/** The planner's problem in the middle of a plan: aims as they are by now, volume no faster than it may rise. */
export interface Midway {
  readonly planning: Planning;
  /** 0 in the first loading week, 1 in the last. */
  readonly progress: number;
  readonly before: GroupSets | null;
  /** Exercises of the plan so far. */
  readonly known: ReadonlySet<string>;
}

export function midwayProblem({ planning, progress, before, known }: Midway): WeekProblem {
  const { problem } = planning;
  return {
    ...problem,
    choicesMatter: true,
    demands: problem.demands.map((demand) => ({ ...demand, start: aimOf(demand, progress) })),
    weeklyCap: problem.weeklyCap.map((cap, g) => {
      const group = GROUPS[g];
      return before && group ? Math.min(cap, Math.floor(mostAfter(before[group]) * QUARTERS + 1e-9)) : cap;
    }),
    options: problem.options.map((option) =>
      known.has(option.exercise.id) ? option : { ...option, costOfUse: option.costOfUse + NEW_EXERCISE },
    ),
  };
}

/** The days of a drafted week as the search holds them; exercises that are no options are left out. */
export function daysOf(week: DraftWeek, problem: WeekProblem): readonly DaySums[] {
  const indexOf = new Map(problem.options.map((option, i) => [option.exercise.id, i]));
  return week.map(({ items }, day) => {
    const portions = items.flatMap((item): Portion[] => {
      const option = indexOf.get(idOf(item));
      return option === undefined ? [] : [portionAt(problem, option, Math.min(item.sets, problem.maxSets))];
    });
    return sumDay(problem, day, portions);
  });
}

interface Search {
  readonly week: RunningWeek;
  readonly tables: PriceTables;
  /** Portions that the plan did not have on that day: only their sets may still grow. */
  readonly fresh: ReadonlySet<string>;
}

export function fillWeek(days: readonly DaySums[], problem: WeekProblem): readonly DaySums[] {
  const tables = priceTables(problem);
  const week = runningWeek(problem, tables, days);
  const fresh = new Set<string>();
  const search: Search = { week, tables, fresh };
  for (let added = 0; added < MOST_ADDED; added++) {
    const taken = takeBest(search, additions(search));
    if (!taken) break;
    if (taken.fresh) fresh.add(taken.fresh);
  }
  for (let exchanged = 0; exchanged < MOST_EXCHANGED; exchanged++) {
    if (!takeBest(search, exchanges(search))) break;
  }
  return week.days;
}

interface Change {
  readonly day: number;
  readonly portions: readonly Portion[];
  /** What it has to gain. */
  readonly worth: number;
  /** Name of a new portion. */
  readonly fresh?: string;
}

function* additions({ week, fresh }: Search): Generator<Change> {
  const { problem, days } = week;
  for (const [day, { portions }] of days.entries()) {
    if (portions.length < problem.maxItems) {
      for (const option of problem.options.keys()) {
        if (portions.some((one) => one.option === option)) continue;
        const added = portionAt(problem, option, problem.minSets);
        yield { day, portions: [...portions, added], worth: WORTH_ADDING, fresh: `${day} ${option}` };
      }
    }
    for (const [at, portion] of portions.entries()) {
      if (!fresh.has(`${day} ${portion.option}`) || portion.sets >= problem.maxSets) continue;
      const more = portionAt(problem, portion.option, portion.sets + 1);
      yield { day, portions: portions.with(at, more), worth: WORTH_A_SET };
    }
  }
}

/** One exercise for another, or one set of it for a short new one. */
function* exchanges({ week }: Search): Generator<Change> {
  const { problem, days } = week;
  for (const [day, { portions }] of days.entries()) {
    for (const [at, portion] of portions.entries()) {
      for (const option of problem.options.keys()) {
        if (portions.some((one) => one.option === option)) continue;
        const others = portions.filter((_, i) => i !== at);
        const other = portionAt(problem, option, portion.sets);
        yield { day, portions: [...others, other], worth: WORTH_EXCHANGING };
      }
    }
  }
}

/** Takes the change that gains most beyond what it has to; null where none does. */
function takeBest({ week }: Search, changes: Iterable<Change>): Change | null {
  const cost = priceOf(week, Number.POSITIVE_INFINITY);
  let best: { change: Change; sums: DaySums; gain: number } | null = null;
  for (const change of changes) {
    const sums = sumDay(week.problem, change.day, change.portions);
    if (!sums.feasible || sums.overMinutes > 0) continue;
    const before = putDay(week, change.day, sums);
    const gain = cost - priceOf(week, Number.POSITIVE_INFINITY) - change.worth;
    putDay(week, change.day, before);
    if (gain > 1e-9 && (!best || gain > best.gain + 1e-9)) best = { change, sums, gain };
  }
  if (!best) return null;
  putDay(week, best.change.day, best.sums);
  return best.change;
}
