// What was trained in the block before this one? The planner keeps the core of it and turns over the rest.
import type { JournalState, Plan } from "@dorsal/engine";

/** Exercise ids; a plan that was never begun is no block. */
export function lastBlock({ plan, pastPlans, sessions }: JournalState): readonly string[] {
  const begun = (planId: string) => sessions.some((session) => session.planned?.planId === planId);
  if (plan !== null && begun(plan.planId)) return workingExercises(plan.plan);
  return pastPlans.findLast(({ planId }) => begun(planId))?.exercises ?? [];
}

function workingExercises(plan: Plan): readonly string[] {
  const items = plan.weeks.flatMap((week) => week.sessions.flatMap((session) => session.items));
  return [...new Set(items.map((item) => item.exercise))].sort();
}
