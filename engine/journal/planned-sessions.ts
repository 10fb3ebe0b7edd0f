// What does the plan ask for, and when? The active plan's sessions on the days they were moved to.
import type { PlannedSession } from "../training/plan.ts";
import type { AdoptedPlan, JournalState, SessionRecord } from "./state.ts";

export interface DueSession {
  readonly planId: string;
  /** The day it stands on now, after moves. */
  readonly date: string;
  /** The day in the plan: the session's name in every event. */
  readonly plannedDate: string;
  readonly week: number;
  readonly deload: boolean;
  readonly session: PlannedSession;
  /** `done` once a session with at least one set was finished; a session without a set counts for nothing. */
  readonly status: "due" | "open" | "done";
  /** The visit that made it open or done. */
  readonly sessionId: string | null;
}

/** All sessions of the active plan, by the day they stand on. */
export function dueSessions(state: JournalState): readonly DueSession[] {
  const active = state.plan;
  if (active === null) return [];
  const visits = state.sessions.filter((session) => session.planned?.planId === active.planId);
  return active.plan.weeks
    .flatMap((week) => week.sessions.map((session) => due(active, week, session, visits)))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The first session that is neither done nor open, on `today` or later; null when the plan holds no more. */
export function nextPlannedSession(state: JournalState, today: string): DueSession | null {
  return dueSessions(state).find(({ status, date }) => status === "due" && date >= today) ?? null;
}

/** Sessions whose day has passed without a visit, the latest first. */
export function missedSessions(state: JournalState, today: string): readonly DueSession[] {
  return dueSessions(state)
    .filter(({ status, date }) => status === "due" && date < today)
    .reverse();
}

/** What the plan asks for on a day, done or not. */
export function sessionOnDate(state: JournalState, date: string): DueSession | null {
  return dueSessions(state).find((session) => session.date === date) ?? null;
}

function due(
  { planId, moves }: AdoptedPlan,
  week: { readonly number: number; readonly deload: boolean },
  session: PlannedSession,
  visits: readonly SessionRecord[],
): DueSession {
  const visit = visits.findLast((candidate) => candidate.planned?.date === session.date && counts(candidate));
  return {
    planId,
    date: moves[session.date] ?? session.date,
    plannedDate: session.date,
    week: week.number,
    deload: week.deload,
    session,
    status: visit === undefined ? "due" : visit.finished === null ? "open" : "done",
    sessionId: visit?.sessionId ?? null,
  };
}

function counts(visit: SessionRecord): boolean {
  return visit.finished === null || visit.items.some((item) => item.sets.some((set) => !set.voided));
}
