// What is asked of the planner when a plan that is under way shall change? The plan as it stands, what was begun, and what
// the lifter said in the meantime: what is hidden or hurts must not come in.
import type { Catalog } from "@dorsal/content";
import {
  dueSessions,
  type JournalState,
  type Plan,
  type PlanChange,
  type ReviseRequest,
} from "@dorsal/engine";
import { sparing } from "../../../state/sparing.ts";

export interface ChangeAsked {
  readonly state: JournalState;
  readonly change: PlanChange;
  /** Calendar day. */
  readonly today: string;
  readonly catalog: Catalog;
}

/** Null without a plan. */
export function reviseRequest({ state, change, today, catalog }: ChangeAsked): ReviseRequest | null {
  if (state.plan === null) return null;
  const begun = dueSessions(state).filter(({ status }) => status !== "due");
  return {
    plan: withWishes(state.plan.plan, state, today),
    change: sparingToo(change, state),
    fromDate: today,
    catalog,
    done: begun.map(({ plannedDate }) => plannedDate),
  };
}

/** Wishes take the place of all that stood before, but not of what hurts. */
function sparingToo(change: PlanChange, state: JournalState): PlanChange {
  if (change.kind !== "wishes") return change;
  const { prefer, exclude } = sparing(change, state);
  return { ...change, prefer, exclude };
}

/** What the plan still has is not thrown out on the way: that is a change of its own. */
export function withWishes(plan: Plan, state: JournalState, today: string): Plan {
  const left = plan.weeks.flatMap(({ sessions }) => sessions).filter(({ date }) => date >= today);
  const planned = new Set(left.flatMap(({ items }) => items.map(({ exercise }) => exercise)));
  const wishes = sparing(state.profile ?? plan.profile, state);
  const exclude = wishes.exclude.filter((id) => !planned.has(id) || plan.profile.exclude.includes(id));
  const prefer = plan.profile.prefer.filter((id) => !exclude.includes(id));
  return { ...plan, profile: { ...plan.profile, dislike: wishes.dislike, exclude, prefer } };
}
