// Which exercises train a muscle, and how much does a set of each count for it? Most first.
import type { Exercise, MuscleId } from "@dorsal/content";

export interface CreditShelf {
  /** Of one hard set, 0.25 to 1. */
  readonly credit: number;
  readonly exercises: readonly Exercise[];
}

export function trainedBy(exercises: readonly Exercise[], muscle: MuscleId): readonly CreditShelf[] {
  const training = exercises.filter(({ countsAsHardSet, setCredit }) => countsAsHardSet && setCredit[muscle]);
  const byCredit = Map.groupBy(training, ({ setCredit }) => setCredit[muscle] ?? 0);
  return [...byCredit]
    .toSorted(([a], [b]) => b - a)
    .map(([credit, alike]) => ({ credit, exercises: alike.toSorted(easierFirst) }));
}

function easierFirst(a: Exercise, b: Exercise): number {
  return a.level - b.level || a.name.localeCompare(b.name, "en");
}
