// Was it said? Looks for reasons in notes and items, so that every safety effect stays visible.
import type { ContraindicationTag } from "@dorsal/content";
import type { Plan, Reason } from "@dorsal/engine";
import type { WeekFacts } from "./week-facts.ts";

export type Why = Reason["why"];

export function says(reasons: readonly Reason[], why: Why): boolean {
  return reasons.some((reason) => reason.why === why);
}

export function namesTag(reasons: readonly Reason[], tag: ContraindicationTag): boolean {
  return reasons.some((reason) => "tag" in reason && reason.tag === tag);
}

/** Every reason of the plan: its notes and those of all items. */
export function reasonsOf(plan: Plan, weeks: readonly WeekFacts[]): readonly Reason[] {
  const items = weeks.flatMap(({ sessions }) => sessions.flatMap(({ work, around }) => [...work, ...around]));
  return [...plan.notes, ...items.flatMap(({ item }) => item.reasons)];
}
