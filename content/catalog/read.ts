// What lies on the shelf? Every content file read by itself, ready to be compared with the others.

import { readArticle, readQuestion } from "./facts/article.ts";
import type { Groups } from "./facts/credit.ts";
import { readExercise } from "./facts/exercise.ts";
import { readMuscle } from "./facts/muscle.ts";
import { readQuiz } from "./facts/quiz.ts";
import { readSource } from "./facts/source.ts";
import { CONTRAINDICATIONS, GRIPS, GROUPS, SUSPENSION_ANGLES } from "./facts/tables.ts";
import type { ContentFile } from "./page/page.ts";
import { Shelf } from "./shelf.ts";
import { GROUP_IDS } from "./vocabulary.ts";

export type Shelved = ReturnType<typeof readContent>;

/** Paths are relative to content/: "exercises/pull_up.md", "groups.yaml". */
export function readContent(files: readonly ContentFile[]) {
  const shelf = new Shelf(files);
  const groups = shelf.table(GROUPS);
  const members = groups?.value.table ?? NO_GROUPS;
  const shelved = {
    shelf,
    members,
    tables: {
      groups,
      grips: shelf.table(GRIPS),
      contraindications: shelf.table(CONTRAINDICATIONS),
      angles: shelf.table(SUSPENSION_ANGLES),
    },
    sources: shelf.pages("sources", ({ facts }) => readSource(facts)),
    muscles: shelf.pages("muscles", (page) => readMuscle(page, members)),
    exercises: shelf.pages("exercises", ({ facts }) => readExercise(facts, members)),
    articles: shelf.pages("articles", readArticle),
    questions: shelf.pages("questions", readQuestion),
    quizzes: shelf.sheets("quizzes", readQuiz),
  };
  shelf.refuseTheRest();
  return shelved;
}

/** Stands in for a table that could not be read, so that everything else is still looked at. */
const NO_GROUPS = Object.fromEntries(GROUP_IDS.map((group) => [group, []])) as unknown as Groups;
