// Which weeks can be thought of? Random exercises with random sets on the days of a random lifter, allowed or not.
import fc from "fast-check";
import { type DaySums, sumDay } from "../allocate/day-sums.ts";
import type { Portion } from "../allocate/portion.ts";
import { portionAt } from "../allocate/week-problem.ts";
import type { Planning } from "../periodise/draft.ts";
import { anyLifter, runs } from "./random-lifter.ts";
import { planningOf } from "./stages.ts";

export interface ThoughtOf {
  readonly planning: Planning;
  readonly days: readonly DaySums[];
}

const MOST_DAYS = 6;
const MOST_ITEMS = 6;

/** Which exercise and how many sets; the numbers become portions only when the lifter's options are known. */
type Numbers = readonly (readonly [which: number, many: number])[];
const anyDay = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: MOST_ITEMS });
const anyDays = fc.array(anyDay, { minLength: MOST_DAYS, maxLength: MOST_DAYS });

/** A counterexample shows the profile and the numbers, not the whole catalogue. */
export function forAnyWeek(usualRuns: number, law: (week: ThoughtOf) => void) {
  const property = fc.property(anyLifter, anyDays, (profile, numbers) => {
    const planning = planningOf(profile);
    const days = planning.problem.dates.map((_, day) =>
      sumDay(planning.problem, day, portionsFrom(numbers[day] ?? [], planning)),
    );
    law({ planning, days });
  });
  fc.assert(property, { numRuns: runs(usualRuns) });
}

function portionsFrom(numbers: Numbers, { problem }: Planning): Portion[] {
  const portions = new Map<number, Portion>();
  for (const [which, many] of numbers) {
    if (problem.options.length === 0) break;
    const option = which % problem.options.length;
    const sets = problem.minSets + (many % (problem.maxSets - problem.minSets + 1));
    portions.set(option, portionAt(problem, option, sets));
  }
  return [...portions.values()].sort((a, b) => a.option - b.option);
}
