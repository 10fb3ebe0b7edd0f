// Which weeks can be thought of? Random exercises with random sets on the days of a random lifter, allowed or not.
import fc from "fast-check";
import { type DaySums, type Slot, sumDay } from "../allocate/week-state.ts";
import type { Planning } from "../periodise/draft.ts";
import { anyLifter } from "./random-lifter.ts";
import { planningOf } from "./stages.ts";

export interface ThoughtOf {
  readonly planning: Planning;
  readonly days: readonly DaySums[];
}

const MOST_ITEMS = 6;

/** Numbers become slots only when the options are known: how many a lifter has depends on kit and limits. */
const anyDay = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: MOST_ITEMS });

export const anyWeek: fc.Arbitrary<ThoughtOf> = fc
  .tuple(anyLifter, fc.array(anyDay, { minLength: 6, maxLength: 6 }))
  .map(([profile, numbers]) => {
    const planning = planningOf(profile);
    const days = planning.problem.dates.map((_, day) =>
      sumDay(planning.problem, day, slotsFrom(numbers[day] ?? [], planning)),
    );
    return { planning, days };
  });

function slotsFrom(numbers: readonly (readonly [number, number])[], { problem }: Planning): Slot[] {
  const slots = new Map<number, Slot>();
  for (const [which, many] of numbers) {
    if (problem.options.length === 0) break;
    const option = which % problem.options.length;
    const sets = problem.minSets + (many % (problem.maxSets - problem.minSets + 1));
    slots.set(option, { option, sets, partner: -1 });
  }
  return [...slots.values()].sort((a, b) => a.option - b.option);
}
