// What does a day add up to? Its portions, with the sums that rules and score need.
import { GROUPS, HARD_EXPOSURE } from "../volume/demand.ts";
import { TRANSITION_S } from "../volume/session-time.ts";
import { dayPrice } from "./day-price.ts";
import { QUARTERS } from "./option.ts";
import { pairUp } from "./pair-up.ts";
import type { Portion } from "./portion.ts";
import { MOST_ITEMS, type WeekProblem } from "./week-problem.ts";

export interface DaySums {
  portions: readonly Portion[];
  /** Index of each portion's superset partner within the day, or -1; as long as the longest day. */
  partners: number[];
  /** Of all exercises one by one, without the transitions; then of the session, supersets and transitions included. */
  straightS: number;
  seconds: number;
  /** Something in it can be the push of a superset. */
  pairable: boolean;
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
  /** Of the group with the most, quarter sets. */
  most: number;
  /** Minutes beyond the session's time: borne for a while by the search, never by a plan. */
  overMinutes: number;
  /** The session's hard rules hold, borrowed minutes apart. */
  feasible: boolean;
}

const EXPOSED = QUARTERS; // one hard set
const HARD_EXPOSED = HARD_EXPOSURE * QUARTERS;
export const ALONE = -1; // no superset partner
/** Share of the session's time that the search may borrow on its way, design choice. */
const MOST_BORNE = 1.25;

/** True where the day is too long even without adding up: nothing in it can be paired. Most rejected moves end here. */
export function isTooLong(problem: WeekProblem, day: number, portions: readonly Portion[]): boolean {
  let seconds = TRANSITION_S * (portions.length - 1);
  let spine = 0;
  let pairable = false;
  for (const portion of portions) {
    seconds += portion.seconds[day] ?? 0;
    spine += portion.spine;
    pairable ||= portion.of.supersetPush;
  }
  return spine > problem.spineBudget || (seconds > problem.mainS * MOST_BORNE && !pairable);
}

export function blankDay(): DaySums {
  return {
    portions: [],
    partners: Array.from({ length: MOST_ITEMS }, () => ALONE),
    straightS: 0,
    seconds: 0,
    pairable: false,
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
    credit: GROUPS.map(() => 0),
    exposed: 0,
    hard: 0,
    most: 0,
    overMinutes: 0,
    feasible: true,
  };
}

/** Everything that follows from the portions of one day, and whether the day keeps its hard rules. */
export function sumDay(problem: WeekProblem, day: number, portions: readonly Portion[]): DaySums {
  const sums = blankDay();
  addUp(sums, problem, { day, portions });
  return sums;
}

/** A day to keep, whatever is added up next in the same place. */
export function kept(sums: DaySums): DaySums {
  return {
    ...sums,
    portions: sums.portions.slice(),
    partners: sums.partners.slice(),
    credit: sums.credit.slice(),
  };
}

interface OfDay {
  readonly day: number;
  readonly portions: readonly Portion[];
}

/** Writes the sums of a day over those that stood there: the search asks too often to make new ones. */
export function addUp(sums: DaySums, problem: WeekProblem, on: OfDay) {
  addPortions(sums, on);
  conclude(sums, problem, on.day);
}

/** The same, given up as soon as the day is known to break a rule of its own: then false, and the sums mean nothing. */
export function addsUp(sums: DaySums, problem: WeekProblem, on: OfDay): boolean {
  addPortions(sums, on);
  if (sums.most > problem.sessionCap) return false;
  conclude(sums, problem, on.day);
  return sums.feasible;
}

function addPortions(sums: DaySums, { day, portions }: OfDay) {
  clear(sums);
  sums.portions = portions;
  for (let i = 0; i < portions.length; i++) {
    const portion = portions[i];
    if (portion) addPortion(sums, portion, day);
  }
}

export interface Extension {
  readonly day: number;
  /** The day so far. */
  readonly base: DaySums;
  /** Its portions and one more, which is the last. */
  readonly portions: readonly Portion[];
}

