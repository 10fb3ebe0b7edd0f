// What does one visit say about strength, by what is known of the lifter? The best clean set's e1RM, and which set that was.
import type { Exposure } from "../../training/set.ts";
import { readEvidence } from "./evidence.ts";
import type { LearningContext } from "./learn-lifter.ts";
import { type LifterKnowledge, slopeOf } from "./lifter-knowledge.ts";
import { loadModelOf } from "./system-load.ts";

export interface VisitStrength {
  /** System load. */
  readonly e1rmKg: number;
  /** The place of the best set in the visit. */
  readonly setIndex: number;
}

/** Null for a deload, and where no clean set of at most twelve repetitions has comparable kilograms. */
export function visitStrength(
  knowledge: LifterKnowledge,
  { exercise: id, date, sets, deload }: Exposure & { readonly exercise: string },
  { catalog, profile, bodyMassOn }: LearningContext,
): VisitStrength | null {
  const exercise = catalog.exercises[id];
  const model = deload || exercise === undefined ? null : loadModelOf(exercise, catalog.suspensionAngle);
  if (model === null) return null;
  const { best, e1rmKg } = readEvidence(sets, {
    model,
    bodyMassKg: bodyMassOn(date) ?? profile?.bodyMassKg,
    slope: slopeOf(knowledge, id),
    reserveBias: knowledge.reserve.reps,
    tellsReserve: knowledge.tellsReserve,
  });
  return best === null || e1rmKg === null ? null : { e1rmKg, setIndex: best.at };
}
