// What does the parser say when one file is changed? The real content with one change, for tests.
import { checkPhrases } from "../review/phrases.ts";
import { reviewContent } from "../review/review.ts";
import { readExercise } from "./facts/exercise.ts";
import { readContentFiles } from "./load.ts";
import type { ContentFile } from "./page/page.ts";
import { parseCatalog } from "./parse.ts";
import { readProse } from "./prose/prose.ts";
import { Shelf } from "./shelf.ts";
import type { Catalog, ContentProblem } from "./types.ts";

const REAL = readContentFiles();

export function textOf(path: string): string {
  const file = REAL.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`there is no content file ${path}`);
  return file.text;
}

/** Throws where the change would change nothing: such a test would prove nothing. */
export function rewritten(path: string, rewrite: (text: string) => string): string {
  const text = rewrite(textOf(path));
  if (text === textOf(path)) throw new Error(`the change leaves ${path} as it was`);
  return text;
}

export function changed(path: string, rewrite: (text: string) => string): readonly ContentFile[] {
  const text = rewritten(path, rewrite);
  return REAL.map((file) => (file.path === path ? { path, text } : file));
}

export function without(path: string): readonly ContentFile[] {
  return REAL.filter((file) => file.path !== path);
}

export function withFile(path: string, text: string): readonly ContentFile[] {
  return [...REAL, { path, text }];
}

export function problemsOf(files: readonly ContentFile[]): readonly ContentProblem[] {
  const result = parseCatalog(files);
  return result.ok ? [] : result.problems;
}

let before: ReadonlySet<string> | undefined;

/** What the review adds once one file is changed: nothing that was there before. */
export function newlyReviewed(path: string, rewrite: (text: string) => string): readonly ContentProblem[] {
  before ??= new Set(reviewContent(REAL).map(identityOf));
  const known = before;
  return reviewContent(changed(path, rewrite)).filter((problem) => !known.has(identityOf(problem)));
}

function identityOf({ file, problem }: ContentProblem): string {
  return `${file}: ${problem}`;
}

/** The problems of one exercise page by itself: quick, and blind for what holds between files. */
export function problemsAlone(path: string, text: string): readonly ContentProblem[] {
  const shelf = new Shelf([{ path, text }]);
  const { groups, exercises } = realCatalog();
  const isKnown = (kind: string, id: string) => kind === "exercise" && id in exercises;
  for (const entry of shelf.pages("exercises", ({ facts }) => readExercise(facts, groups))) {
    checkPhrases(entry, { of: entry.value, isKnown });
    readProse(entry.body, entry.report);
  }
  return shelf.problems;
}

/** Where a slip of the pen stands: the line on which its first letter is. */
function lineOfSlip(path: string, from: string): number {
  return textOf(path).split(from)[0]?.split("\n").length ?? 0;
}

/** The problems of the whole content after one slip of the pen, and the line that it stands in. */
export function afterSlip(path: string, from: string, to: string) {
  const problems = problemsOf(changed(path, (text) => text.replace(from, to)));
  return { line: lineOfSlip(path, from), problems };
}

/** The same for an exercise page by itself. */
export function afterSlipAlone(path: string, from: string, to: string) {
  const problems = problemsAlone(
    path,
    rewritten(path, (text) => text.replace(from, to)),
  );
  return { line: lineOfSlip(path, from), problems };
}

let catalog: Catalog | undefined;

export function realCatalog(): Catalog {
  if (catalog) return catalog;
  const result = parseCatalog(REAL);
  if (!result.ok)
    throw new Error(result.problems.map(({ file, problem }) => `${file}: ${problem}`).join("\n"));
  catalog = result.catalog;
  return catalog;
}
