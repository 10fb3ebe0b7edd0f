// What does a stranger start with? 0.8 of the novice's ten-rep load: 0.8 * f * min(body mass, 100 kg) * age factor.
// Science 4.7; the fractions are unverified design choices, hence the discount.
import type { Sex } from "../../training/profile.ts";
import type { LoadFamilyId } from "./load-family.ts";

/** Ten-rep load of a novice as a fraction of body mass; one hand's load for dumbbells and carries. Science 4.7 (design choice). */
const FRACTION: Readonly<Record<LoadFamilyId, { readonly m: number; readonly f: number }>> = {
  pulldown: { m: 0.5, f: 0.35 },
  one_arm_row: { m: 0.2, f: 0.14 },
  barbell_row: { m: 0.4, f: 0.28 },
  deadlift: { m: 0.7, f: 0.55 },
  dumbbell_rdl: { m: 0.2, f: 0.16 },
  face_pull: { m: 0.15, f: 0.1 },
  reverse_fly: { m: 0.05, f: 0.035 },
  dumbbell_shrug: { m: 0.25, f: 0.18 },
  seated_row: { m: 0.5, f: 0.36 },
  carry: { m: 0.25, f: 0.2 },
  curl: { m: 0.1, f: 0.06 },
};

/** Share of the ten-rep load that is offered: better a set too light than one too heavy. Science 4.7. */
export const DISCOUNT = 0.8;
/** Kilograms beyond which more body mass is not taken for more strength. Science 4.7. */
const BODY_MASS_CAP_KG = 100;
/** Age from which the load falls, by how much a year, and the floor. Science 4.7. */
const AGE = { fromYears: 35, lossPerYear: 0.008, floor: 0.6 };

export interface Stranger {
  readonly bodyMassKg: number;
  readonly ageYears?: number | undefined;
}

export function familyFraction(family: LoadFamilyId, sex: Sex): number {
  const { m, f } = FRACTION[family];
  return sex === "unspecified" ? (m + f) / 2 : sex === "m" ? m : f;
}

/** 1 up to 35 years and where the age is not known. */
export function ageFactor(ageYears: number | undefined): number {
  const over = Math.max(0, (ageYears ?? 0) - AGE.fromYears);
  return Math.max(AGE.floor, 1 - AGE.lossPerYear * over);
}

/** Kilograms, not yet rounded. `fraction` is of the exercise: the family's fraction times the exercise's share. */
export function priorLoadKg(fraction: number, { bodyMassKg, ageYears }: Stranger): number {
  return DISCOUNT * fraction * Math.min(bodyMassKg, BODY_MASS_CAP_KG) * ageFactor(ageYears);
}
