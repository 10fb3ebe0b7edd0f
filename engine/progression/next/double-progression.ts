// What follows from the last visit? Fill the rep range first, then add load. Science 4.4:
// all sets at the top with a rep left in reserve: more load, back to the bottom of the range; half of the sets or more
// under the range: less load; else the same load and one rep more than the weakest set.

export interface VisitResult {
  readonly loadKg: number;
  readonly reps: readonly number[];
  readonly min: number;
  readonly max: number;
  /** Null where it was not told: then the repetitions alone decide. */
  readonly lastSetRir: number | null;
  /** Kilograms to the next heavier load. */
  readonly incrementKg: number;
}

export interface ProgressionStep {
  readonly action: "increase" | "hold" | "decrease";
  /** Before rounding to what is owned. */
  readonly loadKg: number;
  readonly targetReps: number;
}

/** Least share of the load that is taken off after a miss. Science 4.4. */
const LEAST_DECREASE = 0.05;
/** A top set to failure is not yet owned. Science 4.4. */
const LEAST_RIR_AT_TOP = 1;

export function doubleProgression(visit: VisitResult): ProgressionStep {
  const { loadKg, reps, min, max, incrementKg } = visit;
  if (reps.length === 0) return { action: "hold", loadKg, targetReps: min };
  if (reachedTop(visit)) return { action: "increase", loadKg: loadKg + incrementKg, targetReps: min };
  if (2 * setsShort(visit) >= reps.length) {
    const decreaseKg = Math.max(incrementKg, LEAST_DECREASE * loadKg);
    return { action: "decrease", loadKg: loadKg - decreaseKg, targetReps: min };
  }
  return { action: "hold", loadKg, targetReps: Math.min(max, Math.max(min, Math.min(...reps) + 1)) };
}

export function reachedTop({
  reps,
  max,
  lastSetRir,
}: Pick<VisitResult, "reps" | "max" | "lastSetRir">): boolean {
  return reps.every((done) => done >= max) && (lastSetRir ?? LEAST_RIR_AT_TOP) >= LEAST_RIR_AT_TOP;
}

/** How many sets stayed under the range. */
export function setsShort({ reps, min }: Pick<VisitResult, "reps" | "min">): number {
  return reps.filter((done) => done < min).length;
}
