// Which relative does the whole log know best, and what does its strength say about an exercise that was never done?
// s_new = s_old + ln(ratio), with the doubt of both: of the relative's strength and of the ratio. Science 4.2.
import type { Catalog, Exercise } from "@dorsal/content";
import type { Profile } from "../../training/profile.ts";
import type { Reason } from "../../training/reason.ts";
import { loadForReps } from "../estimates/load-rep-curve.ts";
import { type LifterKnowledge, slopeOf } from "../learned/lifter-knowledge.ts";
import { cautionFactor, cautionReasons, learnedStrength } from "./learned-strength.ts";
import { loadRatio, type SiblingLoad, TRANSFER_SD } from "./sibling-load.ts";

export interface LearnedSibling extends SiblingLoad {
  readonly reasons: readonly Reason[];
}

/** Null where nothing is learned of a relative. The same family before kin, then the surer one, then by name. */
export function learnedSibling(ask: {
  readonly exercise: Exercise;
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly knowledge?: LifterKnowledge;
  readonly today?: string;
  readonly asked: { readonly reps: number; readonly rir: number };
}): LearnedSibling | null {
  const { exercise, profile, catalog, knowledge, today, asked } = ask;
  if (knowledge === undefined || today === undefined) return null;
  const relatives = [...knowledge.strength.exercises.keys()].sort().flatMap((from) => {
    const other = catalog.exercises[from];
    const kept = other === undefined || from === exercise.id ? null : loadRatio(exercise, other, profile);
    const known = kept === null ? null : learnedStrength(knowledge, from, today);
    return kept === null || known === null ? [] : [{ from, ...kept, ...known }];
  });
  const [best] = relatives.sort((a, b) => Number(b.isSameFamily) - Number(a.isSameFamily) || a.sd - b.sd);
  if (best === undefined) return null;
  const sd = Math.hypot(best.sd, TRANSFER_SD);
  const e1rmKg = best.e1rmKg * best.ratio * cautionFactor(sd);
  const loadKg = loadForReps(e1rmKg, asked, slopeOf(knowledge, exercise.id));
  return { loadKg, from: best.from, ratio: best.ratio, reasons: cautionReasons(sd) };
}
