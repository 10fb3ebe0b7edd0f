// Nothing that fits is open to the lifter: what took it away? The mildest remedy first; what the kit could not do anyway
// is put down to the kit, whatever else was said of it.
import type { Exercise } from "@dorsal/content";
import { availableKit } from "../../training/equipment.ts";
import type { BindingConstraint, Excluded } from "../../training/plan.ts";
import type { Planning } from "../periodise/draft.ts";

export function causeOfExclusion(
  fits: (exercise: Exercise) => boolean,
  { planning, excluded }: { readonly planning: Planning; readonly excluded: readonly Excluded[] },
): BindingConstraint {
  const kit = availableKit(planning.profile);
  const isAtHand = ({ equipmentAnyOf }: Exercise) =>
    equipmentAnyOf.some((way) => way.every((thing) => kit.has(thing)));
  const reasons = new Set<Excluded["why"]>();
  for (const { exercise: id, why } of excluded) {
    const exercise = planning.catalog.exercises[id];
    if (exercise?.countsAsHardSet && fits(exercise)) reasons.add(isAtHand(exercise) ? why : "equipment");
  }
  for (const why of [
    "excluded_by_you",
    "contraindication",
    "safety",
    "not_yet_earned",
    "level",
    "equipment",
  ] as const) {
    if (reasons.has(why)) return EXCLUSION_AS_CAUSE[why];
  }
  return "kit";
}

export const EXCLUSION_AS_CAUSE: Readonly<Record<Excluded["why"], BindingConstraint>> = {
  excluded_by_you: "excluded_by_you",
  contraindication: "contraindication",
  safety: "safety",
  not_yet_earned: "level",
  level: "level",
  equipment: "kit",
};
