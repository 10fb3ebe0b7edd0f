// What had the lifter done before today? Past visits by exercise, read when asked for and then kept.
import { type Exposure, exposuresOf, type JournalState, type PastLoad, recentWork } from "@dorsal/engine";

/** What the lifter did before this session, read once while it is open. */
export interface Past {
  readonly visitsTo: (exercise: string) => readonly Exposure[];
  readonly past: readonly PastLoad[];
}

/** A relative trained longer ago says little about today's load (design choice). */
const RECENT_SESSIONS = 24;

/**
 * Visits to one exercise that today's word is made of: every rule of progression looks at the last few, and reading
 * ten years of them made a tap take 52 ms instead of 28 (measured; design choice).
 */
const RECENT_VISITS = 100;

export function readPast(state: JournalState): Past {
  const byExercise = new Map<string, readonly Exposure[]>();
  const visitsTo = (exercise: string) => {
    const visits = byExercise.get(exercise) ?? exposuresOf(state, exercise).slice(-RECENT_VISITS);
    byExercise.set(exercise, visits);
    return visits;
  };
  return { visitsTo, past: recentLoads(state) };
}

function recentLoads(state: JournalState): readonly PastLoad[] {
  return recentWork(state, RECENT_SESSIONS)
    .filter((facts) => facts.reps !== undefined)
    .map(({ reps = 0, ...facts }) => ({ ...facts, reps }));
}
