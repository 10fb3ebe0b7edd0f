// What does the content check say? Every problem as `file:line: problem`, or one line that says what is there.
import {
  type CatalogResult,
  type ContentProblem,
  parseCatalog,
  readContentFiles,
  reviewContent,
} from "@dorsal/content";

export interface ContentCheck {
  readonly lines: readonly string[];
  readonly isGood: boolean;
}

/** @param root the folder to read, if not content/ */
export function checkContent(root?: string): ContentCheck {
  const files = readContentFiles(root);
  const problems = reviewContent(files);
  return { lines: contentVerdict(parseCatalog(files), problems), isGood: problems.length === 0 };
}

export function contentVerdict(
  result: CatalogResult,
  problems: readonly ContentProblem[],
): readonly string[] {
  if (!result.ok || problems.length > 0)
    return problems.map(({ file, line, problem }) => `content/${file}:${line}: ${problem}`);
  const { exercises, muscles, articles, questions, quizzes, sources } = result.catalog;
  const counts = [
    [exercises, "exercises"],
    [muscles, "muscles"],
    [articles, "articles"],
    [questions, "questions"],
    [quizzes, "quizzes"],
    [sources, "sources"],
  ] as const;
  const things = counts.map(([entries, name]) => `${Object.keys(entries).length} ${name}`);
  return [`${things.join(", ")}: no problem`];
}
