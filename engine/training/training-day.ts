// What was trained on a day? Every exercise once, with all its sets of that day, however many visits they came from.
import type { SetFacts } from "./set.ts";

export interface TrainingDay {
  /** Calendar day. */
  readonly date: string;
  readonly trained: readonly TrainedExercise[];
}

export interface TrainedExercise {
  readonly exercise: string;
  /** Working sets in the order they were done. */
  readonly sets: readonly SetFacts[];
  /** Part of a deload week: no evidence of strength. */
  readonly deload?: boolean;
  /** The lifter said that a set which looked like a slip is right. */
  readonly confirmed?: true;
}
