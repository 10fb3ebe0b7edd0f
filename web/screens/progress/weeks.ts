// What did each week add up to? Every week from the first visit to today, empty ones included: a gap is a fact too.
import {
  addDays,
  dayOf,
  type JournalState,
  mondayOf,
  type SessionRecord,
  type SetFacts,
  setsOf,
} from "@dorsal/engine";

export interface WeekDone {
  readonly monday: string;
  /** The sets of each visit, without warm-up sets. */
  readonly visits: readonly (readonly SetFacts[])[];
}

export function setsIn({ visits }: WeekDone): number {
  return visits.reduce((sum, sets) => sum + sets.length, 0);
}

/** Oldest first; empty before the first visit. */
export function weeksDone({ sessions }: Pick<JournalState, "sessions">, today: string): readonly WeekDone[] {
  const visits = sessions.filter((session) => setsOf(session).length > 0);
  const [first] = visits;
  if (first === undefined) return [];
  const byMonday = Map.groupBy(visits, (session) => mondayOf(dayOf(session.startedAt)));
  return mondays(mondayOf(dayOf(first.startedAt)), mondayOf(today)).map((monday) => {
    return { monday, visits: (byMonday.get(monday) ?? []).map(countedSets) };
  });
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
