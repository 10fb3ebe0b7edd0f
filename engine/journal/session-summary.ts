// What did a visit amount to? Minutes, sets and tonnage of what stands.
import type { SetFacts } from "../training/set.ts";
import { dayOf, minutesBetween } from "./calendar.ts";
import { setsOf } from "./sessions.ts";
import type { SessionRecord } from "./state.ts";

export interface SessionSummary {
  readonly sessionId: string;
  readonly date: string;
  readonly startedAt: string;
  /** Null while the session is open, and for an imported workout whose file does not say. */
  readonly minutes: number | null;
  readonly planned: SessionRecord["planned"];
  /** Working and drop sets; warm-up sets are not counted. */
  readonly sets: number;
  readonly tonnageKg: number;
  /** Of the catalogue, in the order in which they were first trained. */
  readonly exercises: readonly string[];
  /** A workout that came along from another app; `sessionId` is then its key. */
  readonly imported?: {
    /** Null until its import is closed. */
    readonly app: string | null;
    readonly name?: string;
    /** Its exercises as the app names them. */
    readonly names: readonly string[];
  };
}

export function summarise(session: SessionRecord): SessionSummary {
  const sets = setsOf(session).map((set) => set.facts);
  const counted = sets.filter((facts) => facts.setType !== "warmup");
  return {
    sessionId: session.sessionId,
    date: dayOf(session.startedAt),
    startedAt: session.startedAt,
    minutes: session.finished && minutesBetween(session.startedAt, session.finished.endedAt),
    planned: session.planned,
    sets: counted.length,
    tonnageKg: counted.reduce((sum, facts) => sum + tonnageKg(facts), 0),
    exercises: [...new Set(sets.map((facts) => facts.exercise))],
  };
}

/** Repetitions x external load; what has no load or no repetitions adds nothing. */
function tonnageKg({ reps = 0, loadKg = 0 }: SetFacts): number {
  return reps * loadKg;
}
