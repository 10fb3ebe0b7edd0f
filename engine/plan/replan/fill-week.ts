// Which exercises may still be added, or exchanged, so that a kept week is a good one? A greedy search in the coin of the
// planner's score. What is there has a right to stay: it goes only for a gain that a lifter would notice.

import { QUARTERS } from "../allocate/option.ts";
import {
  type PriceTables,
  priceOf,
  priceTables,
  putDay,
  type RunningWeek,
  runningWeek,
} from "../allocate/week-price.ts";
import type { WeekProblem } from "../allocate/week-problem.ts";
import { type DaySums, type Slot, sumDay } from "../allocate/week-state.ts";
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
    const slots = items.flatMap((item): Slot[] => {
      const option = indexOf.get(idOf(item));
      if (option === undefined) return [];
      return [{ option, sets: Math.min(item.sets, problem.maxSets), partner: -1 }];
    });
    return sumDay(problem, day, slots);
  });
}

interface Search {
  readonly week: RunningWeek;
  readonly tables: PriceTables;
  /** Slots that the plan did not have on that day: only their sets may still grow. */
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
  readonly slots: Slot[];
  /** What it has to gain. */
  readonly worth: number;
  /** Name of a new slot. */
  readonly fresh?: string;
}

function* additions({ week, fresh }: Search): Generator<Change> {
  const { problem, days } = week;
  for (const [day, { slots }] of days.entries()) {
    if (slots.length < problem.maxItems) {
      for (const option of problem.options.keys()) {
        if (slots.some((slot) => slot.option === option)) continue;
        const added = { option, sets: problem.minSets, partner: -1 };
        yield { day, slots: [...copied(slots), added], worth: WORTH_ADDING, fresh: `${day} ${option}` };
      }
    }
    for (const [at, slot] of slots.entries()) {
      if (!fresh.has(`${day} ${slot.option}`) || slot.sets >= problem.maxSets) continue;
      yield { day, slots: withSets(slots, at, slot.sets + 1), worth: WORTH_A_SET };
    }
  }
}

/** One exercise for another, or one set of it for a short new one. */
function* exchanges({ week }: Search): Generator<Change> {
  const { problem, days } = week;
  for (const [day, { slots }] of days.entries()) {
    for (const [at, slot] of slots.entries()) {
      for (const option of problem.options.keys()) {
        if (slots.some((one) => one.option === option)) continue;
        const others = copied(slots).filter((_, i) => i !== at);
        yield { day, slots: [...others, { option, sets: slot.sets, partner: -1 }], worth: WORTH_EXCHANGING };
      }
    }
  }
}

function copied(slots: readonly Slot[]): Slot[] {
  return slots.map(({ option, sets }) => ({ option, sets, partner: -1 }));
}

function withSets(slots: readonly Slot[], at: number, sets: number): Slot[] {
  return copied(slots).map((slot, i) => (i === at ? { ...slot, sets } : slot));
}

/** Takes the change that gains most beyond what it has to; null where none does. */
function takeBest({ week }: Search, changes: Iterable<Change>): Change | null {
  const cost = priceOf(week, Number.POSITIVE_INFINITY);
  let best: { change: Change; sums: DaySums; gain: number } | null = null;
  for (const change of changes) {
    const sums = sumDay(week.problem, change.day, change.slots);
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
