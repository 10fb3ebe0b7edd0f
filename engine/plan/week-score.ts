// How good is a week? Missing hard sets, weighted by what the goal needs; every other wish has its price in the same coin.
// Defined in docs/science.md, "The score of a week"; weights are design choices.
import { GROUPS, TRAINED_GROUPS } from "./demand.ts";
import { QUARTERS, type WeekProblem } from "./week-problem.ts";
import { type DaySums, optionAt } from "./week-state.ts";

export const COST_TERMS = [
  "weekly_minimum",
  "productive_range",
  "productive_middle",
  "exposures",
  "spacing_48h",
  "vertical_horizontal_balance",
  "pull_to_push",
  "pull_in_session",
  "empty_session",
  "evenness",
  "preference",
  "caution",
  "difficulty",
  "variety",
  "superset",
  "goal",
] as const;
export type CostTerm = (typeof COST_TERMS)[number];
export type Cost = Readonly<Record<CostTerm, number>>;

const TOWARDS_MIDDLE = 0.2; // of a weighted set for each set short of the week's starting point
const EXPOSURE = 0.5; // of a weighted set for each missing second day
const BALANCE = 0.5; // per set outside 40-60 %
const NO_PULL = 0.5; // a session of an upper-back plan without a row or a vertical pull
const UNEVEN = 0.15; // per set between the longest and the shortest session
const EMPTY = 1.5;
const SECOND_HINGE = 0.3; // in one session
const UNUSED_PREFERENCE = 0.5;
const PAIR = 0.1;
const LADDER_SET = 0.5;
const EXPOSED = QUARTERS; // one hard set
const HARD_EXPOSURE = 4 * QUARTERS; // science 3.11: 48 h after four fractional hard sets
const MID_BACK = GROUPS.indexOf("mid_back");
const CHEST = GROUPS.indexOf("chest");
const MOST_NEGATIVES = 4; // weekly sets, so that two repetitions each keep the first dose at eight (science 3.13)

/** True where the rules that look across days hold: weekly caps, spine-tiring work on adjacent days, first negatives. */
export function keepsWeekRules(problem: WeekProblem, days: readonly DaySums[]): boolean {
  for (const [a, b] of problem.adjacent) if (days[a]?.tiresSpine && days[b]?.tiresSpine) return false;
  let negatives = 0;
  for (const day of days) negatives += day.negatives;
  if (negatives > MOST_NEGATIVES) return false;
  for (let g = 0; g < GROUPS.length; g++) {
    if (weekly(days, g) > (problem.weeklyCap[g] ?? 0)) return false;
  }
  return true;
}

function weekly(days: readonly DaySums[], g: number): number {
  let quarters = 0;
  for (const day of days) quarters += day.credit[g] ?? 0;
  return quarters;
}

/** All terms; the total is their sum. */
export function scoreTerms(problem: WeekProblem, days: readonly DaySums[]): Record<CostTerm, number> {
  const cost = Object.fromEntries(COST_TERMS.map((term) => [term, 0])) as Record<CostTerm, number>;
  scoreGroups(problem, days, cost);
  scoreDays(problem, days, cost);
  scoreChoices(problem, days, cost);
  return cost;
}

export function score(problem: WeekProblem, days: readonly DaySums[]): number {
  const cost = scratch;
  for (const term of COST_TERMS) cost[term] = 0;
  scoreGroups(problem, days, cost);
  scoreDays(problem, days, cost);
  scoreChoices(problem, days, cost);
  let total = 0;
  for (const term of COST_TERMS) total += cost[term];
  return total;
}
const scratch = Object.fromEntries(COST_TERMS.map((term) => [term, 0])) as Record<CostTerm, number>;

function scoreGroups(problem: WeekProblem, days: readonly DaySums[], cost: Record<CostTerm, number>) {
  for (let g = 0; g < TRAINED_GROUPS.length; g++) {
    const want = problem.demands[g];
    if (!want) continue;
    let quarters = 0;
    let exposures = 0;
    for (const day of days) {
      const credit = day.credit[g] ?? 0;
      quarters += credit;
      if (credit >= EXPOSED) exposures += 1;
    }
    const sets = quarters / QUARTERS;
    const { min, low } = want.range;
    if (sets < min) cost.weekly_minimum += want.weight * (min - sets);
    if (sets < low) cost.productive_range += want.weight * (low - sets);
    if (sets < want.start) cost.productive_middle += TOWARDS_MIDDLE * want.weight * (want.start - sets);
    if (exposures < 2) cost.exposures += EXPOSURE * want.weight * (2 - exposures);
    for (const [a, b] of problem.adjacent) {
      if ((days[a]?.credit[g] ?? 0) >= HARD_EXPOSURE && (days[b]?.credit[g] ?? 0) >= HARD_EXPOSURE) {
        cost.spacing_48h += want.weight;
      }
    }
  }
}

function scoreDays(problem: WeekProblem, days: readonly DaySums[], cost: Record<CostTerm, number>) {
  let vertical = 0;
  let horizontal = 0;
  let ladder = 0;
  let most = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const day of days) {
    vertical += day.vertical;
    horizontal += day.horizontal;
    ladder += day.ladder;
    cost.caution += day.cautionCost;
    cost.difficulty += day.difficultyCost;
    cost.superset += PAIR * day.pairs;
    cost.variety += problem.costPerItem * day.slots.length + SECOND_HINGE * Math.max(0, day.hinges - 1);
    if (day.sets > most) most = day.sets;
    if (day.sets < fewest) fewest = day.sets;
    if (day.slots.length === 0) cost.empty_session += EMPTY;
    else if (day.vertical + day.horizontal === 0) cost.pull_in_session += NO_PULL;
  }
  cost.evenness += UNEVEN * Math.max(0, most - fewest);
  const pulls = vertical + horizontal;
  cost.vertical_horizontal_balance += BALANCE * Math.max(0, 0.4 * pulls - vertical, vertical - 0.6 * pulls);
  const pushes = weekly(days, CHEST) / QUARTERS + problem.pushSetsElsewhere;
  cost.pull_to_push += Math.max(0, pushes - weekly(days, MID_BACK) / QUARTERS);
  if (problem.ladderSets > ladder) cost.goal += LADDER_SET * (problem.ladderSets - ladder);
}

function scoreChoices(problem: WeekProblem, days: readonly DaySums[], cost: Record<CostTerm, number>) {
  if (!problem.choicesMatter) {
    for (const day of days) cost.variety += problem.costPerExercise * day.slots.length;
    return;
  }
  const used = new Set<number>();
  for (const day of days) {
    for (const slot of day.slots) {
      if (used.has(slot.option)) cost.variety += problem.costPerRepeat;
      else {
        used.add(slot.option);
        cost.variety += problem.costPerExercise + optionAt(problem, slot.option).costOfUse;
      }
    }
  }
  for (let i = 0; i < problem.options.length; i++) {
    if (problem.options[i]?.preferred && !used.has(i)) cost.preference += UNUSED_PREFERENCE;
  }
}
