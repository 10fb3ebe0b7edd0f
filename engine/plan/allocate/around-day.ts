// What do the other days of the week hold? All that the price of one day has to know of them, kept until one of them changes:
// the search asks for many prices of a day before it takes one.
import { type Credits, copyCredits, noCredits, takeCredits } from "./credits.ts";
import type { DaySums } from "./day-sums.ts";
import { EVERY_GROUP } from "./price-tables.ts";
import { dayAt, type RunningWeek } from "./running-week.ts";
import type { WeekProblem } from "./week-problem.ts";

export interface Around {
  /** False once another day has changed. */
  known: boolean;
  /** Days on the dates before and after. */
  readonly neighbours: readonly number[];
  readonly credits: Credits;
  /** One bit a group: trained on at least one of them, and on at least two. */
  once: number;
  twice: number;
  /** What they cost by themselves and beside each other; infinite where two neighbours both tire the spine. */
  price: number;
  /** What the use of exercises costs without the day. */
  choices: number;
  vertical: number;
  horizontal: number;
  ladder: number;
  negatives: number;
  overMinutes: number;
  /** Sets of the longest and of the shortest. */
  most: number;
  fewest: number;
}

export function aroundNothing({ adjacent }: WeekProblem, day: number): Around {
  return {
    known: false,
    neighbours: adjacent.flatMap(([a, b]) => (a === day ? [b] : b === day ? [a] : [])),
    credits: noCredits(),
    once: 0,
    twice: 0,
    price: 0,
    choices: 0,
    vertical: 0,
    horizontal: 0,
    ladder: 0,
    negatives: 0,
    overMinutes: 0,
    most: 0,
    fewest: 0,
  };
}

/** The day has changed: what the others knew of it is past. */
export function forgetOthers(around: readonly Around[], day: number) {
  for (let other = 0; other < around.length; other++) {
    const one = around[other];
    if (one && other !== day) one.known = false;
  }
}

export function aroundDay(week: RunningWeek, day: number): Around {
  const around = week.around[day];
  if (!around) throw new Error(`The search left the week: day ${day} of ${week.days.length}.`);
  if (around.known) return around;
  clear(around);
  for (let other = 0; other < week.days.length; other++) {
    const sums = week.days[other];
    if (sums && other !== day) addDay(around, sums);
  }
  copyCredits(around.credits, week.credits);
  takeCredits(around.credits, dayAt(week, day).credits);
  addCrowding(around, week, day);
  around.choices = choicesWithout(week, day);
  around.known = true;
  return around;
}

function clear(around: Around) {
  around.once = 0;
  around.twice = 0;
  around.price = 0;
  around.vertical = 0;
  around.horizontal = 0;
  around.ladder = 0;
  around.negatives = 0;
  around.overMinutes = 0;
  around.most = 0;
  around.fewest = Number.POSITIVE_INFINITY;
}

function addDay(around: Around, sums: DaySums) {
  around.twice |= around.once & sums.exposed;
  around.once |= sums.exposed;
  around.price += sums.price;
  around.vertical += sums.vertical;
  around.horizontal += sums.horizontal;
  around.ladder += sums.ladder;
  around.negatives += sums.negatives;
  around.overMinutes += sums.overMinutes;
  if (sums.sets > around.most) around.most = sums.sets;
  if (sums.sets < around.fewest) around.fewest = sums.sets;
}

function addCrowding(around: Around, { problem, days, tables }: RunningWeek, day: number) {
  for (const [a, b] of problem.adjacent) {
    const one = days[a];
    const next = days[b];
    if (a !== day && b !== day && one && next) around.price += besideEachOther(tables, one, next);
  }
}

/** What two days in a row cost; infinite where both tire the spine. */
export function besideEachOther({ byCrowding }: RunningWeek["tables"], one: DaySums, next: DaySums): number {
  if (one.tiresSpine && next.tiresSpine) return Number.POSITIVE_INFINITY;
  return byCrowding[one.hard & next.hard & EVERY_GROUP] ?? 0;
}

function choicesWithout({ choices, days, uses, tables }: RunningWeek, day: number): number {
  let price = choices;
  for (const { option } of days[day]?.portions ?? []) {
    price -= tables.byOneMoreUse[option * tables.usesRow + (uses[option] ?? 0) - 1] ?? 0;
  }
  return price;
}
