// What would the same strength do at another body mass? A what-if for whoever asks, up or down; it is arithmetic, no advice,
// and it is not made for the young or in pregnancy. Science 3.13 (vanderburgh1997), 6.5.
import { pullUpsAtOtherMass } from "../../progression/estimates/bodyweight-load.ts";
import type { Profile } from "../../training/profile.ts";

/** Science 6.5: no body-image goals below. */
const ADULT_YEARS = 18;
/** Farther from the measured mass the exponent says nothing. Design choice. */
const FARTHEST_SHARE = 0.1;

/** Unrounded pull-ups; null where the question is not answered. */
export function pullUpsAtMass(
  {
    pullUps,
    bodyMassKg,
    otherKg,
  }: { readonly pullUps: number; readonly bodyMassKg: number; readonly otherKg: number },
  profile: Pick<Profile, "ageYears" | "contraindications">,
): number | null {
  if (pullUps < 1 || (profile.ageYears ?? ADULT_YEARS) < ADULT_YEARS) return null;
  if (profile.contraindications.some((tag) => tag.startsWith("pregnancy"))) return null;
  if (Math.abs(otherKg / bodyMassKg - 1) > FARTHEST_SHARE + 1e-9) return null;
  return pullUpsAtOtherMass(pullUps, { beforeKg: bodyMassKg, afterKg: otherKg });
}
