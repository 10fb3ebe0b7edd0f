// From which day on does a plan use an exercise?
import type { Plan } from "@dorsal/engine";

export interface FirstUse {
  readonly date: string;
  readonly sets: number;
}

/** The first day from `today` on; null where no session from then on has it. */
export function firstUseOf({ weeks }: Pick<Plan, "weeks">, exercise: string, today: string): FirstUse | null {
  for (const { date, warmUp, items, coolDown } of weeks.flatMap(({ sessions }) => sessions)) {
    // Ramp sets of the same lift come before its work: the work is what is told.
    const found = [...items, ...warmUp, ...coolDown].find((item) => item.exercise === exercise);
    if (found && date >= today) return { date, sets: found.sets };
  }
  return null;
}
