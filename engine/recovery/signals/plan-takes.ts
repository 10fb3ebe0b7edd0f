// Would the planner make the change? What it refuses is nothing to say yes to.
import { refusalOfRevision } from "../../plan/replan/revise-plan.ts";
import type { PlanChange } from "../../training/plan-change.ts";
import type { Reading } from "./reading.ts";

/** Asked as a yes of today would ask: what was begun stays as it is. */
export function planTakes({ state, catalog, today, due }: Reading, change: PlanChange): boolean {
  if (state.plan === null) return false;
  const begun = due.filter(({ status }) => status !== "due").map(({ plannedDate }) => plannedDate);
  const request = { plan: state.plan.plan, change, fromDate: today, catalog, done: begun };
  return refusalOfRevision(request) === null;
}
