// What has the log taught about its lifter? Learned once for the visits that are finished, kept until another one is; one
// more visit is learned on top. Always fetched with `import()`: no screen waits for it to be drawn.
import {
  dayOf,
  type JournalState,
  type LearningContext,
  type LifterKnowledge,
  learningContext,
  learnLifter,
  type SessionRecord,
  type TrainingDay,
  trainingDays,
} from "@dorsal/engine";

export interface Learned {
  /** Absent only where it could not be fetched: then the coach asks by rule alone. */
  readonly knowledge?: LifterKnowledge;
  /** Finished visits, oldest first. */
  readonly days: readonly TrainingDay[];
}

interface Kept {
  readonly state: JournalState;
  readonly finished: readonly SessionRecord[];
  readonly learned: Required<Learned>;
}

let kept: Kept | null = null;

/** Null where it is still to be learned; costs nothing. */
export function learnedAlready(state: JournalState): Learned | null {
  if (kept === null) return null;
  if (kept.state === state) return kept.learned;
  const isSame = sameSources(kept.state, state) && sameStart(kept.finished, finishedOf(state)) === "same";
  return isSame ? kept.learned : null;
}

export function learn(state: JournalState, catalog: LearningContext["catalog"]): Learned {
  const known = learnedAlready(state);
  if (known !== null) return known;
  const finished = finishedOf(state);
  const days = trainingDays(state);
  const before = kept !== null && isGrown(kept, state, finished) ? kept.learned : null;
  const knowledge = learnLifter(days, learningContext(state, catalog), before?.knowledge);
  kept = { state, finished, learned: { knowledge, days } };
  return kept.learned;
}

/** Everything else that learning reads; what comes with an open session is not among it. */
function sameSources(one: JournalState, other: JournalState): boolean {
  return (
    one.imported === other.imported &&
    one.bodyMass === other.bodyMass &&
    one.profile === other.profile &&
    one.plan?.plan === other.plan?.plan &&
    one.pastPlans === other.pastPlans
  );
}

/** Only later days came to what was learned. */
function isGrown(
  { state: before, finished: old, learned }: Kept,
  state: JournalState,
  finished: readonly SessionRecord[],
) {
  if (!sameSources(before, state) || sameStart(old, finished) === "other") return false;
  const lastDay = learned.days.at(-1)?.date ?? "";
  return finished.slice(old.length).every(({ startedAt }) => dayOf(startedAt) > lastDay);
}

function sameStart(old: readonly SessionRecord[], now: readonly SessionRecord[]): "same" | "grown" | "other" {
  if (!old.every((session, at) => session === now[at])) return "other";
  return old.length === now.length ? "same" : "grown";
}

function finishedOf({ sessions }: JournalState): readonly SessionRecord[] {
  return sessions.filter(({ finished }) => finished !== null);
}
