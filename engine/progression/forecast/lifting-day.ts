// What does a forecast learn from? One day of one lifter: for each exercise the best estimate, the first working set, all sets.

export interface LiftedSet {
  /** System load: body mass + added - assistance where the body is lifted. */
  readonly loadKg: number;
  readonly reps: number;
}

export interface Lift {
  readonly exercise: string;
  /** Estimate from the best set of at most 12 reps; null where no set was short enough. Always by the same formula. */
  readonly e1rmKg: number | null;
  /** Variance of the log estimate, beyond that of a set to failure (`doubtOfReserve`); absent is none. */
  readonly doubt?: number;
  /** The lifter was asked whether this estimate is no slip, and said that it is right. */
  readonly confirmed?: true;
  /** The first working set; null where there was none. */
  readonly first: LiftedSet | null;
  readonly sets: readonly LiftedSet[];
}

/** Each exercise stands here once, in any order. */
export interface LiftingDay {
  /** Calendar day, "2026-11-21". */
  readonly date: string;
  readonly lifts: readonly Lift[];
}

/** By name, so that the order in which they were written down changes nothing. */
export function byExercise(lifts: readonly Lift[]): readonly Lift[] {
  const isInOrder = lifts.every((lift, at) => at === 0 || (lifts[at - 1]?.exercise ?? "") <= lift.exercise);
  return isInOrder ? lifts : [...lifts].sort((one, other) => (one.exercise < other.exercise ? -1 : 1));
}
