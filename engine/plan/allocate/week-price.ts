// What would the week cost with another day in the place of one? The search asks this hundreds of thousands of times.
import { GROUPS } from "../volume/demand.ts";
import { aroundDay, besideEachOther } from "./around-day.ts";
import { anyAbove, quartersOf, trainedPrice } from "./credits.ts";
import type { DaySums } from "./day-sums.ts";
import { QUARTERS } from "./option.ts";
import { EVERY_GROUP, type PriceTables } from "./price-tables.ts";
import { dayAt, type RunningWeek } from "./running-week.ts";
import { balancePrice, ladderPrice, pushPrice, unevenPrice } from "./whole-week-price.ts";

const MOST_NEGATIVES = 4; // weekly sets, so that two repetitions each keep the first dose at eight (science 3.13)
const MID_BACK = GROUPS.indexOf("mid_back");
const CHEST = GROUPS.indexOf("chest");

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
  const { problem, tables } = week;
  const around = aroundDay(week, day);
  const { credits } = around;
  if (around.negatives + sums.negatives > MOST_NEGATIVES) return Number.POSITIVE_INFINITY;
  if (anyAbove(tables.room, credits, sums.credits)) return Number.POSITIVE_INFINITY;
  let price = trainedPrice(tables, credits, sums.credits) + around.price + sums.price;
  for (const neighbour of around.neighbours) price += besideEachOther(tables, sums, dayAt(week, neighbour));
  if (price === Number.POSITIVE_INFINITY) return price;
  const overMinutes = around.overMinutes + sums.overMinutes;
  if (overMinutes > 0) price += press * overMinutes;
  const pushes = quartersOf(credits, CHEST) + quartersOf(sums.credits, CHEST);
  const pulls = quartersOf(credits, MID_BACK) + quartersOf(sums.credits, MID_BACK);
  return (
    price +
    lackingDaysPrice(tables, around.once | sums.exposed, around.twice | (around.once & sums.exposed)) +
    unevenPrice(Math.max(around.most, sums.sets), Math.min(around.fewest, sums.sets)) +
    balancePrice(around.vertical + sums.vertical, around.horizontal + sums.horizontal) +
    pushPrice(pushes / QUARTERS + problem.pushSetsElsewhere, pulls / QUARTERS) +
    ladderPrice(problem.ladderSets, around.ladder + sums.ladder) +
    around.choices +
    (problem.choicesMatter ? choicesOf(week, day, sums) : 0)
  );
}

/** Two days a week are wanted for every group. */
function lackingDaysPrice({ byLackingDay }: PriceTables, once: number, twice: number): number {
  return (byLackingDay[~once & EVERY_GROUP] ?? 0) + (byLackingDay[~twice & EVERY_GROUP] ?? 0);
}

/** What a day adds to the price of using exercises; no day holds an exercise twice. */
function choicesOf({ uses, usedOn, tables }: RunningWeek, day: number, { portions }: DaySums): number {
  let price = 0;
  for (const { option } of portions) {
    const elsewhere = (uses[option] ?? 0) - (usedOn[day * uses.length + option] ?? 0);
    price += tables.byOneMoreUse[option * tables.usesRow + elsewhere] ?? 0;
  }
  return price;
}
