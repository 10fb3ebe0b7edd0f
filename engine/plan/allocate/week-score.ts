// How good is a week? Missing hard sets, weighted by what the goal needs; every other wish has its price in the same coin.
// Defined in docs/science.md, "The score of a week"; weights are design choices.
import { GROUPS, TRAINED_GROUPS } from "../volume/demand.ts";
import { QUARTERS, type WeekProblem } from "./week-problem.ts";
import { type DaySums, optionAt } from "./week-state.ts";

export const COST_TERMS = [
  "weekly_minimum",
  "productive_range",
  "productive_middle",
  "above_range",
  "exposures",
  "spacing_48h",
  "vertical_horizontal_balance",
  "pull_to_push",
  "pull_in_session",
  "main_lifts",
  "empty_session",
  "evenness",
  "preference",
  "caution",
  "difficulty",
  "variety",
  "practice",
  "superset",
  "goal",
] as const;
export type CostTerm = (typeof COST_TERMS)[number];

/** What a week costs, by term; the total is the sum. */
export type Cost = Readonly<Record<CostTerm, number>>;

/** The same as numbers in the order of COST_TERMS: the search fills one bill again and again. */
export type Bill = Float64Array;

const TERM = Object.fromEntries(COST_TERMS.map((term, i) => [term, i])) as Readonly<Record<CostTerm, number>>;

const TOWARDS_MIDDLE = 0.2; // of a weighted set for each set short of the week's starting point
const ABOVE_RANGE = 0.1; // of a weighted set for each set beyond the productive range
const ONE_DAY_PULL = 0.2; // a novice's pull that is practised on one day only
const EXPOSURE = 0.5; // of a weighted set for each missing second day
const BALANCE = 0.5; // per set outside 40-60 %
const NO_PULL = 0.5; // a session of an upper-back plan without a row or a vertical pull
const MAIN_LIFT = 0.3; // per pull short of the two that a session is built around
const PULLS_WANTED = 2; // a row and a vertical pull, however short the session: more time never raises the wish
const UNEVEN = 0.15; // per set between the longest and the shortest session
const EMPTY = 1.5;
const SAME_PATTERN = 0.2; // per exercise of a pattern that the session already has
const UNUSED_PREFERENCE = 0.5;
const PAIR = 0.1;
const UNPAIRED = 0.3;
const LADDER_SET = 0.5;
const MID_BACK = GROUPS.indexOf("mid_back");
const CHEST = GROUPS.indexOf("chest");
const MOST_NEGATIVES = 4; // weekly sets, so that two repetitions each keep the first dose at eight (science 3.13)

/** A week's sums over its days, quarter sets by the order of GROUPS; filled anew for every move. */
export type WeekTotals = number[];

export function weekTotals(days: readonly DaySums[], totals: WeekTotals = GROUPS.map(() => 0)): WeekTotals {
  totals.fill(0);
  for (const { credit } of days) {
    for (let g = 0; g < credit.length; g++) totals[g] = (totals[g] ?? 0) + (credit[g] ?? 0);
  }
  return totals;
}

/** True where the rules that look across days hold: weekly caps, spine-tiring work on adjacent days, first negatives. */
export function keepsWeekRules(problem: WeekProblem, days: readonly DaySums[], totals: WeekTotals): boolean {
  for (const [a, b] of problem.adjacent) if (days[a]?.tiresSpine && days[b]?.tiresSpine) return false;
  let negatives = 0;
  for (const day of days) negatives += day.negatives;
  if (negatives > MOST_NEGATIVES) return false;
  for (let g = 0; g < totals.length; g++) if ((totals[g] ?? 0) > (problem.weeklyCap[g] ?? 0)) return false;
  return true;
}

export function newBill(): Bill {
  return new Float64Array(COST_TERMS.length);
}

/** Writes every term into the bill and returns the total. */
export function score(
  problem: WeekProblem,
  days: readonly DaySums[],
  totals: WeekTotals,
  bill: Bill,
): number {
  bill.fill(0);
  scoreGroups(problem, { days, totals }, bill);
  scoreDays(problem, { days, totals }, bill);
  scoreChoices(problem, days, bill);
  let total = 0;
  for (let i = 0; i < bill.length; i++) total += bill[i] ?? 0;
  return total;
}

/** What a week costs, term by term. */
export function costOfWeek(problem: WeekProblem, days: readonly DaySums[]): Cost {
  const bill = newBill();
  score(problem, days, weekTotals(days), bill);
  return Object.fromEntries(COST_TERMS.map((term, i) => [term, bill[i] ?? 0])) as Cost;
}

function charge(bill: Bill, term: number, sets: number) {
  bill[term] = (bill[term] ?? 0) + sets;
}

interface WeekSums {
  readonly days: readonly DaySums[];
  readonly totals: WeekTotals;
}

