// Which muscles does a set train, and how far does it count for a group?
// A group is credited with its best credited member, never with the sum: one set is at most one set.
import type { Fields } from "../page/fields.ts";
import type { GroupId, MuscleId } from "../types.ts";
import { GROUP_IDS, MUSCLE_IDS } from "../vocabulary.ts";

export type SetCredit = Readonly<Partial<Record<MuscleId, number>>>;
export type Groups = Readonly<Record<GroupId, readonly MuscleId[]>>;

/** Quarters of a hard set. Only 1 and 0.5 rest on evidence (pelland2025); 0.25 and 0.75 are a design choice. */
const CREDIT = { min: 0.25, max: 1, step: 0.25 } as const;

/** From this credit on a muscle is called a primary one (design choice). */
const PRIMARY_FROM = 0.75;

export function readSetCredit(fields: Fields): SetCredit {
  const credits = fields.map("setCredit");
  const credit: Partial<Record<MuscleId, number>> = {};
  for (const name of credits.all) {
    const muscle = MUSCLE_IDS.find((id) => id === name);
    if (muscle) credit[muscle] = credits.number(muscle, CREDIT);
  }
  credits.refuseTheRest(`there is no such muscle; the muscles are ${MUSCLE_IDS.join(", ")}`);
  return credit;
}

export function primaryMuscles(credit: SetCredit): readonly MuscleId[] {
  return creditedMuscles(credit).filter((muscle) => (credit[muscle] ?? 0) >= PRIMARY_FROM);
}

export function secondaryMuscles(credit: SetCredit): readonly MuscleId[] {
  return creditedMuscles(credit).filter((muscle) => (credit[muscle] ?? 0) < PRIMARY_FROM);
}

export function groupCredit(credit: SetCredit, groups: Groups): Readonly<Partial<Record<GroupId, number>>> {
  const best: Partial<Record<GroupId, number>> = {};
  for (const group of GROUP_IDS) {
    const largest = Math.max(0, ...groups[group].map((muscle) => credit[muscle] ?? 0));
    if (largest > 0) best[group] = largest;
  }
  return best;
}

function creditedMuscles(credit: SetCredit): readonly MuscleId[] {
  return Object.keys(credit) as MuscleId[];
}
