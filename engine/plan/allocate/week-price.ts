// What does a changed week cost? The same prices as `week-score.ts`, kept as sums and tables, for a search that asks
// hundreds of thousands of times: a day is put in, the sums follow by their difference, the old day can be put back.
import { type Demand, GROUPS, TRAINED_GROUPS } from "../volume/demand.ts";
import { usePrices } from "./choice-price.ts";
import { creditPrices, crowdingPrice, exposurePrice } from "./group-price.ts";
import { QUARTERS } from "./option.ts";
import type { WeekProblem } from "./week-problem.ts";
import type { DaySums } from "./week-state.ts";
import { balancePrice, ladderPrice, pushPrice, unevenPrice } from "./whole-week-price.ts";

const MOST_NEGATIVES = 4; // weekly sets, so that two repetitions each keep the first dose at eight (science 3.13)
const MID_BACK = GROUPS.indexOf("mid_back");
const CHEST = GROUPS.indexOf("chest");
/** One bit for each trained group. */
const EVERY_GROUP = (1 << TRAINED_GROUPS.length) - 1;

/** Prices worked out once for a problem. */
export interface PriceTables {
  /** By weekly quarter sets, `creditRow` numbers for each group in turn; infinite beyond the group's weekly cap. */
  readonly byCredit: Float64Array;
  readonly creditRow: number;
  /** By the set of groups, as bits, that lack a day of training. */
  readonly byLackingDay: Float64Array;
  /** By the set of groups, as bits, that two days in a row train hard. */
  readonly byCrowding: Float64Array;
  /** By option and the days that use it. */
  readonly byUses: readonly (readonly number[])[];
  /** When no exercise is used. */
  readonly unused: number;
}

/** A week under way in the search; every day keeps its own hard rules. */
export interface RunningWeek {
  readonly problem: WeekProblem;
  readonly tables: PriceTables;
  readonly days: DaySums[];
  /** Quarter sets of the week, by the order of GROUPS. */
  readonly credit: number[];
  /** Days that use each option. */
  readonly uses: Uint8Array;
  /** Price of which exercises are used. */
  choices: number;
}

export function priceTables(problem: WeekProblem): PriceTables {
  const demands = TRAINED_GROUPS.flatMap((_, g) => problem.demands[g] ?? []);
  const byUses = problem.options.map((_, option) =>
    Array.from({ length: problem.dates.length + 1 }, (_, uses) => sum(usePrices(problem, option, uses))),
  );
  return {
    ...creditTable(problem, demands),
    byLackingDay: byGroups(demands.map((want) => exposurePrice(want, 1))),
    byCrowding: byGroups(demands.map(crowdingPrice)),
    byUses,
    unused: byUses.reduce((total, prices) => total + (prices[0] ?? 0), 0),
  };
}

/** No week holds more than its sessions' caps together: a row ends there. */
function creditTable({ dates, sessionCap, weeklyCap }: WeekProblem, demands: readonly Demand[]) {
  const creditRow = dates.length * sessionCap + 1;
  const byCredit = Float64Array.from({ length: GROUPS.length * creditRow }, (_, at) => {
    const want = demands[Math.floor(at / creditRow)];
    const quarters = at % creditRow;
    if (quarters > (weeklyCap[Math.floor(at / creditRow)] ?? 0)) return Number.POSITIVE_INFINITY;
    return want ? sum(creditPrices(want, quarters / QUARTERS)) : 0;
  });
  return { byCredit, creditRow };
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

export function runningWeek(
  problem: WeekProblem,
  tables: PriceTables,
  days: readonly DaySums[],
): RunningWeek {
  const week: RunningWeek = {
    problem,
    tables,
    days: [...days],
    credit: GROUPS.map((_, g) => days.reduce((total, { credit }) => total + (credit[g] ?? 0), 0)),
    uses: new Uint8Array(problem.options.length),
    choices: tables.unused,
  };
  for (const day of days) countUses(week, day, 1);
  return week;
}

/** Puts a day in and hands back the one that stood there. */
export function putDay(week: RunningWeek, day: number, sums: DaySums): DaySums {
  const before = week.days[day];
  if (!before) throw new Error(`The search left the week: day ${day} of ${week.days.length}.`);
  week.days[day] = sums;
  for (let g = 0; g < week.credit.length; g++) {
    const change = (sums.credit[g] ?? 0) - (before.credit[g] ?? 0);
    if (change !== 0) week.credit[g] = (week.credit[g] ?? 0) + change;
  }
  if (week.problem.choicesMatter) {
    countUses(week, before, -1);
    countUses(week, sums, 1);
  }
  return before;
}

function countUses(week: RunningWeek, { slots }: DaySums, change: 1 | -1) {
  const { uses, tables } = week;
  for (const { option } of slots) {
    const days = uses[option] ?? 0;
    const prices = tables.byUses[option];
    week.choices += (prices?.[days + change] ?? 0) - (prices?.[days] ?? 0);
    uses[option] = days + change;
  }
}

/** Weighted missing hard sets, borrowed minutes at the price of `press`; infinite where a rule across days is broken. */
export function priceOf(week: RunningWeek, press: number): number {
  const groups = groupsPrice(week);
  return groups === Number.POSITIVE_INFINITY ? groups : groups + daysPrice(week, press) + week.choices;
}

function groupsPrice({ problem, tables, days, credit }: RunningWeek): number {
  const { byCredit, creditRow } = tables;
  let price = 0;
  for (let g = 0; g < credit.length; g++) {
    price += byCredit[g * creditRow + (credit[g] ?? 0)] ?? Number.POSITIVE_INFINITY;
  }
  if (price === Number.POSITIVE_INFINITY) return price;
  let once = 0;
  let twice = 0;
  for (const { exposed } of days) {
    twice |= once & exposed;
    once |= exposed;
  }
  price += (tables.byLackingDay[~once & EVERY_GROUP] ?? 0) + (tables.byLackingDay[~twice & EVERY_GROUP] ?? 0);
  for (const [a, b] of problem.adjacent) {
    const one = days[a];
    const next = days[b];
    if (!one || !next) continue;
    if (one.tiresSpine && next.tiresSpine) return Number.POSITIVE_INFINITY;
    price += tables.byCrowding[one.hard & next.hard & EVERY_GROUP] ?? 0;
  }
  return price;
}

function daysPrice({ problem, days, credit }: RunningWeek, press: number): number {
  let price = 0;
  let vertical = 0;
  let horizontal = 0;
  let ladder = 0;
  let negatives = 0;
  let overMinutes = 0;
  let most = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const day of days) {
    price += day.price;
    vertical += day.vertical;
    horizontal += day.horizontal;
    ladder += day.ladder;
    negatives += day.negatives;
    overMinutes += day.overMinutes;
    if (day.sets > most) most = day.sets;
    if (day.sets < fewest) fewest = day.sets;
  }
  if (negatives > MOST_NEGATIVES) return Number.POSITIVE_INFINITY;
  if (overMinutes > 0) price += press * overMinutes;
  const pushes = (credit[CHEST] ?? 0) / QUARTERS + problem.pushSetsElsewhere;
  return (
    price +
    unevenPrice(most, fewest) +
    balancePrice(vertical, horizontal) +
    pushPrice(pushes, (credit[MID_BACK] ?? 0) / QUARTERS) +
    ladderPrice(problem.ladderSets, ladder)
  );
}
