// What does a day add up to? Its portions, with the sums that rules and score need.
import { HARD_EXPOSURE } from "../volume/demand.ts";
import { TRANSITION_S } from "../volume/session-time.ts";
import { anyAbove, type Credits, groupsWith, noCredits } from "./credits.ts";
import { dayPrice } from "./day-price.ts";
import { MOST_ITEMS, QUARTERS } from "./option.ts";
import { pairUp } from "./pair-up.ts";
import type { Portion } from "./portion.ts";
import type { WeekProblem } from "./week-problem.ts";

export interface DaySums {
  portions: readonly Portion[];
  /** Index of each portion's superset partner within the day, or -1; as long as the longest day. */
  partners: number[];
  /** Of all exercises one by one, without the transitions; then of the session, supersets and transitions included. */
  straightS: number;
  seconds: number;
  /** What supersets could save at most: nothing where no exercise can be the push of one. */
  savableS: number;
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
  readonly credits: Credits;
  /** One bit for each trained group: at least one hard set, and a hard exposure. */
  exposed: number;
  hard: number;
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

export function blankDay(): DaySums {
  return {
    portions: [],
    partners: Array.from({ length: MOST_ITEMS }, () => ALONE),
    straightS: 0,
    seconds: 0,
    savableS: 0,
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
    credits: noCredits(),
    exposed: 0,
    hard: 0,
    overMinutes: 0,
    feasible: true,
  };
}

const NOTHING = blankDay();

/** Everything that follows from the portions of one day, and whether the day keeps its hard rules. */
export function sumDay(problem: WeekProblem, day: number, portions: readonly Portion[]): DaySums {
  const sums = blankDay();
  addPortions(sums, { day, base: NOTHING, portions });
  addTime(sums, problem, day);
  addPrice(sums, problem);
  sums.feasible = bears(sums, problem) && isInTime(sums, problem);
  return sums;
}

/** A day to keep, whatever is added up next in the same place. */
export function kept(sums: DaySums): DaySums {
  return {
    ...sums,
    portions: sums.portions.slice(),
    partners: sums.partners.slice(),
    credits: { ...sums.credits },
  };
}

interface OfDay {
  readonly day: number;
  readonly portions: readonly Portion[];
}

/**
 * Writes the sums of a day over those that stood there, since the search asks too often to make new ones.
 * False as soon as the day is known to break a rule of its own: then the sums mean nothing.
 */
export function addsUp(sums: DaySums, problem: WeekProblem, { day, portions }: OfDay): boolean {
  return growsTo(sums, problem, { day, base: NOTHING, portions });
}

export interface Growth extends OfDay {
  /** The day so far: its portions come first among the new ones. */
  readonly base: DaySums;
}

/** The same for a day with more portions, from the sums so far. */
export function growsTo(sums: DaySums, problem: WeekProblem, growth: Growth): boolean {
  addPortions(sums, growth);
  if (!bears(sums, problem)) return false;
  addTime(sums, problem, growth.day);
  if (!isInTime(sums, problem)) return false;
  addPrice(sums, problem);
  sums.feasible = true;
  return true;
}

/** Added up in names of its own and written once: a field that is written for every portion costs a fifth more. */
function addPortions(sums: DaySums, { day, base, portions }: Growth) {
  let { straightS, savableS, pushes, spine, tiresSpine, sets, vertical, horizontal } = base;
  let { ladder, negatives, patterns, repeatedPatterns, mains, setsPrice } = base;
  let { w0, w1, w2, w3, w4 } = base.credits;
  for (let i = base.portions.length; i < portions.length; i++) {
    const portion = portions[i];
    if (!portion) continue;
    const { of, credits } = portion;
    straightS += portion.seconds[day] ?? 0;
    savableS += portion.savableS[day] ?? 0;
    spine += portion.spine;
    tiresSpine ||= of.tiresSpine;
    sets += portion.sets;
    pushes += portion.pushes;
    vertical += portion.vertical;
    horizontal += portion.horizontal;
    mains += portion.mains;
    if ((patterns & of.patternBit) !== 0) repeatedPatterns += 1;
    patterns |= of.patternBit;
    ladder += portion.ladder;
    negatives += portion.negatives;
    setsPrice += portion.price;
    w0 += credits.w0;
    w1 += credits.w1;
    w2 += credits.w2;
    w3 += credits.w3;
    w4 += credits.w4;
  }
  sums.portions = portions;
  sums.straightS = straightS;
  sums.savableS = savableS;
  sums.spine = spine;
  sums.tiresSpine = tiresSpine;
  sums.sets = sets;
  sums.pushes = pushes;
  sums.vertical = vertical;
  sums.horizontal = horizontal;
  sums.mains = mains;
  sums.patterns = patterns;
  sums.repeatedPatterns = repeatedPatterns;
  sums.ladder = ladder;
  sums.negatives = negatives;
  sums.setsPrice = setsPrice;
  sums.credits.w0 = w0;
  sums.credits.w1 = w1;
  sums.credits.w2 = w2;
  sums.credits.w3 = w3;
  sums.credits.w4 = w4;
}

/** No group and no spine gets more than one session may ask of it. */
function bears({ spine, credits }: DaySums, { spineBudget, sessionRoom }: WeekProblem): boolean {
  return spine <= spineBudget && !anyAbove(sessionRoom, credits, NOTHING.credits);
}

/** Borrowed minutes apart. */
function isInTime({ seconds }: DaySums, { mainS }: WeekProblem): boolean {
  return seconds <= mainS * MOST_BORNE;
}

/** Who is paired with whom, and how long it all takes. */
function addTime(sums: DaySums, problem: WeekProblem, day: number) {
  sums.seconds = sums.straightS + Math.max(0, sums.portions.length - 1) * TRANSITION_S;
  if (sums.pairs > 0) for (let i = 0; i < sums.partners.length; i++) sums.partners[i] = ALONE;
  sums.pairs = 0;
  sums.pushPullPairs = 0;
  if (sums.savableS > 0) pairUp(problem, day, sums);
  sums.overMinutes = Math.max(0, sums.seconds - problem.mainS) / 60;
}

function addPrice(sums: DaySums, problem: WeekProblem) {
  sums.exposed = groupsWith(sums.credits, EXPOSED);
  sums.hard = groupsWith(sums.credits, HARD_EXPOSED);
  sums.price = dayPrice(problem, sums);
}
