// How do plans come and go? One plan is active; of those before it, what later weeks still need is kept.
import type { Plan } from "../../training/plan.ts";
import type { DataOf } from "../events.ts";
import type { AdoptedPlan, JournalState, PastPlan } from "../state.ts";

export function isKnownPlan(state: JournalState, planId: string): boolean {
  return state.plan?.planId === planId || state.pastPlans.some((past) => past.planId === planId);
}

export function adoptPlan(state: JournalState, { planId, plan }: DataOf<"PlanAdopted">): JournalState {
  if (isKnownPlan(state, planId)) return state;
  return { ...retire(state, "replaced"), plan: { planId, plan, moves: {}, revisions: [] } };
}

/** A plan that has ended stays ended for the first reason given. */
export function endPlan(state: JournalState, { planId, why }: DataOf<"PlanEnded">): JournalState {
  return state.plan?.planId === planId ? retire(state, why) : state;
}

export function moveSession(state: JournalState, moved: DataOf<"SessionMoved">): JournalState {
  const active = state.plan;
  if (active?.planId !== moved.planId) return state;
  const { [moved.fromDate]: _, ...others } = active.moves;
  const home = moved.toDate === moved.fromDate;
  const moves = home ? others : { ...others, [moved.fromDate]: moved.toDate };
  return { ...state, plan: { ...active, moves } };
}

/** Twice is the same as once; what was moved and no longer stands in the plan is no move. */
export function revisePlan(
  state: JournalState,
  { planId, plan, ...revision }: DataOf<"PlanRevised">,
): JournalState {
  const active = state.plan;
  if (active?.planId !== planId) return state;
  if (active.revisions.some(({ revisionId }) => revisionId === revision.revisionId)) return state;
  const dates = new Set(plan.weeks.flatMap((week) => week.sessions.map((session) => session.date)));
  const moves = Object.fromEntries(Object.entries(active.moves).filter(([from]) => dates.has(from)));
  return { ...state, plan: { planId, plan, moves, revisions: [...active.revisions, revision] } };
}

function retire(state: JournalState, why: PastPlan["ended"]): JournalState {
  if (state.plan === null) return state;
  return { ...state, plan: null, pastPlans: [...state.pastPlans, summarise(state.plan, why)] };
}

function summarise({ planId, plan }: AdoptedPlan, ended: PastPlan["ended"]): PastPlan {
  return {
    planId,
    ended,
    sessionDates: plan.weeks.flatMap((week) => week.sessions.map((session) => session.date)),
    deloadDates: deloadDates(plan),
    exercises: workingExercises(plan),
  };
}

export function deloadDates(plan: Plan): readonly string[] {
  return plan.weeks
    .filter((week) => week.deload)
    .flatMap((week) => week.sessions.map((session) => session.date));
}

function workingExercises(plan: Plan): readonly string[] {
  const items = plan.weeks.flatMap((week) => week.sessions.flatMap((session) => session.items));
  return [...new Set(items.map((item) => item.exercise))].sort();
}
