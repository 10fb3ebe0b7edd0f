// A week under way in the search: a day is put in, the sums follow by their difference, the old day can be put back.

import { type Around, aroundNothing, forgetOthers } from "./around-day.ts";
import { addCredits, type Credits, noCredits, takeCredits } from "./credits.ts";
import type { DaySums } from "./day-sums.ts";
import type { PriceTables } from "./price-tables.ts";
import type { WeekProblem } from "./week-problem.ts";

/** Every day keeps its own hard rules. */
export interface RunningWeek {
  readonly problem: WeekProblem;
  readonly tables: PriceTables;
  readonly days: DaySums[];
  /** Of all days. */
  readonly credits: Credits;
  /** Days that use each option; and 1 for each that a day uses, day by day. */
  readonly uses: Uint8Array;
  readonly usedOn: Uint8Array;
  /** Price of which exercises are used. */
  choices: number;
  /** For each day, what the others hold. */
  readonly around: readonly Around[];
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
    credits: noCredits(),
    uses: new Uint8Array(problem.options.length),
    usedOn: new Uint8Array(problem.options.length * days.length),
    choices: tables.unused,
    around: days.map((_, day) => aroundNothing(problem, day)),
  };
  for (const [day, { credits }] of days.entries()) {
    addCredits(week.credits, credits);
    countUses(week, day, 1);
  }
  return week;
}

/** Puts a day in and hands back the one that stood there. */
export function putDay(week: RunningWeek, day: number, sums: DaySums): DaySums {
  const before = dayAt(week, day);
  if (week.problem.choicesMatter) countUses(week, day, -1);
  week.days[day] = sums;
  takeCredits(week.credits, before.credits);
  addCredits(week.credits, sums.credits);
  if (week.problem.choicesMatter) countUses(week, day, 1);
  forgetOthers(week.around, day);
  return before;
}

export function dayAt({ days }: Pick<RunningWeek, "days">, day: number): DaySums {
  const sums = days[day];
  if (!sums) throw new Error(`The search left the week: day ${day} of ${days.length}.`);
  return sums;
}

function countUses(week: RunningWeek, day: number, change: 1 | -1) {
  const { uses, usedOn, tables } = week;
  for (const { option } of dayAt(week, day).portions) {
    const before = uses[option] ?? 0;
    const fewer = change === 1 ? before : before - 1;
    week.choices += change * (tables.byOneMoreUse[option * tables.usesRow + fewer] ?? 0);
    uses[option] = before + change;
    usedOn[day * uses.length + option] = change === 1 ? 1 : 0;
  }
}
