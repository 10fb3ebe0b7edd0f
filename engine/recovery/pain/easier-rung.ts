// What can stand in for an exercise that hurts? The nearest easier rung of its ladder that this lifter may do: kit, level,
// limits, and not ruled out by pain itself.
import { candidateFor } from "../../plan/candidates/candidates.ts";
import { type Evidence, profileOf } from "../evidence.ts";

/** Breadth first, so that the nearest rung wins; null where the ladder has none for this lifter. */
export function easierRungFor(
  exercise: string,
  { state, catalog }: Evidence,
  isRuledOut: (exercise: string) => boolean,
): string | null {
  const profile = profileOf(state);
  if (profile === null) return null;
  const seen = new Set([exercise]);
  const rungs = [exercise];
  for (const rung of rungs) {
    const known = catalog.exercises[rung];
    if (
      known !== undefined &&
      rung !== exercise &&
      candidateFor(known, profile) !== null &&
      !isRuledOut(rung)
    )
      return rung;
    for (const easier of known?.regressions ?? []) {
      if (!seen.has(easier)) rungs.push(easier);
      seen.add(easier);
    }
  }
  return null;
}
