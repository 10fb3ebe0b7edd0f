// Which sets of a day teach about strength? Working sets that were done cleanly and have comparable kilograms.
import type { SetFacts } from "../../training/set.ts";
import { lnLoad } from "../forecast/habit.ts";
import type { LiftedSet } from "../forecast/lifting-day.ts";
import { type LoadModel, systemLoadOf } from "./system-load.ts";

/** A set as it is learned from. */
export interface EvidenceSet extends LiftedSet {
  /** Its place among the working sets of the day. */
  readonly at: number;
  readonly lnKg: number;
  /** In reserve as the lifter told; 0 where no further repetition went up; null where nothing was told. */
  readonly told: number | null;
  readonly toFailure: boolean;
}

/** In the order they were done. Flagged sets, drops and warm-ups teach nothing. */
export function evidenceOf(
  sets: readonly SetFacts[],
  model: LoadModel,
  bodyMassKg: number | undefined,
): readonly EvidenceSet[] {
  const evidence: EvidenceSet[] = [];
  for (const [at, set] of sets.entries()) {
    const { reps, rir, flags, toFailure = false } = set;
    if (reps === undefined || set.setType !== "working" || (flags !== undefined && flags.length > 0))
      continue;
    const loadKg = systemLoadOf(model, set, bodyMassKg);
    if (loadKg === null) continue;
    // Mostly the load stays from set to set: that saves the logarithm.
    const before = evidence.at(-1);
    const lnKg = before?.loadKg === loadKg ? before.lnKg : lnLoad(loadKg);
    evidence.push({ at, loadKg, reps, lnKg, told: toFailure ? 0 : (rir ?? null), toFailure });
  }
  return evidence;
}
