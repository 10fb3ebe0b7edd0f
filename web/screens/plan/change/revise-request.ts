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
import { sparing } from "../../../state/spared.ts";

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
    change,
    fromDate: today,
    catalog,
    done: begun.map(({ plannedDate }) => plannedDate),
  };
}

/** What the plan still has is not thrown out on the way: that is a change of its own. */
function withWishes(plan: Plan, state: JournalState, today: string): Plan {
  const left = plan.weeks.flatMap(({ sessions }) => sessions).filter(({ date }) => date >= today);
  const planned = new Set(left.flatMap(({ items }) => items.map(({ exercise }) => exercise)));
  const { exclude, dislike } = sparing({ ...plan.profile, ...wishesOf(state, plan) }, state);
  const out = exclude.filter((id) => !planned.has(id));
  const profile = {
    ...plan.profile,
    dislike,
    exclude: [...new Set([...plan.profile.exclude, ...out])].sort(),
  };
  return { ...plan, profile: { ...profile, prefer: profile.prefer.filter((id) => !out.includes(id)) } };
}

function wishesOf({ profile }: JournalState, { profile: planned }: Plan) {
  const { exclude, dislike } = profile ?? planned;
  return { exclude, dislike };
}
