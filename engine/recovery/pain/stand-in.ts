// What can be trained in place of an exercise that hurts? The nearest easier rung of its ladder; where the ladder has none for
// this lifter, what trains the same groups and is no harder.
import { alternativesFor } from "../../plan/replan/alternatives-for.ts";
import { type Evidence, profileOf } from "../evidence.ts";
import { easierRungFor, isKinder } from "./easier-rung.ts";

/** Null where nothing suits. */
export function standInFor(
  exercise: string,
  evidence: Evidence,
  isRuledOut: (exercise: string) => boolean,
): string | null {
  const rung = easierRungFor(exercise, evidence, isRuledOut);
  const profile = profileOf(evidence.state);
  if (rung !== null || profile === null) return rung;
  const { catalog } = evidence;
  const { offered } = alternativesFor({ exercise, profile, catalog, because: "pain" });
  const suited = offered.find(({ exercise: id }) => {
    const other = catalog.exercises[id];
    // A drill for the shoulder blades is no pulldown, though both train the lower traps.
    const isSameRank = other?.category === catalog.exercises[exercise]?.category;
    return other !== undefined && isSameRank && isKinder(other, exercise) && !isRuledOut(id);
  });
  return suited?.exercise ?? null;
}
