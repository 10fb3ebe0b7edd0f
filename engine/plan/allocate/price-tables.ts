// What does each step cost? Worked out once for a problem, so that the search only looks prices up.
import { type Demand, TRAINED_GROUPS } from "../volume/demand.ts";
import { usePrices } from "./choice-price.ts";
import { type Credits, roomUnder } from "./credits.ts";
import { creditPrices, crowdingPrice, exposurePrice } from "./group-price.ts";
import { QUARTERS } from "./option.ts";
import type { WeekProblem } from "./week-problem.ts";

export interface PriceTables {
  /** By weekly quarter sets, `row` numbers for each trained group in turn. */
  readonly byCredit: Float64Array;
  readonly row: number;
  /** What every group may still have in the week. */
  readonly room: Readonly<Credits>;
  /** By the set of groups, as bits, that lack a day of training. */
  readonly byLackingDay: Float64Array;
  /** By the set of groups, as bits, that two days in a row train hard. */
  readonly byCrowding: Float64Array;
  /** What one more day with an option costs, by the days that have it: `usesRow` numbers for each option in turn. */
  readonly byOneMoreUse: Float64Array;
  readonly usesRow: number;
  /** When no exercise is used. */
  readonly unused: number;
}

/** One bit for each trained group. */
export const EVERY_GROUP = (1 << TRAINED_GROUPS.length) - 1;

export function priceTables(problem: WeekProblem): PriceTables {
  const demands = TRAINED_GROUPS.flatMap((_, g) => problem.demands[g] ?? []);
  return {
    ...creditTable(problem, demands),
    room: roomUnder(problem.weeklyCap),
    ...usesTable(problem),
    byLackingDay: byGroups(demands.map((want) => exposurePrice(want, 1))),
    byCrowding: byGroups(demands.map(crowdingPrice)),
  };
}

/** No week holds more than its groups' caps: a row ends there. */
function creditTable({ weeklyCap }: WeekProblem, demands: readonly Demand[]) {
  const row = Math.max(...weeklyCap) + 1;
  const prices = demands.map((want) =>
    Array.from({ length: row }, (_, quarters) => sum(creditPrices(want, quarters / QUARTERS))),
  );
  return { byCredit: Float64Array.from(prices.flat()), row };
}

function usesTable(problem: WeekProblem) {
  const usesRow = problem.dates.length;
  const price = (option: number, uses: number) => sum(usePrices(problem, option, uses));
  const byOneMoreUse = Float64Array.from({ length: problem.options.length * usesRow }, (_, at) => {
    const option = Math.floor(at / usesRow);
    const uses = at % usesRow;
    return price(option, uses + 1) - price(option, uses);
  });
  const unused = problem.options.reduce((total, _, option) => total + price(option, 0), 0);
  return { byOneMoreUse, usesRow, unused };
}

function sum(prices: Readonly<Record<string, number>>): number {
  return Object.values(prices).reduce((total, price) => total + price, 0);
}

/** The summed price of every set of groups: the lowest group's, and that of the others. */
function byGroups(prices: readonly number[]): Float64Array {
  const table = new Float64Array(EVERY_GROUP + 1);
  for (let groups = 1; groups < table.length; groups++) {
    const lowest = 31 - Math.clz32(groups & -groups);
    table[groups] = (table[groups & (groups - 1)] ?? 0) + (prices[lowest] ?? 0);
  }
  return table;
}
