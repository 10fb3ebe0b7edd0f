// What was done, week by week? Newest first; every week that has a visit, logged here or brought along.
import { compareClocks, mondayOf } from "./calendar.ts";
import { summariseImported } from "./imported-summary.ts";
import { importedWorkouts } from "./imported-workouts.ts";
import { type SessionSummary, summarise } from "./session-summary.ts";
import type { JournalState } from "./state.ts";

export interface HistoryWeek {
  readonly monday: string;
  /** Newest first. */
  readonly sessions: readonly SessionSummary[];
}

export function history(state: JournalState): readonly HistoryWeek[] {
  const imported = importedWorkouts(state).map((workout) => summariseImported(state, workout));
  const newestFirst = [...imported, ...state.sessions.map(summarise)]
    .reverse()
    .sort((a, b) => compareClocks(b.startedAt, a.startedAt));
  const byMonday = Map.groupBy(newestFirst, (session) => mondayOf(session.date));
  return [...byMonday].map(([monday, sessions]) => ({ monday, sessions }));
}