/** The same for a day with one more portion, from the sums so far. */
export function extend(sums: DaySums, problem: WeekProblem, { day, base, portions }: Extension) {
  resume(sums, base);
  sums.portions = portions;
  const added = portions[base.portions.length];
  if (added) addPortion(sums, added, day);
  conclude(sums, problem, day);
}

/** What follows from the sums: pairs, exposures, price, and whether the rules hold. */
function conclude(sums: DaySums, problem: WeekProblem, day: number) {
  sums.seconds = sums.straightS + Math.max(0, sums.portions.length - 1) * TRANSITION_S;
  if (sums.pairs > 0) for (let i = 0; i < sums.partners.length; i++) sums.partners[i] = ALONE;
  sums.pairs = 0;
  sums.pushPullPairs = 0;
  if (sums.pairable) pairUp(problem, day, sums);
  sums.overMinutes = Math.max(0, sums.seconds - problem.mainS) / 60;
  sums.feasible =
    sums.most <= problem.sessionCap &&
    sums.seconds <= problem.mainS * MOST_BORNE &&
    sums.spine <= problem.spineBudget;
  sums.price = dayPrice(problem, sums);
}

function clear(sums: DaySums) {
  sums.straightS = 0;
  sums.pairable = false;
  sums.pushes = 0;
  sums.spine = 0;
  sums.tiresSpine = false;
  sums.sets = 0;
  sums.vertical = 0;
  sums.horizontal = 0;
  sums.ladder = 0;
  sums.negatives = 0;
  sums.patterns = 0;
  sums.repeatedPatterns = 0;
  sums.mains = 0;
  sums.setsPrice = 0;
  sums.exposed = 0;
  sums.hard = 0;
  sums.most = 0;
  for (let g = 0; g < sums.credit.length; g++) sums.credit[g] = 0;
}

function resume(sums: DaySums, base: DaySums) {
  sums.straightS = base.straightS;
  sums.pairable = base.pairable;
  sums.pushes = base.pushes;
  sums.spine = base.spine;
  sums.tiresSpine = base.tiresSpine;
  sums.sets = base.sets;
  sums.vertical = base.vertical;
  sums.horizontal = base.horizontal;
  sums.ladder = base.ladder;
  sums.negatives = base.negatives;
  sums.patterns = base.patterns;
  sums.repeatedPatterns = base.repeatedPatterns;
  sums.mains = base.mains;
  sums.setsPrice = base.setsPrice;
  sums.exposed = base.exposed;
  sums.hard = base.hard;
  sums.most = base.most;
  for (let g = 0; g < sums.credit.length; g++) sums.credit[g] = base.credit[g] ?? 0;
}

function addPortion(sums: DaySums, portion: Portion, day: number) {
  const { of, groups, quarters } = portion;
  sums.straightS += portion.seconds[day] ?? 0;
  sums.pairable ||= of.supersetPush;
  sums.spine += portion.spine;
  sums.tiresSpine ||= of.tiresSpine;
  sums.sets += portion.sets;
  sums.pushes += portion.pushes;
  sums.vertical += portion.vertical;
  sums.horizontal += portion.horizontal;
  sums.mains += portion.mains;
  if ((sums.patterns & of.patternBit) !== 0) sums.repeatedPatterns += 1;
  sums.patterns |= of.patternBit;
  sums.ladder += portion.ladder;
  sums.negatives += portion.negatives;
  sums.setsPrice += portion.price;
  for (let i = 0; i < groups.length; i++) {
    const g = groups[i] ?? 0;
    const credit = (sums.credit[g] ?? 0) + (quarters[i] ?? 0);
    sums.credit[g] = credit;
    sums.exposed |= below(EXPOSED - 1, credit) << g;
    sums.hard |= below(HARD_EXPOSED - 1, credit) << g;
    if (credit > sums.most) sums.most = credit;
  }
}

/** 1 where a whole number lies below another, else 0: the sign bit of the difference, since a branch would often be guessed wrong. */
function below(one: number, other: number): number {
  return (one - other) >>> 31;
}
