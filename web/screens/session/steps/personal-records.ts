// Did the lifter do something they had never done? Only what beats an earlier visit, and only beyond the noise of a day.
// A first visit is a measure, not a record; with two earlier visits there is something to beat (design choice).
import type { Exposure, SetFacts } from "@dorsal/engine";

export interface PersonalRecord {
  readonly exercise: string;
  readonly kind: "load" | "amount" | "e1rm";
  readonly set: SetFacts;
  /** The earlier best of the same kind. */
  readonly before: SetFacts;
}

/** Fewer earlier visits make a record too cheap (design choice). */
const VISITS_NEEDED = 2;
/** Test-retest of one day: changes under about 5 % are noise (science 3.8, Grgic 2020). */
const NOISE = 0.05;

export interface RecordQuestion {
  readonly exercise: string;
  readonly today: readonly SetFacts[];
  readonly earlier: readonly Exposure[];
  /** Estimated one-repetition maximum, null where it would be a guess (above 12 repetitions). */
  readonly e1rmKg: (set: SetFacts) => number | null;
}

/** The one record most worth telling, or null. */
export function personalRecord(question: RecordQuestion): PersonalRecord | null {
  const { earlier, today } = question;
  if (earlier.length < VISITS_NEEDED) return null;
  const before = earlier.flatMap(({ sets }) => sets).filter(isWorking);
  const now = today.filter(isWorking);
  return heavier(question, now, before) ?? stronger(question, now, before) ?? more(question, now, before);
}

function isWorking({ setType }: SetFacts): boolean {
  return setType === "working";
}

/** More load than ever, for at least as many repetitions as the old best was moved. */
function heavier({ exercise }: RecordQuestion, now: readonly SetFacts[], before: readonly SetFacts[]) {
  const old = best(before, loadOf);
  const set = best(now, loadOf);
  if (old === null || set === null) return null;
  const beats = loadOf(set) > loadOf(old) && amountOf(set) >= amountOf(old);
  return beats ? ({ exercise, kind: "load", set, before: old } as const) : null;
}

function stronger(
  { exercise, e1rmKg }: RecordQuestion,
  now: readonly SetFacts[],
  before: readonly SetFacts[],
) {
  const value = (set: SetFacts) => e1rmKg(set) ?? Number.NEGATIVE_INFINITY;
  const old = best(before, value);
  const set = best(now, value);
  if (old === null || set === null || !Number.isFinite(value(old)) || !Number.isFinite(value(set)))
    return null;
  return value(set) > value(old) * (1 + NOISE)
    ? ({ exercise, kind: "e1rm", set, before: old } as const)
    : null;
}

/** More repetitions, seconds or metres than ever, at the load of then or above. */
function more({ exercise }: RecordQuestion, now: readonly SetFacts[], before: readonly SetFacts[]) {
  for (const set of [...now].sort((a, b) => amountOf(b) - amountOf(a))) {
    const comparable = before.filter((old) => loadOf(old) <= loadOf(set));
    const old = best(comparable, amountOf);
    const unbeaten = before.every((other) => loadOf(other) < loadOf(set) || amountOf(other) < amountOf(set));
    if (old !== null && unbeaten && loadOf(old) === loadOf(set)) {
      return { exercise, kind: "amount", set, before: old } as const;
    }
  }
  return null;
}

function best(sets: readonly SetFacts[], value: (set: SetFacts) => number): SetFacts | null {
  return sets.reduce<SetFacts | null>(
    (top, set) => (top === null || value(set) > value(top) ? set : top),
    null,
  );
}

/** Less assistance is more load; nothing noted is the body alone. */
function loadOf({ loadKg, assistanceKg }: SetFacts): number {
  return loadKg ?? (assistanceKg === undefined ? 0 : -assistanceKg);
}

function amountOf({ reps, seconds, metres }: SetFacts): number {
  return reps ?? seconds ?? metres ?? 0;
}
