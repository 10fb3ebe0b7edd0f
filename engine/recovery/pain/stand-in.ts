// What can be trained in place of an exercise that hurts? The easier rungs of its ladder, the nearest first; then what trains
// the same groups and is no harder.
import { alternativesFor } from "../../plan/replan/alternatives-for.ts";
import { type Evidence, profileOf } from "../evidence.ts";
import { easierRungsFor, isKinder } from "./easier-rung.ts";

/** The first of all that suit; null where nothing does. */
export function standInFor(
  exercise: string,
  evidence: Evidence,
  isRuledOut: (exercise: string) => boolean,
): string | null {
  for (const one of standInsFor(exercise, evidence, isRuledOut)) return one;
  return null;
}

/** Everything that suits, the best first. */
export function* standInsFor(
  exercise: string,
  evidence: Evidence,
  isRuledOut: (exercise: string) => boolean,
): Generator<string> {
  const rungs = new Set<string>();
  for (const rung of easierRungsFor(exercise, evidence, isRuledOut)) {
    rungs.add(rung);
    yield rung;
  }
  const { catalog, state } = evidence;
  const [profile, hurts] = [profileOf(state), catalog.exercises[exercise]];
  if (profile === null || hurts === undefined) return;
  for (const { exercise: id } of alternativesFor({ exercise, profile, catalog, because: "pain" }).offered) {
    const other = catalog.exercises[id];
    // A drill for the shoulder blades is no pulldown, though both train the lower traps.
    const suits = other?.category === hurts.category && isKinder(other, hurts) && !isRuledOut(id);
    if (suits && !rungs.has(id)) yield id;
  }
}
