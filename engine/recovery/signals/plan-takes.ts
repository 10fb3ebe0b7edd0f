// Would the planner make the change? What it refuses is nothing to say yes to.
import { refusalOfChange, type SmallChange } from "../../plan/replan/small-change.ts";
import type { Reading } from "./reading.ts";

/** Asked as a yes of today would ask: what was begun stays as it is. */
export function planTakes({ state, catalog, today, due }: Reading, change: SmallChange): boolean {
  if (state.plan === null) return false;
  const begun = due.filter(({ status }) => status !== "due").map(({ plannedDate }) => plannedDate);
  const request = { plan: state.plan.plan, change, fromDate: today, catalog, done: begun };
  return refusalOfChange(request) === null;
}
