// What was done, week by week? Newest first; every week that has a visit.
import { mondayOf } from "./calendar.ts";
import { type SessionSummary, summarise } from "./session-summary.ts";
import type { JournalState } from "./state.ts";

export interface HistoryWeek {
  readonly monday: string;
  /** Newest first. */
  readonly sessions: readonly SessionSummary[];
}

export function history(state: JournalState): readonly HistoryWeek[] {
  const newestFirst = state.sessions.map(summarise).reverse();
  const byMonday = Map.groupBy(newestFirst, (session) => mondayOf(session.date));
  return [...byMonday].map(([monday, sessions]) => ({ monday, sessions }));
}
