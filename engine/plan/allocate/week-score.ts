// How good is a week? Missing hard sets, weighted by what the goal needs; every other wish has its price in the same coin.
// The bill, term by term, for people; `week-price.ts` adds up the same prices for the search.
// Defined in docs/science.md, "The score of a week"; weights are design choices.
import { GROUPS, TRAINED_GROUPS } from "../volume/demand.ts";
import { usePrices } from "./choice-price.ts";
import { quartersOf } from "./credits.ts";
import { buildPrices, pairPrice, varietyPrice } from "./day-price.ts";
import type { DaySums } from "./day-sums.ts";
import { creditPrices, crowdingPrice, exposurePrice } from "./group-price.ts";
import { difficultyOfSets, QUARTERS } from "./option.ts";
import type { WeekProblem } from "./week-problem.ts";
import { balancePrice, ladderPrice, pushPrice, unevenPrice } from "./whole-week-price.ts";

const COST_TERMS = [
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
type CostTerm = (typeof COST_TERMS)[number];

/** What a week costs, by term; the total is the sum. */
export type Cost = Readonly<Record<CostTerm, number>>;

type Bill = Record<CostTerm, number>;

/** What a week costs, term by term. */
export function costOfWeek(problem: WeekProblem, days: readonly DaySums[]): Cost {
  const bill = Object.fromEntries(COST_TERMS.map((term) => [term, 0])) as Bill;
  billGroups(problem, days, bill);
  for (const day of days) billDay(problem, day, bill);
  billWholeWeek(problem, days, bill);
  billChoices(problem, days, bill);
  return bill;
}

function charge(bill: Bill, prices: Readonly<Partial<Bill>>) {
  for (const [term, sets] of Object.entries(prices)) bill[term as CostTerm] += sets;
}

function total(days: readonly DaySums[], of: (day: DaySums) => number): number {
  return days.reduce((sum, day) => sum + of(day), 0);
}

function billGroups(problem: WeekProblem, days: readonly DaySums[], bill: Bill) {
  for (let g = 0; g < TRAINED_GROUPS.length; g++) {
    const want = problem.demands[g];
    if (!want) continue;
    const bit = 1 << g;
    const crowded = problem.adjacent.filter(
      ([a, b]) => ((days[a]?.hard ?? 0) & (days[b]?.hard ?? 0) & bit) !== 0,
    );
    charge(bill, {
      ...creditPrices(want, total(days, ({ credits }) => quartersOf(credits, g)) / QUARTERS),
      exposures: exposurePrice(want, days.filter(({ exposed }) => (exposed & bit) !== 0).length),
      spacing_48h: crowdingPrice(want) * crowded.length,
    });
  }
}

function billDay(problem: WeekProblem, day: DaySums, bill: Bill) {
  const { empty, withoutPull, mainLifts } = buildPrices(day);
  charge(bill, {
    superset: pairPrice(problem, day),
    variety: varietyPrice(problem, day),
    empty_session: empty,
    pull_in_session: withoutPull,
    main_lifts: mainLifts,
  });
  for (const { of: option, sets } of day.portions) {
    charge(bill, {
      caution: option.cautionPerSet * sets,
      preference: option.dislikePerSet * sets,
      difficulty: difficultyOfSets(option, sets),
    });
  }
}

const MID_BACK = GROUPS.indexOf("mid_back");
const CHEST = GROUPS.indexOf("chest");

function billWholeWeek(problem: WeekProblem, days: readonly DaySums[], bill: Bill) {
  const setsByDay = days.map(({ sets }) => sets);
  const sets = (group: number) => total(days, ({ credits }) => quartersOf(credits, group)) / QUARTERS;
  charge(bill, {
    evenness: unevenPrice(Math.max(...setsByDay), Math.min(...setsByDay)),
    vertical_horizontal_balance: balancePrice(
      total(days, ({ vertical }) => vertical),
      total(days, ({ horizontal }) => horizontal),
    ),
    pull_to_push: pushPrice(sets(CHEST) + problem.pushSetsElsewhere, sets(MID_BACK)),
    goal: ladderPrice(
      problem.ladderSets,
      total(days, ({ ladder }) => ladder),
    ),
  });
}

function billChoices(problem: WeekProblem, days: readonly DaySums[], bill: Bill) {
  const used = days.flatMap(({ portions }) => portions.map(({ option }) => option));
  problem.options.forEach((_, option) => {
    charge(bill, usePrices(problem, option, used.filter((one) => one === option).length));
  });
}
