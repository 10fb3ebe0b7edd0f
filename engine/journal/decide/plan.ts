// May a plan be taken up, ended, or one of its sessions moved?

import { isCalendarDay } from "../../training/calendar.ts";
import type { Plan, PlannedSession } from "../../training/plan.ts";
import { ok, refuse } from "../../training/result.ts";
import type { CommandData } from "../commands.ts";
import type { DataOf, JournalEvent } from "../events.ts";
import { isKnownPlan } from "../evolve/plans.ts";
import { dueSessions } from "../planned-sessions.ts";
import type { Decision } from "../refusals.ts";
import { lastStanding } from "../standing-revisions.ts";
import type { JournalState } from "../state.ts";

/** A new plan replaces the active one. */
export function decideAdoptPlan(state: JournalState, adopted: DataOf<"PlanAdopted">): Decision {
  if (isKnownPlan(state, adopted.planId)) return refuse({ why: "id_taken", id: adopted.planId });
  const ended: readonly JournalEvent[] = state.plan
    ? [{ type: "PlanEnded", data: { planId: state.plan.planId, why: "replaced" } }]
    : [];
  return ok([...ended, { type: "PlanAdopted", data: adopted }]);
}

export function decideEndPlan(state: JournalState, { why }: CommandData<"EndPlan">): Decision {
  if (state.plan === null) return refuse({ why: "no_plan" });
  return ok([{ type: "PlanEnded", data: { planId: state.plan.planId, why } }]);
}

/** To any free day, also back; never a session that was begun, never two planned sessions on one day. */
export function decideMoveSession(
  state: JournalState,
  { fromDate, toDate }: CommandData<"MoveSession">,
): Decision {
  if (state.plan === null) return refuse({ why: "no_plan" });
  if (!isCalendarDay(toDate)) return refuse({ why: "not_a_day", found: toDate });
  const due = dueSessions(state);
  const moved = due.find((session) => session.plannedDate === fromDate);
  if (moved === undefined) return refuse({ why: "session_not_planned", date: fromDate });
  if (moved.status !== "due") return refuse({ why: "session_already_done", date: fromDate });
  if (due.some((other) => other !== moved && other.date === toDate))
    return refuse({ why: "day_taken", date: toDate });
  return ok([{ type: "SessionMoved", data: { planId: state.plan.planId, fromDate, toDate } }]);
}

/** The rest of the plan may change; what is past or begun stays, item by item. */
export function decideRevisePlan(state: JournalState, revised: CommandData<"RevisePlan">): Decision {
  if (state.plan === null) return refuse({ why: "no_plan" });
  const { revisionId, fromDate, plan, change } = revised;
  if (!isCalendarDay(fromDate)) return refuse({ why: "not_a_day", found: fromDate });
  if (state.plan.revisions.some((known) => known.revisionId === revisionId))
    return refuse({ why: "id_taken", id: revisionId });
  if (change.kind === "undo" && lastStanding(state.plan)?.revisionId !== change.revisionId)
    return refuse({ why: "not_the_last_change", revisionId: change.revisionId });
  const after = new Map(sessionsOf(plan).map((session) => [session.date, session]));
  const begun = dueSessions(state).filter(
    ({ plannedDate, status }) => status !== "due" || plannedDate < fromDate,
  );
  const changed = begun.find(({ plannedDate, session }) => !isSame(after.get(plannedDate), session));
  if (changed !== undefined) return refuse({ why: "past_changed", date: changed.plannedDate });
  return ok([{ type: "PlanRevised", data: { ...revised, planId: state.plan.planId } }]);
}

function sessionsOf(plan: Plan): readonly PlannedSession[] {
  return plan.weeks.flatMap((week) => week.sessions);
}

/** Both are plain data, written in one order. */
function isSame(one: PlannedSession | undefined, other: PlannedSession): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function plannedItemIds(session: PlannedSession): readonly string[] {
  return [...session.warmUp, ...session.items, ...session.coolDown].map((item) => item.id);
}
