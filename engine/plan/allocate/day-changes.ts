// Which small changes of one day are there at all? For searches that look at every one: descent and refilling.

import type { Portion } from "./portion.ts";
import { holds, type Moving, standing, withSets } from "./week-moves.ts";
import { portionAt } from "./week-problem.ts";

/** Looks at a day that might be. */
export type Visit = (portions: readonly Portion[]) => void;

/** Every single removal, set more or less, addition and exchange. What is taken on the way is built upon. */
export function eachNeighbour(moving: Moving, day: number, visit: Visit) {
  for (let i = 0; i < standing(moving, day).length; i++) {
    visit(standing(moving, day).filter((_, at) => at !== i));
  }
  eachSetChange(moving, day, visit);
  eachAddition(moving, day, visit);
  eachExchange(moving, day, visit);
}

/** One set more or less of each exercise; partners of a pair go together. */
function eachSetChange(moving: Moving, day: number, visit: Visit) {
  const { problem, days } = moving;
  for (let at = 0; at < standing(moving, day).length; at++) {
    for (const change of [1, -1] as const) {
      const portions = standing(moving, day).slice();
      if (!withSets(problem, { portions, at, change })) continue;
      withSets(problem, { portions, at: days[day]?.partners[at] ?? -1, change });
      visit(portions);
    }
  }
}

/** Each exercise that the day lacks, with few or more sets. */
function eachAddition(moving: Moving, day: number, visit: Visit) {
  const { problem } = moving;
  const someSets = [problem.minSets, problem.minSets + 1, problem.maxSets];
  for (let option = 0; option < problem.options.length; option++) {
    for (const sets of someSets) {
      // Asked each time: the one before may have been taken.
      const before = standing(moving, day);
      if (before.length >= problem.maxItems || holds(before, option)) break;
      visit([...before, portionAt(problem, option, sets)]);
    }
  }
}

/** Each exercise that the day lacks in the place of each that it has. */
function eachExchange(moving: Moving, day: number, visit: Visit) {
  const { problem } = moving;
  for (let option = 0; option < problem.options.length; option++) {
    for (let at = 0; at < standing(moving, day).length; at++) {
      const before = standing(moving, day);
      const old = before[at];
      if (!old || holds(before, option)) continue;
      const portions = before.slice();
      portions[at] = portionAt(problem, option, old.sets);
      visit(portions);
    }
  }
}
