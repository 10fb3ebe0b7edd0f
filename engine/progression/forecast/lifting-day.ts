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
  /** The first working set; null where there was none. */
  readonly first: LiftedSet | null;
  readonly sets: readonly LiftedSet[];
}

/** Each exercise stands here once. */
export interface LiftingDay {
  /** Calendar day, "2026-11-21". */
  readonly date: string;
  readonly lifts: readonly Lift[];
}