function scoreGroups(problem: WeekProblem, { days, totals }: WeekSums, bill: Bill) {
  const crowded = crowdedGroups(problem, days);
  for (let g = 0; g < TRAINED_GROUPS.length; g++) {
    const want = problem.demands[g];
    if (!want) continue;
    const bit = 1 << g;
    let exposures = 0;
    for (const day of days) if ((day.exposed & bit) !== 0) exposures += 1;
    const sets = (totals[g] ?? 0) / QUARTERS;
    const { min, low } = want.range;
    if (sets < min) charge(bill, TERM.weekly_minimum, want.weight * (min - sets));
    if (sets < low) charge(bill, TERM.productive_range, want.weight * (low - sets));
    if (sets < want.start)
      charge(bill, TERM.productive_middle, TOWARDS_MIDDLE * want.weight * (want.start - sets));
    if (sets > want.range.high)
      charge(bill, TERM.above_range, ABOVE_RANGE * want.weight * (sets - want.range.high));
    if (exposures < 2) charge(bill, TERM.exposures, EXPOSURE * want.weight * (2 - exposures));
    if (crowded !== 0) charge(bill, TERM.spacing_48h, want.weight * crowdedPairs(problem, days, bit));
  }
}

/** Groups that are trained hard on two days in a row, one bit each. */
function crowdedGroups(problem: WeekProblem, days: readonly DaySums[]): number {
  let groups = 0;
  for (const [a, b] of problem.adjacent) groups |= (days[a]?.hard ?? 0) & (days[b]?.hard ?? 0);
  return groups;
}

function crowdedPairs(problem: WeekProblem, days: readonly DaySums[], bit: number): number {
  let pairs = 0;
  for (const [a, b] of problem.adjacent) {
    if (((days[a]?.hard ?? 0) & (days[b]?.hard ?? 0) & bit) !== 0) pairs += 1;
  }
  return pairs;
}

function scoreDays(problem: WeekProblem, { days, totals }: WeekSums, bill: Bill) {
  let vertical = 0;
  let horizontal = 0;
  let ladder = 0;
  let most = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const day of days) {
    vertical += day.vertical;
    horizontal += day.horizontal;
    ladder += day.ladder;
    charge(bill, TERM.caution, day.cautionCost);
    charge(bill, TERM.preference, day.dislikeCost);
    charge(bill, TERM.difficulty, day.difficultyCost);
    charge(bill, TERM.superset, PAIR * day.pairs + unpaired(problem, day));
    charge(bill, TERM.variety, problem.costPerItem * day.slots.length + SAME_PATTERN * day.repeatedPatterns);
    if (day.sets > most) most = day.sets;
    if (day.sets < fewest) fewest = day.sets;
    if (day.slots.length === 0) charge(bill, TERM.empty_session, EMPTY);
    else {
      if (day.vertical + day.horizontal === 0) charge(bill, TERM.pull_in_session, NO_PULL);
      charge(bill, TERM.main_lifts, MAIN_LIFT * Math.max(0, PULLS_WANTED - day.mains));
    }
  }
  charge(bill, TERM.evenness, UNEVEN * Math.max(0, most - fewest));
  const pulls = vertical + horizontal;
  charge(
    bill,
    TERM.vertical_horizontal_balance,
    BALANCE * Math.max(0, 0.4 * pulls - vertical, vertical - 0.6 * pulls),
  );
  const pushes = (totals[CHEST] ?? 0) / QUARTERS + problem.pushSetsElsewhere;
  charge(bill, TERM.pull_to_push, Math.max(0, pushes - (totals[MID_BACK] ?? 0) / QUARTERS));
  if (problem.ladderSets > ladder) charge(bill, TERM.goal, LADDER_SET * (problem.ladderSets - ladder));
}

/** Where time is short, a press and a pull in one session should be a superset. */
function unpaired(problem: WeekProblem, day: DaySums): number {
  const both = day.pushes > 0 && day.vertical + day.horizontal > 0;
  return problem.pairWanted && both && day.pushPullPairs === 0 ? UNPAIRED : 0;
}

function scoreChoices(problem: WeekProblem, days: readonly DaySums[], bill: Bill) {
  if (!problem.choicesMatter) return;
  const seen: number[] = [];
  for (const day of days) {
    for (const { option } of day.slots) {
      const again = seen.includes(option);
      charge(bill, TERM.variety, again ? problem.costPerRepeat : firstUse(problem, option));
      seen.push(option);
    }
  }
  for (const option of problem.preferred) {
    if (!seen.includes(option)) charge(bill, TERM.preference, UNUSED_PREFERENCE);
  }
  if (problem.practises) scorePractice(problem, seen, bill);
}

/** `seen` holds an option once for each day that has it. */
function scorePractice(problem: WeekProblem, seen: readonly number[], bill: Bill) {
  for (const option of seen) {
    const { vertical, horizontal } = optionAt(problem, option);
    const once = (vertical || horizontal) && seen.indexOf(option) === seen.lastIndexOf(option);
    if (once) charge(bill, TERM.practice, ONE_DAY_PULL);
  }
}

function firstUse(problem: WeekProblem, option: number): number {
  return problem.costPerExercise + optionAt(problem, option).costOfUse;
}
