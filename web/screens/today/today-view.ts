// What is today? One of five days: a session under way, one to do, one done, a day of rest, or no plan.
import {
  type DueSession,
  dayOf,
  dueSessions,
  type JournalState,
  missedSessions,
  nextPlannedSession,
  openSession,
  type SessionRecord,
  sessionOnDate,
  setsOf,
  visitsOn,
} from "@dorsal/engine";

export type TodayView =
  | { readonly kind: "open"; readonly record: SessionRecord; readonly isOld: boolean }
  | { readonly kind: "due"; readonly due: DueSession }
  | { readonly kind: "done"; readonly record: SessionRecord; readonly next: DueSession | null }
  | { readonly kind: "rest"; readonly next: DueSession; readonly missed: DueSession | null }
  | { readonly kind: "plan_over" }
  | { readonly kind: "no_plan" };

/** A missed session is offered for this long, days (design choice: then the next one is close). */
const MISSED_OFFERED_DAYS = 3;

export function todayView(state: JournalState, today: string): TodayView {
  const open = openSession(state);
  if (open !== null) return { kind: "open", record: open, isOld: dayOf(open.startedAt) < today };
  const due = sessionOnDate(state, today);
  if (due !== null && due.status === "due") return { kind: "due", due };
  const done = visitsOn(state, today).findLast((visit) => setsOf(visit).length > 0);
  const next = nextPlannedSession(state, today);
  if (done !== undefined) return { kind: "done", record: done, next };
  if (next !== null) return { kind: "rest", next, missed: missedLately(state, today) };
  return dueSessions(state).length > 0 ? { kind: "plan_over" } : { kind: "no_plan" };
}

function missedLately(state: JournalState, today: string): DueSession | null {
  const latest = missedSessions(state, today)[0];
  if (latest === undefined) return null;
  const days = (Date.parse(today) - Date.parse(latest.date)) / 86_400_000;
  return days <= MISSED_OFFERED_DAYS ? latest : null;
}
