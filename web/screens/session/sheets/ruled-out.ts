// What is not for this lifter, and why? What the plan ruled out, or kit and level where there is no plan; a limit of the lifter
// counts before missing kit, since kit can be borrowed.
import type { Catalog } from "@dorsal/content";
import { candidates, type Excluded, limitOf, type Plan, type Profile } from "@dorsal/engine";

export interface RulingOut {
  readonly profile: Profile;
  readonly plan: Plan | null;
  readonly catalog: Catalog;
}

/** By exercise. */
export function ruledOut({ profile, plan, catalog }: RulingOut): ReadonlyMap<string, Excluded> {
  const excluded = plan?.excluded ?? candidates(profile, catalog).excluded;
  const limits = Object.values(catalog.exercises).flatMap((exercise) => limitOf(exercise, profile) ?? []);
  return new Map([...excluded, ...limits].map((one) => [one.exercise, one]));
}

/** Nobody chooses their way around a limit; kit and level are the lifter's own to judge. */
export function isLimit({ why }: Excluded): boolean {
  return why === "contraindication" || why === "safety";
}
