// May a plan be taken up, ended, or one of its sessions moved?

import { isCalendarDay } from "../../training/calendar.ts";
import type { PlannedSession } from "../../training/plan.ts";
import { ok, refuse } from "../../training/result.ts";
import type { CommandData } from "../commands.ts";
import type { DataOf, JournalEvent } from "../events.ts";
import { isKnownPlan } from "../evolve/plans.ts";
import { dueSessions } from "../planned-sessions.ts";
import type { Decision } from "../refusals.ts";
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

export function plannedItemIds(session: PlannedSession): readonly string[] {
  return [...session.warmUp, ...session.items, ...session.coolDown].map((item) => item.id);
}
