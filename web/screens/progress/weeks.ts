// What did each week add up to? Every week from the first visit to today, empty ones included: a gap is a fact too.
import {
  addDays,
  dayOf,
  importedWorkouts,
  isWork,
  type JournalState,
  meaningOf,
  mondayOf,
  type SessionRecord,
  type SetFacts,
  setsOf,
  workOf,
} from "@dorsal/engine";

export interface WeekDone {
  readonly monday: string;
  /** The sets of each visit, without warm-up sets. */
  readonly visits: readonly (readonly SetFacts[])[];
}

export function setsIn({ visits }: WeekDone): number {
  return visits.reduce((sum, sets) => sum + sets.length, 0);
}

type Logged = Pick<JournalState, "sessions" | "imported">;

interface Visit {
  readonly date: string;
  readonly sets: readonly SetFacts[];
}

/** Oldest first; empty before the first visit. */
export function weeksDone(state: Logged, today: string): readonly WeekDone[] {
  const visits = [...ownVisits(state), ...importedVisits(state)];
  if (visits.length === 0) return [];
  const first = visits.reduce((earliest, { date }) => (date < earliest ? date : earliest), today);
  const byMonday = Map.groupBy(visits, ({ date }) => mondayOf(date));
  return mondays(mondayOf(first), mondayOf(today)).map((monday) => {
    return { monday, visits: (byMonday.get(monday) ?? []).map(({ sets }) => sets) };
  });
}

function ownVisits({ sessions }: Logged): readonly Visit[] {
  return sessions
    .filter((session) => setsOf(session).length > 0)
    .map((session) => ({ date: dayOf(session.startedAt), sets: countedSets(session) }));
}

/** Workouts of other apps, with the sets whose names mean an exercise of the catalogue. */
function importedVisits(state: Logged): readonly Visit[] {
  return importedWorkouts(state)
    .filter(({ entries }) => entries.some(({ sets }) => sets.some(isWork)))
    .map(({ startedAt, entries }) => ({
      date: dayOf(startedAt),
      sets: entries.flatMap((entry) => {
        const exercise = meaningOf(state, entry.name)?.exercise;
        return exercise ? workOf(entry, exercise) : [];
      }),
    }));
}

function countedSets(session: SessionRecord): readonly SetFacts[] {
  return setsOf(session)
    .map(({ facts }) => facts)
    .filter(({ setType }) => setType !== "warmup");
}

function mondays(from: string, to: string): readonly string[] {
  const all: string[] = [];
  for (let monday = from; monday <= to; monday = addDays(monday, 7)) all.push(monday);
  return all;
}
