// What does one exercise say about another? Their loads keep a ratio: s_new = s_old + ln(ratio). Science 4.2.
// Only relatives are asked: the same family first, then its kin (row to row, hinge to hinge).
import type { Catalog, Exercise } from "@dorsal/content";
import { ownedLoads } from "../../training/owned-loads.ts";
import type { Profile } from "../../training/profile.ts";
import { loadForReps, MOST_REPS_OF_CURVE, oneRepMaxByCurve } from "../estimates/load-rep-curve.ts";
import type { PastLoad } from "./first-load.ts";
import { familyFraction } from "./first-load-prior.ts";
import { cautionFactor } from "./learned-strength.ts";
import { familyShare, type LoadFamilyId } from "./load-family.ts";

/** Families that move alike enough to speak for each other. Design choice. */
const KIN: readonly (readonly LoadFamilyId[])[] = [
  ["one_arm_row", "barbell_row", "seated_row"],
  ["deadlift", "dumbbell_rdl"],
];

/** A transfer is uncertain by 15 % (SD of the log load); a quarter of that is held back. Science 4.2. */
const TRANSFER_SD = 0.15;
const CAUTION = cautionFactor(TRANSFER_SD);

export interface SiblingLoad {
  readonly loadKg: number;
  readonly from: string;
  readonly ratio: number;
}

/** Unrounded load for the asked reps; null where no relative was ever lifted. `past` is oldest first. */
export function siblingLoadKg(ask: {
  readonly exercise: Exercise;
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly past: readonly PastLoad[];
  readonly asked: { readonly reps: number; readonly rir: number };
}): SiblingLoad | null {
  const relatives = ask.past.flatMap((past) => relativeOf(past, ask) ?? []);
  const best = relatives.findLast((r) => r.isSameFamily) ?? relatives.at(-1);
  if (best === undefined) return null;
  const e1rmKg = oneRepMaxByCurve({ loadKg: best.loadKg, reps: best.reps, rir: best.rir }) * best.ratio;
  return { loadKg: loadForReps(e1rmKg, ask.asked) * CAUTION, from: best.from, ratio: best.ratio };
}

export interface LoadRatio {
  /** Kilograms of the one for each kilogram of the other. */
  readonly ratio: number;
  readonly isSameFamily: boolean;
}

/** Null for strangers: a curl says nothing about a deadlift. */
export function loadRatio(to: Exercise, from: Exercise, profile: Profile): LoadRatio | null {
  const [own, other] = [familyOf(to, profile), familyOf(from, profile)];
  if (own === null || other === null) return null;
  const isSameFamily = other.id === own.id;
  const isKin = KIN.some((kin) => kin.includes(other.id) && kin.includes(own.id));
  return isSameFamily || isKin ? { ratio: own.fraction / other.fraction, isSameFamily } : null;
}

interface Family {
  readonly id: LoadFamilyId;
  readonly fraction: number;
}

function familyOf(exercise: Exercise, profile: Profile): Family | null {
  const found = familyShare(exercise.id, ownedLoads(exercise, profile).by);
  if (found === null) return null;
  return { id: found.family, fraction: familyFraction(found.family, profile.sex) * found.share };
}

function relativeOf(
  past: PastLoad,
  ask: { readonly exercise: Exercise; readonly profile: Profile; readonly catalog: Catalog },
) {
  const { exercise: from, loadKg = 0, reps, rir = 0 } = past;
  const exercise = ask.catalog.exercises[from];
  if (exercise === undefined || loadKg <= 0 || reps < 1 || reps + rir > MOST_REPS_OF_CURVE) return null;
  const kept = loadRatio(ask.exercise, exercise, ask.profile);
  return kept === null ? null : { from, loadKg, reps, rir, ...kept };
}
