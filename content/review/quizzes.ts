// Is a quiz fair? Four to six questions, each asked once, two or three wrong answers,
// and the right one is not to be told by its length.
import type { Shelved } from "../catalog/read.ts";

const QUESTIONS = { fewest: 4, most: 6 } as const;
const WRONG = { fewest: 2, most: 3 } as const;

export function reviewQuizzes({ quizzes }: Shelved): void {
  for (const { value, facts } of quizzes) {
    const { questions } = value;
    if (questions.length < QUESTIONS.fewest || questions.length > QUESTIONS.most)
      facts.report(
        "questions",
        `there are ${questions.length}; ask ${QUESTIONS.fewest} to ${QUESTIONS.most}`,
      );
    for (const [index, { ask, wrong }] of questions.entries()) {
      if (questions.findIndex((one) => one.ask === ask) < index)
        facts.report("questions", `"${ask}" is asked twice`, index);
      if (wrong.length < WRONG.fewest || wrong.length > WRONG.most)
        facts.report(
          "questions",
          `"${ask}" has ${wrong.length} wrong answers; give ${WRONG.fewest} or ${WRONG.most}`,
          index,
        );
    }
    const longest = questions.filter(({ right, wrong }) => wrong.every((one) => one.length < right.length));
    if (questions.length > 1 && longest.length === questions.length)
      facts.report(
        "questions",
        "the right answer is always the longest: it can be guessed; make some shorter",
      );
  }
}
