// Is the grip kind to elbow and wrist? A grip for which the catalogue cautions one of the lifter's tags is not chosen
// where the exercise has another (science 6.5, elbow: rotate grips).
import type { Catalog, GripId } from "@dorsal/content";
import type { Plan } from "@dorsal/engine";
import { placeOfItem, type WeekFacts } from "../facts/week-facts.ts";
import { brokenWhen, type Violation } from "../violation.ts";
import { tagsOf } from "./access-rules.ts";

export function gripViolations(plan: Plan, catalog: Catalog, weeks: readonly WeekFacts[]): Violation[] {
  const tags = tagsOf(plan.profile);
  const isUnkind = (grip: GripId) =>
    (catalog.gripEffects[grip].caution ?? []).some((part) => [...tags].some((tag) => part.startsWith(tag)));
  return weeks
    .flatMap(({ work }) => work)
    .flatMap((facts) => {
      const { grip } = facts.item;
      const kinder = facts.exercise.grips.filter((other) => !isUnkind(other));
      const unkind = grip !== null && isUnkind(grip) && kinder.length > 0;
      return brokenWhen(unkind, "unkind_grip", placeOfItem(facts), `${grip} instead of ${kinder}`);
    });
}
