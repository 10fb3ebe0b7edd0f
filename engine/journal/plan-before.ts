// How did a plan stand before one of its changes, and what had the lifter said of themselves by then? Read from the log,
// which keeps every plan whole; the state has only the newest.
import type { Plan } from "../training/plan.ts";
import type { Profile } from "../training/profile.ts";
import type { EventType, JournalEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import { EMPTY_JOURNAL } from "./state.ts";

export interface PlanBefore {
  readonly plan: Plan;
  readonly profile: Profile | null;
}

const OF_PLANS: ReadonlySet<EventType> = new Set(["ProfileSaved", "PlanAdopted", "PlanRevised", "PlanEnded"]);

/** `events` in the order of the log. Null where no such change of an active plan is in it. */
export function planBefore(events: readonly JournalEvent[], revisionId: string): PlanBefore | null {
  const at = events.findIndex(({ type, data }) => type === "PlanRevised" && data.revisionId === revisionId);
  if (at < 0) return null;
  const { plan, profile } = events
    .slice(0, at)
    .filter(({ type }) => OF_PLANS.has(type))
    .reduce(evolve, EMPTY_JOURNAL);
  return plan && { plan: plan.plan, profile };
}
