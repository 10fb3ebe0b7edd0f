// Which changes of a week does the search try? Kinds of move, random ones for the annealing and all small ones for the descent.
import type { Dice } from "./random.ts";
import type { WeekProblem } from "./week-problem.ts";
import type { DaySums, Slot } from "./week-state.ts";

/** A change of one or two days: the new slots, by day. */
export type Move = readonly DayChange[];

export interface DayChange {
  readonly day: number;
  readonly slots: Slot[];
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

function standing({ days }: Moving, day: number): readonly Slot[] {
  return days[day]?.slots ?? [];
}

/** A copy to change: most moves are refused, and the day must then be as it was. */
function slotsOf(moving: Moving, day: number): Slot[] {
  const slots: Slot[] = [];
  for (const { option, sets, partner } of standing(moving, day)) slots.push({ option, sets, partner });
  return slots;
}

function holds(slots: readonly Slot[], option: number): boolean {
  for (const slot of slots) if (slot.option === option) return true;
  return false;
}

function addItem(moving: Moving, day: number): Move | null {
  const slots = slotsOf(moving, day);
  return withNew(moving, slots) ? [{ day, slots }] : null;
}

function swapExercise(moving: Moving, day: number): Move | null {
  const { problem, random } = moving;
  const before = standing(moving, day);
  const at = random.roll(Math.max(1, before.length));
  const option = random.roll(problem.options.length);
  if (before.length === 0 || holds(before, option)) return null;
  const slots = slotsOf(moving, day);
  const slot = slots[at];
  if (slot) slot.option = option;
  return [{ day, slots }];
}

/** Another exercise with another number of sets in the place of one. */
function exchange(moving: Moving, day: number): Move | null {
  const slots = slotsOf(moving, day);
  if (slots.length === 0) return null;
  takeOne(moving, slots);
  return withNew(moving, slots) ? [{ day, slots }] : null;
}

/** Removes any one: the order of the others stays. */
function takeOne({ random }: Moving, slots: Slot[]) {
  const at = random.roll(slots.length);
  for (let i = at + 1; i < slots.length; i++) {
    const slot = slots[i];
    if (slot) slots[i - 1] = slot;
  }
  slots.pop();
}

function oneForTwo(moving: Moving, day: number): Move | null {
  const slots = slotsOf(moving, day);
  if (slots.length < 2) return null;
  for (let i = 0; i < 2; i++) takeOne(moving, slots);
  return withNew(moving, slots) ? [{ day, slots }] : null;
}

function twoForOne(moving: Moving, day: number): Move | null {
  const slots = slotsOf(moving, day);
  if (slots.length === 0) return null;
  takeOne(moving, slots);
  return withNew(moving, slots) && withNew(moving, slots) ? [{ day, slots }] : null;
}

/** A pull and a push with the same sets, in the place of none, one or two others: only equal sets can be paired. */
export function pairForSome(moving: Moving, day: number): Move | null {
  const { problem, random } = moving;
  const slots = slotsOf(moving, day);
  for (let leave = random.roll(3); leave > 0 && slots.length > 0; leave--) takeOne(moving, slots);
  const sets = problem.minSets + random.roll(problem.maxSets - problem.minSets + 1);
  for (const side of [problem.supersetPulls, problem.supersetPushes]) {
    const option = side[random.roll(Math.max(1, side.length))];
    if (option === undefined || holds(slots, option)) return null;
    slots.push({ option, sets, partner: -1 });
  }
  return slots.length <= problem.maxItems ? [{ day, slots }] : null;
}

/** Both partners of a pair gain or lose a set. */
function pairGrows(moving: Moving, day: number): Move | null {
  const { problem, random } = moving;
  const slots = slotsOf(moving, day);
  const one = slots[random.roll(Math.max(1, slots.length))];
  const other = one && slots[one.partner];
  if (!one || !other) return null;
  const sets = one.sets + (random.roll(2) === 0 ? 1 : -1);
  if (sets < problem.minSets || sets > problem.maxSets) return null;
  one.sets = sets;
  other.sets = sets;
  return [{ day, slots }];
}

function withNew({ problem, random }: Moving, slots: Slot[]): boolean {
  const option = random.roll(problem.options.length);
  if (slots.length >= problem.maxItems || holds(slots, option)) return false;
  const sets = problem.minSets + random.roll(problem.maxSets - problem.minSets + 1);
  slots.push({ option, sets, partner: -1 });
  return true;
}

function oneMore(moving: Moving, day: number): Move | null {
  const slots = slotsOf(moving, day);
  const slot = slots[moving.random.roll(Math.max(1, slots.length))];
  if (!slot || slot.sets >= moving.problem.maxSets) return null;
  slot.sets += 1;
  return [{ day, slots }];
}

function oneLess(moving: Moving, day: number): Move | null {
  const slots = slotsOf(moving, day);
  const slot = slots[moving.random.roll(Math.max(1, slots.length))];
  if (!slot || slot.sets <= moving.problem.minSets) return null;
  slot.sets -= 1;
  return [{ day, slots }];
}

function removeItem(moving: Moving, day: number): Move | null {
  const slots = slotsOf(moving, day);
  if (slots.length === 0) return null;
  takeOne(moving, slots);
  return [{ day, slots }];
}

function moveItem(moving: Moving, day: number): Move | null {
  const { problem, random } = moving;
  const to = random.roll(moving.days.length);
  const from = slotsOf(moving, day);
  const there = slotsOf(moving, to);
  if (to === day || from.length === 0 || there.length >= problem.maxItems) return null;
  const [slot] = from.splice(random.roll(from.length), 1);
  if (!slot || holds(there, slot.option)) return null;
  there.push(slot);
  return [
    { day, slots: from },
    { day: to, slots: there },
  ];
}

/** One set from one exercise of the day to another. */
function shiftSet(moving: Moving, day: number): Move | null {
  const { problem, random } = moving;
  const slots = slotsOf(moving, day);
  if (slots.length < 2) return null;
  const from = slots[random.roll(slots.length)];
  const to = slots[random.roll(slots.length)];
  if (!from || !to || from === to || from.sets <= problem.minSets || to.sets >= problem.maxSets) return null;
  from.sets -= 1;
  to.sets += 1;
  return [{ day, slots }];
}

/** Every single removal, set more or less, addition and exchange on one day. */
export function* neighbours(moving: Moving, day: number): Generator<Move> {
  for (let i = 0; i < (moving.days[day]?.slots.length ?? 0); i++) {
    yield [{ day, slots: slotsOf(moving, day).filter((_, at) => at !== i) }];
  }
  yield* setChanges(moving, day);
  yield* additions(moving, day);
  yield* exchanges(moving, day);
}

/** What can fill a day up: another exercise, or another set of one. */
export function* fillings(moving: Moving, day: number): Generator<Move> {
  yield* setChanges(moving, day);
  yield* additions(moving, day);
}

/** One set more or less of each exercise; partners of a pair go together. */
function* setChanges(moving: Moving, day: number): Generator<Move> {
  const { minSets, maxSets } = moving.problem;
  for (let i = 0; i < (moving.days[day]?.slots.length ?? 0); i++) {
    for (const change of [1, -1]) {
      const slots = slotsOf(moving, day);
      const slot = slots[i];
      if (!slot || slot.sets + change < minSets || slot.sets + change > maxSets) continue;
      slot.sets += change;
      const partner = slots[slot.partner];
      if (partner) partner.sets += change;
      yield [{ day, slots }];
    }
  }
}

/** Each exercise that the day lacks, with few or more sets. */
function* additions(moving: Moving, day: number): Generator<Move> {
  const { options, minSets, maxSets, maxItems } = moving.problem;
  for (let option = 0; option < options.length; option++) {
    for (const sets of [minSets, minSets + 1, maxSets]) {
      // Asked each time: the move before may have been taken.
      const slots = slotsOf(moving, day);
      if (slots.length >= maxItems || holds(slots, option)) break;
      yield [{ day, slots: [...slots, { option, sets, partner: -1 }] }];
    }
  }
}

function* exchanges(moving: Moving, day: number): Generator<Move> {
  for (let option = 0; option < moving.problem.options.length; option++) {
    for (let i = 0; i < (moving.days[day]?.slots.length ?? 0); i++) {
      const slots = slotsOf(moving, day);
      const slot = slots[i];
      if (!slot || holds(slots, option)) continue;
      slot.option = option;
      yield [{ day, slots }];
    }
  }
}
