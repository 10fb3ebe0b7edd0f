// What would a careful editor send back? Everything that is wrong with the content, at its file and line:
// first what parseCatalog refuses, then what does not hold of the words.
import type { ContentFile } from "../catalog/page/page.ts";
import { checkFacts } from "../catalog/parse.ts";
import { readContent } from "../catalog/read.ts";
import type { ContentProblem } from "../catalog/types.ts";
import { reviewAlikeSteps } from "./alike-steps.ts";
import { reviewExercisePages } from "./exercise-pages.ts";
import { reviewLengths } from "./lengths.ts";
import { reviewPhrases } from "./phrases.ts";
import { reviewProvenance } from "./provenance.ts";
import { reviewQuizzes } from "./quizzes.ts";
import { reviewWholeness } from "./wholeness.ts";

const RULES = [
  reviewWholeness,
  reviewExercisePages,
  reviewLengths,
  reviewAlikeSteps,
  reviewProvenance,
  reviewQuizzes,
  reviewPhrases,
] as const;

export function reviewContent(files: readonly ContentFile[]): readonly ContentProblem[] {
  const shelved = readContent(files);
  checkFacts(shelved);
  for (const rule of RULES) rule(shelved);
  return shelved.shelf.problems;
}
