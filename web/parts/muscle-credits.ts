// Which muscles do these sets train, and how much? Sets times the catalogue's credit, summed by muscle.
import type { Catalog, MuscleId } from "@dorsal/content";

export interface SetsOfExercise {
  readonly exercise: string;
  readonly sets: number;
}

export function muscleCredits(work: readonly SetsOfExercise[], catalog: Catalog) {
  const total: Partial<Record<MuscleId, number>> = {};
  for (const { exercise, sets } of work) {
    const credits = catalog.exercises[exercise]?.setCredit ?? {};
    for (const [muscle, credit] of Object.entries(credits) as [MuscleId, number][]) {
      total[muscle] = (total[muscle] ?? 0) + credit * sets;
    }
  }
  return total;
}
