// What can stand in for an exercise that hurts? The easier rungs of its ladder that this lifter may do: kit, level, limits,
// and not ruled out by pain itself.
import type { Exercise } from "@dorsal/content";
import { candidateFor } from "../../plan/candidates/candidates.ts";
import { bottomsInDeadHang } from "../../plan/candidates/movement-kinds.ts";
import { type Evidence, profileOf } from "../evidence.ts";

/** Breadth first, so that the nearest rung comes first; none where the ladder has none for this lifter. */
export function* easierRungsFor(
  exercise: string,
  { state, catalog }: Evidence,
  isRuledOut: (exercise: string) => boolean,
): Generator<string> {
  const [profile, hurts] = [profileOf(state), catalog.exercises[exercise]];
  if (profile === null || hurts === undefined) return;
  const seen = new Set([exercise]);
  const rungs = [exercise];
  for (const rung of rungs) {
    const known = catalog.exercises[rung];
    if (known !== undefined && isKinder(known, hurts) && candidateFor(known, profile) && !isRuledOut(rung))
      yield rung;
    for (const easier of known?.regressions ?? []) {
      if (!seen.has(easier)) rungs.push(easier);
      seen.add(easier);
    }
  }
}

/**
 * Where hanging hurts, another hang is no help: the negative of a pull-up loads the same joint more. Design choice. A drill
 * that prepares is no work, and takes the place of none.
 */
export function isKinder(rung: Exercise, hurts: Exercise): boolean {
  const isSameHang = bottomsInDeadHang(hurts) && bottomsInDeadHang(rung);
  const isNoWork = hurts.countsAsHardSet && !rung.countsAsHardSet;
  return rung.id !== hurts.id && !isSameHang && !isNoWork;
}
