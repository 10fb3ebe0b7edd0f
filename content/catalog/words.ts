// What is there to read? Pages of exercises and muscles, articles, questions and quizzes. Texts keep their inline marks:
// **bold**, [name](exercise:id) (or muscle, article, question), [@source] and [@one; @other].
import type { MuscleId } from "./vocabulary.ts";

/** The page of an exercise. Absent until it is written. */
export interface ExerciseProse {
  readonly why: string;
  readonly steps: readonly string[];
  readonly liftSafely: readonly string[];
  readonly commonMistakes: readonly string[];
  readonly makeItEasier: string;
  readonly makeItHarder: string;
  readonly homeWorkoutHack: string;
}

/** The page of a muscle, below its note. Absent until it is written. */
export interface MusclePage {
  readonly whereItRuns: string;
  readonly whatItDoes: string;
  readonly weakOrStiff: string;
  /** Steps. */
  readonly feelIt: readonly string[];
}

export type Block =
  | { readonly kind: "heading" | "paragraph"; readonly text: string }
  | { readonly kind: "bullets" | "steps"; readonly items: readonly string[] };

export interface Article {
  readonly id: string;
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  readonly alsoKnownAs: readonly string[];
  readonly blocks: readonly Block[];
  readonly sources: readonly string[];
}

/** A question that people ask, and its answer. */
export interface Question {
  readonly id: string;
  readonly question: string;
  readonly alsoKnownAs: readonly string[];
  readonly blocks: readonly Block[];
  readonly sources: readonly string[];
}

export interface QuizQuestion {
  readonly ask: string;
  readonly right: string;
  readonly wrong: readonly string[];
  /** Told after the answer, right or wrong. */
  readonly because: string;
  readonly muscle?: MuscleId;
}

/** A few questions about one region of the body. */
export interface Quiz {
  readonly id: string;
  readonly name: string;
  readonly muscles: readonly MuscleId[];
  readonly sources: readonly string[];
  readonly questions: readonly QuizQuestion[];
}
