// What can stand in for an exercise that hurts? The nearest easier rung of its ladder that this lifter may do: kit, level,
// limits, and not ruled out by pain itself.
import type { Exercise } from "@dorsal/content";
import { candidateFor } from "../../plan/candidates/candidates.ts";
import { bottomsInDeadHang } from "../../plan/candidates/movement-kinds.ts";
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
    if (known !== undefined && isKinder(known, exercise) && candidateFor(known, profile) && !isRuledOut(rung))
      return rung;
    for (const easier of known?.regressions ?? []) {
      if (!seen.has(easier)) rungs.push(easier);
      seen.add(easier);
    }
  }
  return null;
}

/** Where hanging hurts, another hang is no help: the negative of a pull-up loads the same joint more. Design choice. */
export function isKinder(rung: Exercise, exercise: string): boolean {
  return rung.id !== exercise && !(bottomsInDeadHang({ id: exercise }) && bottomsInDeadHang(rung));
}
