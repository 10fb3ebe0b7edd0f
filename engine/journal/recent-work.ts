// What did the lifter lift lately, whatever the exercise? The working sets of the last visits, wherever they were logged.
import type { SetFacts } from "../training/set.ts";
import { compareClocks } from "./calendar.ts";
import { factsRefusal } from "./decide/set.ts";
import { workOf } from "./imported-facts.ts";
import { importedWorkouts, meaningOf } from "./imported-workouts.ts";
import { setsOf } from "./sessions.ts";
import type { JournalState } from "./state.ts";

/** Oldest first; the open session is no past, and a name that nobody knows is no exercise. */
export function recentWork(state: JournalState, visits: number): readonly SetFacts[] {
  const own = state.sessions
    .filter((session) => session.finished !== null)
    .slice(-visits)
    .map((session) => ({
      startedAt: session.startedAt,
      sets: setsOf(session).map(({ facts }) => facts),
    }));
  const imported = importedWorkouts(state)
    .slice(-visits)
    .map(({ startedAt, entries }) => ({
      startedAt,
      sets: entries.flatMap((entry) => {
        const exercise = meaningOf(state, entry.name)?.exercise;
        return exercise ? workOf(entry, exercise).filter((facts) => factsRefusal(facts) === null) : [];
      }),
    }));
  return [...imported, ...own]
    .sort((a, b) => compareClocks(a.startedAt, b.startedAt))
    .slice(-visits)
    .flatMap(({ sets }) => sets)
    .filter(({ setType }) => setType === "working");
}
