// What does a changed week cost? The same prices as `week-score.ts`, kept as sums and tables, for a search that asks
// hundreds of thousands of times: a day is put in, the sums follow by their difference, the old day can be put back.
import { type Demand, GROUPS, TRAINED_GROUPS } from "../volume/demand.ts";
import { usePrices } from "./choice-price.ts";
import type { DaySums } from "./day-sums.ts";
import { creditPrices, crowdingPrice, exposurePrice } from "./group-price.ts";
import { QUARTERS } from "./option.ts";
import type { WeekProblem } from "./week-problem.ts";
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
  const before = dayAt(week, day);
  week.days[day] = sums;
  for (let g = 0; g < week.credit.length; g++) {
    week.credit[g] = (week.credit[g] ?? 0) + (sums.credit[g] ?? 0) - (before.credit[g] ?? 0);
  }
  if (week.problem.choicesMatter) {
    countUses(week, before, -1);
    countUses(week, sums, 1);
  }
  return before;
}

function dayAt({ days }: RunningWeek, day: number): DaySums {
  const sums = days[day];
  if (!sums) throw new Error(`The search left the week: day ${day} of ${days.length}.`);
  return sums;
}

function countUses(week: RunningWeek, { portions }: DaySums, change: 1 | -1) {
  const { uses, tables } = week;
  for (const { option } of portions) {
    const days = uses[option] ?? 0;
    const prices = tables.byUses[option];
    week.choices += (prices?.[days + change] ?? 0) - (prices?.[days] ?? 0);
    uses[option] = days + change;
  }
}

/** Weighted missing hard sets, borrowed minutes at the price of `press`; infinite where a rule across days is broken. */
export function priceOf(week: RunningWeek, press: number): number {
  return priceWith(week, { day: 0, sums: dayAt(week, 0), press });
}

export interface Instead {
  readonly day: number;
  /** What would stand there. */
  readonly sums: DaySums;
  readonly press: number;
}

/** The same with another day in the place of one, which stays where it is. */
export function priceWith(week: RunningWeek, { day, sums, press }: Instead): number {
  const before = dayAt(week, day);
  const credits = creditsPrice(week, before.credit, sums.credit);
  if (credits === Number.POSITIVE_INFINITY) return credits;
  week.days[day] = sums;
  const price = credits + spreadPrice(week) + daysPrice(week, press);
  week.days[day] = before;
  return price + choicesWith(week, before, sums);
}

/** What the groups' sets cost with one day's credit in the place of another's. */
function creditsPrice({ tables, credit }: RunningWeek, before: readonly number[], after: readonly number[]) {
  const { byCredit, creditRow } = tables;
  let price = 0;
  for (let g = 0; g < credit.length; g++) {
    const quarters = (credit[g] ?? 0) - (before[g] ?? 0) + (after[g] ?? 0);
    price += byCredit[g * creditRow + quarters] ?? Number.POSITIVE_INFINITY;
  }
  return price;
}

/** What the use of exercises costs with one day in the place of another; no day holds an exercise twice. */
function choicesWith(week: RunningWeek, before: DaySums, after: DaySums): number {
  const { choices, uses, tables } = week;
  if (before === after || !week.problem.choicesMatter) return choices;
  countUses(week, before, -1);
  let price = week.choices;
  for (const { option } of after.portions) {
    const prices = tables.byUses[option];
    const days = uses[option] ?? 0;
    price += (prices?.[days + 1] ?? 0) - (prices?.[days] ?? 0);
  }
  countUses(week, before, 1);
  week.choices = choices;
  return price;
}

/** What it costs how training is spread over the days; infinite where two neighbours both tire the spine. */
function spreadPrice({ problem, tables, days }: RunningWeek): number {
  let once = 0;
  let twice = 0;
  for (const { exposed } of days) {
    twice |= once & exposed;
    once |= exposed;
  }
  let price =
    (tables.byLackingDay[~once & EVERY_GROUP] ?? 0) + (tables.byLackingDay[~twice & EVERY_GROUP] ?? 0);
  for (const [a, b] of problem.adjacent) {
    const one = days[a];
    const next = days[b];
    if (!one || !next) continue;
    if (one.tiresSpine && next.tiresSpine) return Number.POSITIVE_INFINITY;
    price += tables.byCrowding[one.hard & next.hard & EVERY_GROUP] ?? 0;
  }
  return price;
}

function daysPrice({ problem, days }: RunningWeek, press: number): number {
  let price = 0;
  let vertical = 0;
  let horizontal = 0;
  let ladder = 0;
  let negatives = 0;
  let overMinutes = 0;
  let pushes = 0;
  let pulls = 0;
  let most = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const day of days) {
    price += day.price;
    vertical += day.vertical;
    horizontal += day.horizontal;
    ladder += day.ladder;
    negatives += day.negatives;
    overMinutes += day.overMinutes;
    pushes += day.credit[CHEST] ?? 0;
    pulls += day.credit[MID_BACK] ?? 0;
    if (day.sets > most) most = day.sets;
    if (day.sets < fewest) fewest = day.sets;
  }
  if (negatives > MOST_NEGATIVES) return Number.POSITIVE_INFINITY;
  if (overMinutes > 0) price += press * overMinutes;
  return (
    price +
    unevenPrice(most, fewest) +
    balancePrice(vertical, horizontal) +
    pushPrice(pushes / QUARTERS + problem.pushSetsElsewhere, pulls / QUARTERS) +
    ladderPrice(problem.ladderSets, ladder)
  );
}
