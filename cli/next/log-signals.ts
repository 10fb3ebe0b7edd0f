// What else does the log show? What stands still, entries that look like slips, names that nobody knows, and what the coach
// proposes for a plan that is in the log.
import {
  daysBetween,
  FLAT_PERCENT,
  importedWorkouts,
  type JournalState,
  learningContext,
  meaningOf,
  movementOf,
  type Proposal,
  proposals,
  questionsOf,
  readEvidence,
  type SignalReason,
  type SlipQuestion,
  strengthHistory,
  VISITS_COMPARED,
} from "@dorsal/engine";
import type { NextSession } from "./next-session.ts";

export interface LogSignals {
  /** Exercises of the session whose strength stood still or fell. */
  readonly stalls: readonly SignalReason[];
  readonly proposals: readonly Proposal[];
  /** Newest first. */
  readonly slips: readonly SlipQuestion[];
  /** Names of the last weeks that mean no exercise of the catalogue, the most frequent first. */
  readonly unknownNames: readonly string[];
}

export function logSignals(
  next: NextSession,
  { state, today }: { readonly state: JournalState; readonly today: string },
): LogSignals {
  const { morning } = next;
  return {
    stalls: stallsIn(next, today),
    // Of a plan that stands in the log: which visits belong to another one, nobody wrote down.
    proposals:
      state.plan === null
        ? []
        : proposals({ state, catalog: morning.catalog, today, knowledge: morning.knowledge }),
    slips: questionsOf(morning.days, learningContext(state, morning.catalog)).toReversed(),
    unknownNames: unknownNames(state, today),
  };
}

/** Days without a visit after which a stall is history. Design choice. */
const RECENT_DAYS = 28;

function stallsIn({ asked, morning }: NextSession, today: string): readonly SignalReason[] {
  const { state, profile, catalog, knowledge } = morning;
  const reading = readEvidence({ state: { ...state, profile }, catalog, today, knowledge });
  if (reading === null) return [];
  return asked.items.flatMap(({ item: { exercise } }) => {
    const points = strengthHistory(reading, exercise).filter(({ date }) => date <= today);
    const last = points.at(-1);
    const percent = movementOf(points);
    if (last === undefined || percent === null || percent > FLAT_PERCENT) return [];
    if (daysBetween(last.date, today) > RECENT_DAYS) return [];
    return [{ why: "strength_flat", exercise, visits: VISITS_COMPARED, percent } as const];
  });
}

/** Days in which a name must have come up to be worth a word. Design choice. */
const NAMED_DAYS = 84;

function unknownNames(state: JournalState, today: string): readonly string[] {
  const workouts = importedWorkouts(state).filter(({ startedAt }) => startedAt.slice(0, 10) <= today);
  const last = workouts.at(-1)?.startedAt.slice(0, 10) ?? today;
  const sets = new Map<string, number>();
  for (const { startedAt, entries } of workouts) {
    if (daysBetween(startedAt.slice(0, 10), last) > NAMED_DAYS) continue;
    for (const entry of entries) {
      if (meaningOf(state, entry.name)?.exercise != null) continue;
      sets.set(entry.name, (sets.get(entry.name) ?? 0) + entry.sets.length);
    }
  }
  return [...sets].sort(([, one], [, other]) => other - one).map(([name]) => name);
}
