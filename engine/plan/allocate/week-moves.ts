// Which random changes of a week does the annealing try? Each makes new lists of portions for one or two days.

import type { DaySums } from "./day-sums.ts";
import type { Portion } from "./portion.ts";
import type { Dice } from "./random.ts";
import type { WeekProblem } from "./week-problem.ts";
import { portionAt } from "./week-problem.ts";

/** A change of one or two days. */
export type Move = readonly DayChange[];

export interface DayChange {
  readonly day: number;
  readonly portions: readonly Portion[];
}

/** What a move is made from. */
export interface Moving {
  readonly problem: WeekProblem;
  readonly random: Dice;
  readonly days: readonly DaySums[];
}

/** How often each kind of change is tried: exchanges most, since a full session has no room to add. */
const MOVES = [
  addItem,
  addItem,
  swapExercise,
  swapExercise,
  exchange,
  exchange,
  exchange,
  oneForTwo,
  twoForOne,
  pairForSome,
  pairForSome,
  pairGrows,
  oneMore,
  oneLess,
  removeItem,
  moveItem,
  shiftSet,
];

export function randomMove(moving: Moving): Move | null {
  const make = MOVES[moving.random.roll(MOVES.length)] ?? addItem;
  return make(moving, moving.random.roll(moving.days.length));
}

export function standing({ days }: Moving, day: number): readonly Portion[] {
  return days[day]?.portions ?? [];
}

export function holds(portions: readonly Portion[], option: number): boolean {
  for (const portion of portions) if (portion.option === option) return true;
  return false;
}

function addItem(moving: Moving, day: number): Move | null {
  const portions = standing(moving, day).slice();
  return withNew(moving, portions) ? [{ day, portions }] : null;
}

function swapExercise(moving: Moving, day: number): Move | null {
  const { problem, random } = moving;
  const before = standing(moving, day);
  const at = random.roll(Math.max(1, before.length));
  const option = random.roll(problem.options.length);
  const old = before[at];
  if (!old || holds(before, option)) return null;
  const portions = before.slice();
  portions[at] = portionAt(problem, option, old.sets);
  return [{ day, portions }];
}

/** Another exercise with another number of sets in the place of one. */
function exchange(moving: Moving, day: number): Move | null {
  const portions = standing(moving, day).slice();
  if (portions.length === 0) return null;
  takeOne(moving, portions);
  return withNew(moving, portions) ? [{ day, portions }] : null;
}

/** Removes any one: the order of the others stays. */
function takeOne({ random }: Moving, portions: Portion[]) {
  const at = random.roll(portions.length);
  for (let i = at + 1; i < portions.length; i++) {
    const portion = portions[i];
    if (portion) portions[i - 1] = portion;
  }
  portions.pop();
}

function oneForTwo(moving: Moving, day: number): Move | null {
  const portions = standing(moving, day).slice();
  if (portions.length < 2) return null;
  for (let i = 0; i < 2; i++) takeOne(moving, portions);
  return withNew(moving, portions) ? [{ day, portions }] : null;
}

function twoForOne(moving: Moving, day: number): Move | null {
  const portions = standing(moving, day).slice();
  if (portions.length === 0) return null;
  takeOne(moving, portions);
  return withNew(moving, portions) && withNew(moving, portions) ? [{ day, portions }] : null;
}

/** A pull and a push with the same sets, in the place of none, one or two others: only equal sets can be paired. */
export function pairForSome(moving: Moving, day: number): Move | null {
  const { problem, random } = moving;
  const portions = standing(moving, day).slice();
  for (let leave = random.roll(3); leave > 0 && portions.length > 0; leave--) takeOne(moving, portions);
  const sets = anySets(moving);
  for (const side of [problem.supersetPulls, problem.supersetPushes]) {
    const option = side[random.roll(Math.max(1, side.length))];
    if (option === undefined || holds(portions, option)) return null;
    portions.push(portionAt(problem, option, sets));
  }
  return portions.length <= problem.maxItems ? [{ day, portions }] : null;
}

function anySets({ problem, random }: Moving): number {
  return problem.minSets + random.roll(problem.maxSets - problem.minSets + 1);
}

/** Both partners of a pair gain or lose a set. */
function pairGrows(moving: Moving, day: number): Move | null {
  const { problem, random, days } = moving;
  const before = standing(moving, day);
  const at = random.roll(Math.max(1, before.length));
  const other = days[day]?.partners[at] ?? -1;
  if (other < 0) return null;
  const change = random.roll(2) === 0 ? 1 : -1;
  const portions = before.slice();
  const grew =
    withSets(problem, { portions, at, change }) && withSets(problem, { portions, at: other, change });
  return grew ? [{ day, portions }] : null;
}

export interface SetChange {
  readonly portions: Portion[];
  readonly at: number;
  readonly change: 1 | -1;
}

/** Changes the number of sets in place; false, and nothing changed, where it leaves what an item may have. */
export function withSets(problem: WeekProblem, { portions, at, change }: SetChange): boolean {
  const old = portions[at];
  if (!old) return false;
  const sets = old.sets + change;
  if (sets < problem.minSets || sets > problem.maxSets) return false;
  portions[at] = portionAt(problem, old.option, sets);
  return true;
}

function withNew(moving: Moving, portions: Portion[]): boolean {
  const { problem, random } = moving;
  const option = random.roll(problem.options.length);
  if (portions.length >= problem.maxItems || holds(portions, option)) return false;
  portions.push(portionAt(problem, option, anySets(moving)));
  return true;
}

function oneMore(moving: Moving, day: number): Move | null {
  return anyChanged(moving, day, 1);
}

function oneLess(moving: Moving, day: number): Move | null {
  return anyChanged(moving, day, -1);
}

function anyChanged(moving: Moving, day: number, change: 1 | -1): Move | null {
  const portions = standing(moving, day).slice();
  const at = moving.random.roll(Math.max(1, portions.length));
  return withSets(moving.problem, { portions, at, change }) ? [{ day, portions }] : null;
}

function removeItem(moving: Moving, day: number): Move | null {
  const portions = standing(moving, day).slice();
  if (portions.length === 0) return null;
  takeOne(moving, portions);
  return [{ day, portions }];
}

function moveItem(moving: Moving, day: number): Move | null {
  const { problem, random } = moving;
  const to = random.roll(moving.days.length);
  const from = standing(moving, day).slice();
  const there = standing(moving, to);
  if (to === day || from.length === 0 || there.length >= problem.maxItems) return null;
  const [portion] = from.splice(random.roll(from.length), 1);
  if (!portion || holds(there, portion.option)) return null;
  return [
    { day, portions: from },
    { day: to, portions: [...there, portion] },
  ];
}

/** One set from one exercise of the day to another. */
function shiftSet(moving: Moving, day: number): Move | null {
  const { problem, random } = moving;
  const portions = standing(moving, day).slice();
  if (portions.length < 2) return null;
  const from = random.roll(portions.length);
  const to = random.roll(portions.length);
  if (from === to) return null;
  const less = withSets(problem, { portions, at: from, change: -1 });
  return less && withSets(problem, { portions, at: to, change: 1 }) ? [{ day, portions }] : null;
}
