// What does the parser say when one file is changed? The real content with one change, for tests.
import { readContentFiles } from "./load.ts";
import type { ContentFile } from "./page.ts";
import { parseCatalog } from "./parse.ts";
import type { Catalog, ContentProblem } from "./types.ts";

const REAL = readContentFiles();

/** The files with one of them rewritten; throws where the change would change nothing. */
export function changed(path: string, rewrite: (text: string) => string): readonly ContentFile[] {
  const file = REAL.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`there is no content file ${path}`);
  const text = rewrite(file.text);
  if (text === file.text) throw new Error(`the change leaves ${path} as it was`);
  return REAL.map((candidate) => (candidate === file ? { path, text } : candidate));
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

/** The problems after one slip of the pen, and the line that it stands in. */
export function afterSlip(
  path: string,
  from: string,
  to: string,
): { readonly line: number; readonly problems: readonly ContentProblem[] } {
  const before = REAL.find((file) => file.path === path)?.text.split(from)[0] ?? "";
  return {
    line: before.split("\n").length,
    problems: problemsOf(changed(path, (text) => text.replace(from, to))),
  };
}

export function realCatalog(): Catalog {
  const result = parseCatalog(REAL);
  if (!result.ok)
    throw new Error(result.problems.map(({ file, problem }) => `${file}: ${problem}`).join("\n"));
  return result.catalog;
}
