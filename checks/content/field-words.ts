// Which long words does nobody need to be spared? The names of exercises and muscles, and the terms of the glossary:
// who trains has to learn them, so they count as simple words when a page is graded.
import type { Catalog } from "@dorsal/content";

export function fieldWords({ exercises, muscles }: Catalog, glossary: string): ReadonlySet<string> {
  const names = [...Object.values(exercises), ...Object.values(muscles)].map(({ name }) => name);
  const terms = [...glossary.matchAll(/^\| ([^|]+) \|/gm)].map(([, term = ""]) => term);
  const words =
    [...names, ...terms]
      .join(" ")
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return new Set(words.flatMap((word) => [word, `${word}s`]));
}
