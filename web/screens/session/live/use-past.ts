// Why is a tap fast with ten years of history? The past is read once per exercise while the session is open.
import { type Exposure, exposuresOf, type JournalState, type PastLoad, setsOf } from "@dorsal/engine";
import { useMemo } from "react";
import type { Past } from "./live.ts";

/** A relative trained longer ago says little about today's load (design choice). */
const RECENT_SESSIONS = 24;

export function usePast(state: JournalState): Past {
  // Another tab or device may bring a visit: only then is the past read again, not after every set.
  const finished = state.sessions.filter((session) => session.finished !== null).length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: sets of the open session are not the past.
  return useMemo(() => readPast(state), [finished]);
}

export function readPast(state: JournalState): Past {
  const byExercise = new Map<string, readonly Exposure[]>();
  const visitsTo = (exercise: string) => {
    const visits = byExercise.get(exercise) ?? exposuresOf(state, exercise);
    byExercise.set(exercise, visits);
    return visits;
  };
  return { visitsTo, past: recentLoads(state) };
}

function recentLoads({ sessions }: JournalState): readonly PastLoad[] {
  return sessions
    .filter((session) => session.finished !== null)
    .slice(-RECENT_SESSIONS)
    .flatMap(setsOf)
    .map(({ facts }) => facts)
    .filter((facts) => facts.setType === "working" && facts.reps !== undefined)
    .map(({ reps = 0, ...facts }) => ({ ...facts, reps }));
}
