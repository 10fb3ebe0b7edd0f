// Which changes of a plan still stand? Those that were not taken back; the newest of them is the one that can be.
import type { PlanChange, UndoneChange } from "../training/plan-change.ts";
import type { AdoptedPlan } from "./state.ts";

type Revision = AdoptedPlan["revisions"][number];

/** A revision that changed something, and was no step back. */
export type StandingRevision = Revision & { readonly change: PlanChange };

/** Oldest first. */
export function standingRevisions({
  revisions,
}: Pick<AdoptedPlan, "revisions">): readonly StandingRevision[] {
  const undone = new Set(revisions.flatMap(({ change }) => (isUndone(change) ? [change.revisionId] : [])));
  return revisions.filter(
    (one): one is StandingRevision => !isUndone(one.change) && !undone.has(one.revisionId),
  );
}

/** Null where the plan stands as it was taken up. */
export function lastStanding(adopted: Pick<AdoptedPlan, "revisions">): StandingRevision | null {
  return standingRevisions(adopted).at(-1) ?? null;
}

function isUndone(change: PlanChange | UndoneChange): change is UndoneChange {
  return change.kind === "undo";
}
