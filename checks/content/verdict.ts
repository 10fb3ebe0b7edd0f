// What does the content check say? Every problem as `file:line: problem`, or one line that says what is there.
import type { CatalogResult } from "@dorsal/content";

export function contentVerdict(result: CatalogResult): readonly string[] {
  if (!result.ok)
    return result.problems.map(({ file, line, problem }) => `content/${file}:${line}: ${problem}`);
  const { exercises, muscles, sources } = result.catalog;
  const counts = [
    [exercises, "exercises"],
    [muscles, "muscles"],
    [sources, "sources"],
  ] as const;
  const things = counts.map(([entries, name]) => `${Object.keys(entries).length} ${name}`);
  return [`${things.join(", ")}: no problem`];
}
