// How heavy was the lifter on a day? The last mass that was recorded on or before it.
import type { JournalState } from "./state.ts";

/** Asked of many days in order: each answer is found by halves. */
export function bodyMassOn({ bodyMass }: Pick<JournalState, "bodyMass">, date: string): number | undefined {
  let [from, to] = [0, bodyMass.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const entry = bodyMass[middle];
    if (entry !== undefined && entry.date <= date) from = middle + 1;
    else to = middle;
  }
  return bodyMass[from - 1]?.bodyMassKg;
}
