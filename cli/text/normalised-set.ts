// How is a set of another app printed for a program? One flat record, whatever the app.
import type { WrittenSet } from "@dorsal/formats";

export function normalisedSet(set: WrittenSet, catalogId: string | null) {
  return {
    at: set.at,
    workout: set.workout,
    exercise: set.exercise,
    catalogId,
    setType: set.setType,
    assisted: set.assisted,
    loadKg: set.loadKg,
    rawLoad: set.rawLoad,
    unit: set.unit,
    reps: set.reps,
    seconds: set.seconds,
    metres: set.metres,
    rir: set.rir,
    rpe: set.rpe,
    superset: set.superset,
    side: set.side,
    note: set.note ?? set.extra?.exerciseNote ?? null,
    line: set.line,
  };
}
