// How far is the week? The planned sessions that stand in it, and what was done beside the plan.
import { addDays } from "../training/calendar.ts";
import { dayOf, mondayOf } from "./calendar.ts";
import { type DueSession, dueSessions } from "./planned-sessions.ts";
import { setsOf } from "./sessions.ts";
import type { JournalState } from "./state.ts";

export interface WeekProgress {
  readonly monday: string;
  readonly planned: number;
  readonly done: number;
  /** By day. */
  readonly sessions: readonly DueSession[];
  /** Finished visits with at least one set that belong to no planned session of the active plan. */
  readonly besides: number;
}

export function weekProgress(state: JournalState, dayInWeek: string): WeekProgress {
  const monday = mondayOf(dayInWeek);
  const sessions = dueSessions(state).filter((session) => isInWeek(session.date, monday));
  return {
    monday,
    planned: sessions.length,
    done: sessions.filter((session) => session.status === "done").length,
    sessions,
    besides: besides(state, monday),
  };
}

function besides({ sessions, plan }: JournalState, monday: string): number {
  return sessions.filter(
    (session) =>
      session.finished !== null &&
      isInWeek(dayOf(session.startedAt), monday) &&
      (session.planned === null || session.planned.planId !== plan?.planId) &&
      setsOf(session).length > 0,
  ).length;
}

function isInWeek(date: string, monday: string): boolean {
  return date >= monday && date < addDays(monday, 7);
}
