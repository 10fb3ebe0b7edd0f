// Where does the search stand? Items per day as small arrays, with the sums that rules and score need.
import { GROUPS, HARD_EXPOSURE } from "../volume/demand.ts";
import { SUPERSET_CHANGE_S, TRANSITION_S } from "../volume/session-time.ts";
import { dayPrice } from "./day-price.ts";
import { type Option, QUARTERS } from "./option.ts";
import type { WeekProblem } from "./week-problem.ts";

/** One exercise on one day. */
export interface Slot {
  option: number;
  sets: number;
  /** Index of the superset partner within the day, or -1. */
  partner: number;
}

export interface DaySums {
  slots: Slot[];
  seconds: number;
  pairs: number;
  pushes: number;
  /** Pairs of a press with a row or a vertical pull. */
  pushPullPairs: number;
  spine: number;
  tiresSpine: boolean;
  sets: number;
  vertical: number;
  horizontal: number;
  ladder: number;
  negatives: number;
  /** Kinds of movement of the day, one bit each. */
  patterns: number;
  /** Exercises whose pattern the day has already. */
  repeatedPatterns: number;
  /** Rows and vertical pulls. */
  mains: number;
  /** What the sets cost by themselves: cautions, dislikes and difficulty. */
  setsPrice: number;
  /** What the day costs by itself, whatever the others hold. */
  price: number;
  /** Quarter sets by the order of GROUPS. */
  credit: number[];
  /** One bit a group, by the order of GROUPS: at least one hard set, and a hard exposure. */
  exposed: number;
  hard: number;
  /** Minutes beyond the session's time: borne for a while by the search, never by a plan. */
  overMinutes: number;
  /** The session's hard rules hold, borrowed minutes apart. */
  feasible: boolean;
}

/** Copied for every day: a short plain array is cheaper to make than a typed one. */
const NOTHING: readonly number[] = GROUPS.map(() => 0);
const EXPOSED = QUARTERS; // one hard set
/** Share of the session's time that the search may borrow on its way, design choice. */
const MOST_BORNE = 1.25;

export function optionAt(problem: WeekProblem, index: number): Option {
  const option = problem.options[index];
  if (!option) throw new Error(`The search left the list of options: ${index} of ${problem.options.length}.`);
  return option;
}

/** True where the day is too long even without adding up: nothing in it can be paired. Most rejected moves end here. */
export function isTooLong(problem: WeekProblem, day: number, slots: readonly Slot[]): boolean {
  let seconds = TRANSITION_S * (slots.length - 1);
  let spine = 0;
  let pairable = false;
  for (const slot of slots) {
    const option = optionAt(problem, slot.option);
    seconds += option.secondsBySets[day]?.[slot.sets] ?? 0;
    spine += option.spineLoad * slot.sets;
    pairable ||= option.supersetPush;
  }
  return spine > problem.spineBudget || (seconds > problem.mainS * MOST_BORNE && !pairable);
}

/** Everything that follows from the slots of one day, and whether the day keeps its hard rules. */
export function sumDay(problem: WeekProblem, day: number, slots: Slot[]): DaySums {
  const sums: DaySums = {
    slots,
    seconds: 0,
    pairs: 0,
    pushes: 0,
    pushPullPairs: 0,
    spine: 0,
    tiresSpine: false,
    sets: 0,
    vertical: 0,
    horizontal: 0,
    ladder: 0,
    negatives: 0,
    patterns: 0,
    repeatedPatterns: 0,
    mains: 0,
    setsPrice: 0,
    price: 0,
    credit: NOTHING.slice(),
    exposed: 0,
    hard: 0,
    overMinutes: 0,
    feasible: true,
  };
  for (const slot of slots) addSlot(problem, sums, slot, day);
  sums.seconds += Math.max(0, slots.length - 1) * TRANSITION_S;
  pairUp(problem, day, sums);
  markExposures(sums);
  sums.overMinutes = Math.max(0, sums.seconds - problem.mainS) / 60;
  sums.feasible =
    sums.seconds <= problem.mainS * MOST_BORNE &&
    sums.spine <= problem.spineBudget &&
    underCap(problem, sums.credit);
  sums.price = dayPrice(problem, sums);
  return sums;
}

function addSlot(problem: WeekProblem, sums: DaySums, slot: Slot, day: number) {
  const option = optionAt(problem, slot.option);
  const { sets } = slot;
  slot.partner = -1;
  sums.seconds += option.secondsBySets[day]?.[sets] ?? 0;
  sums.spine += option.spineLoad * sets;
  sums.tiresSpine ||= option.tiresSpine;
  sums.sets += sets;
  if (option.push) sums.pushes += 1;
  if (option.vertical) sums.vertical += sets;
  if (option.horizontal) sums.horizontal += sets;
  if (option.vertical || option.horizontal) sums.mains += 1;
  if ((sums.patterns & option.patternBit) !== 0) sums.repeatedPatterns += 1;
  sums.patterns |= option.patternBit;
  if (option.onLadder) sums.ladder += sets;
  if (option.isNegative) sums.negatives += sets;
  sums.setsPrice += option.priceBySets[sets] ?? 0;
  for (let i = 0; i < option.groups.length; i++) {
    const g = option.groups[i] ?? 0;
    sums.credit[g] = (sums.credit[g] ?? 0) + (option.quarters[i] ?? 0) * sets;
  }
}

function markExposures(sums: DaySums) {
  for (let g = 0; g < sums.credit.length; g++) {
    const quarters = sums.credit[g] ?? 0;
    if (quarters >= EXPOSED) sums.exposed |= 1 << g;
    if (quarters >= HARD_EXPOSURE * QUARTERS) sums.hard |= 1 << g;
  }
}

function underCap(problem: WeekProblem, credit: readonly number[]): boolean {
  for (const quarters of credit) if (quarters > problem.sessionCap) return false;
  return true;
}

/** Pairs antagonists with equal sets: always where time is short, else only until the session fits. */
function pairUp(problem: WeekProblem, day: number, sums: DaySums) {
  const { slots } = sums;
  for (let b = 0; b < slots.length; b++) {
    if (!problem.pairsAlways && sums.seconds <= problem.mainS) return;
    const push = slots[b];
    if (!push || !optionAt(problem, push.option).supersetPush) continue;
    const a = slots.findIndex(
      (slot) => slot.partner < 0 && slot.sets === push.sets && optionAt(problem, slot.option).supersetPull,
    );
    const pull = slots[a];
    if (!pull) continue;
    pull.partner = b;
    push.partner = a;
    sums.pairs += 1;
    if (pullsInPair(problem, pull) && optionAt(problem, push.option).push) sums.pushPullPairs += 1;
    sums.seconds -= savingS(optionAt(problem, pull.option), optionAt(problem, push.option), {
      day,
      sets: push.sets,
    });
  }
}

function pullsInPair(problem: WeekProblem, { option }: Slot): boolean {
  const { vertical, horizontal } = optionAt(problem, option);
  return vertical || horizontal;
}

function savingS(a: Option, b: Option, on: { day: number; sets: number }): number {
  const rest = Math.min(a.timing[on.day]?.restS ?? 0, b.timing[on.day]?.restS ?? 0);
  return TRANSITION_S + (on.sets - 1) * rest - on.sets * SUPERSET_CHANGE_S;
}
